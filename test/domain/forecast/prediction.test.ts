import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  chanceWithin,
  type Interval,
  type Prediction,
  predict,
  predictionRange,
} from "../../../src/domain/forecast.ts";
import { leastSquares } from "../../../src/domain/statistics.ts";
import { CARS, NORRIS } from "../published.ts";

const { POSITIVE_INFINITY: HIGH, NEGATIVE_INFINITY: LOW } = Number;

describe("predict()", () => {
  test("has the error of NIST's certified intercept at 0, and the scatter of the value besides", () => {
    const { intercept, interceptError, scatter } = NORRIS.certified;
    const { value, error, freedom } = predict(leastSquares(NORRIS.points), 0);
    expect(value).toBeCloseTo(intercept, 11);
    expect(error).toBeCloseTo(Math.hypot(interceptError, scatter), 11);
    expect(freedom).toBe(34);
  });

  test("gives R's prediction interval for cars at 12 mph", () => {
    const prediction = predict(leastSquares(CARS.points), 12);
    const { low, high } = predictionRange(prediction, 0.95);
    expect(prediction.value).toBeCloseTo(CARS.byR.at12.value, 5);
    expect(low).toBeCloseTo(CARS.byR.at12.low, 6);
    expect(high).toBeCloseTo(CARS.byR.at12.high, 5);
    expect(chanceWithin(prediction, { low, high })).toBeCloseTo(0.95, 12);
  });
});

const fair: Prediction = { value: 50, error: 10, freedom: 10, magnitude: 60 };
const sure: Prediction = { value: 50, error: 0, freedom: 10, magnitude: 50 };

test.each([
  { of: fair, low: 50, high: HIGH, is: 0.5, because: "the line ends at the target" },
  {
    of: fair,
    low: 50 - 13.72184,
    high: HIGH,
    is: 0.9,
    because: "1.372 errors below the line (table: 0.90; 10)",
  },
  { of: fair, low: LOW, high: 50 - 13.72184, is: 0.1, because: "the rest falls so far" },
  { of: fair, low: 50 - 22.28139, high: 50 + 22.28139, is: 0.95, because: "2.228 on both sides" },
  { of: fair, low: 50, high: 50, is: 0, because: "a scattering value never hits one number" },
  { of: fair, low: LOW, high: HIGH, is: 1, because: "some value there is" },
  { of: sure, low: 50, high: HIGH, is: 1, because: "nothing scatters, and a limit reached exactly is met" },
  { of: sure, low: 50.001, high: HIGH, is: 0, because: "nothing scatters, and it is missed" },
  { of: sure, low: 50 + 1e-12, high: HIGH, is: 1, because: "noise of the arithmetic misses nothing" },
  { of: sure, low: LOW, high: 50, is: 1, because: "the same from above" },
  { of: sure, low: 50, high: 50, is: 1, because: "a width of nothing can be met" },
  { of: sure, low: 10, high: 49, is: 0, because: "past the high end" },
])("chanceWithin($low to $high) is $is: $because", ({ of, low, high, is }) => {
  expect(chanceWithin(of, { low, high })).toBeCloseTo(is, 6);
});

test("chanceWithin() is never below 0 for the noise of a narrow interval", () => {
  const narrow = { low: 1.0000000000001357, high: 1.0000000000001361 };
  expect(chanceWithin({ value: 0, error: 1, freedom: 1, magnitude: 1 }, narrow)).toBe(0);
});

test("predictionRange() is the value alone when nothing scatters", () => {
  expect(predictionRange(sure, 0.8)).toEqual({ low: 50, high: 50 });
});

test("predictionRange() holds the value in its middle, and grows with the chance", () => {
  const chance = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(chance, chance, fc.integer({ min: 1, max: 60 }), (one, other, freedom) => {
      const [narrow, wide] = [Math.min(one, other), Math.max(one, other)].map((of) =>
        predictionRange({ ...fair, freedom }, of),
      );
      if (!narrow || !wide) throw new Error("two ranges");
      expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
      expect((narrow.low + narrow.high) / 2).toBeCloseTo(fair.value, 9);
      expect(chanceWithin({ ...fair, freedom }, narrow)).toBeCloseTo(Math.min(one, other), 9);
    }),
  );
});

/** The same numbers every time: mulberry32, and normal ones by Box and Muller. */
function dice(seed: number): { even: () => number; normal: () => number } {
  let state = seed;
  const even = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { even, normal: () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even()) };
}

interface Case {
  readonly chance: number;
  readonly arrived: boolean;
}

/**
 * Key results that really move along a line and really scatter, of every steepness and noise, with 3 to 12 weekly
 * check-ins, a due date up to three weeks after the last, and a target near to where the line leads. What the value was on
 * the due date is drawn afterwards.
 */
function simulated(
  chanceOf: (prediction: Prediction, interval: Interval, scatter: number) => number,
): Case[] {
  const { even, normal } = dice(20_261_001);
  return Array.from({ length: 40_000 }, () => {
    const [start, slope, noise] = [100 * even(), 4 * even() - 2, 10 ** (3 * even() - 1)];
    const value = (day: number) => start + slope * day + noise * normal();
    const count = 3 + Math.floor(10 * even());
    const due = 7 * count + Math.floor(15 * even());
    const line = leastSquares(
      Array.from({ length: count }, (_, week) => ({ day: 7 * week, value: value(7 * week) })),
    );
    const prediction = predict(line, due);
    const low = prediction.value + line.scatter * (6 * even() - 3);
    return { chance: chanceOf(prediction, { low, high: HIGH }, line.scatter), arrived: value(due) >= low };
  });
}

/** By how much the share that arrived differs from the chance given, for each tenth of chances. */
function misses(cases: readonly Case[]): number[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const given = cases.filter(({ chance }) => Math.min(9, Math.floor(10 * chance)) === tenth);
    const arrived = given.filter((one) => one.arrived).length;
    return (arrived - given.reduce((sum, { chance }) => sum + chance, 0)) / given.length;
  });
}

describe("of the simulated cases", () => {
  /** Two and a half times the deviation that 1,700 cases in a tenth leave to luck. */
  const LUCK = 0.03;
  const cases = simulated(chanceWithin);

  test("to which the forecast gives 70–80 %, about three quarters arrive", () => {
    const given = cases.filter(({ chance }) => chance >= 0.7 && chance < 0.8);
    const share = given.filter(({ arrived }) => arrived).length / given.length;
    expect(given.length).toBeGreaterThan(1500);
    expect(Math.abs(share - 0.75)).toBeLessThan(LUCK);
  });

  test("as many arrive as it says, at every chance", () => {
    for (const miss of misses(cases)) expect(Math.abs(miss)).toBeLessThan(LUCK);
  });

  test.each([
    {
      wrong: "without the 1 under the root",
      chanceOf: (of: Prediction, interval: Interval, scatter: number) =>
        chanceWithin({ ...of, error: Math.sqrt(of.error ** 2 - scatter ** 2) }, interval),
    },
    {
      wrong: "with the scatter alone",
      chanceOf: (of: Prediction, interval: Interval, scatter: number) =>
        chanceWithin({ ...of, error: scatter }, interval),
    },
    {
      wrong: "with the normal distribution",
      chanceOf: (of: Prediction, interval: Interval) => chanceWithin({ ...of, freedom: 1000 }, interval),
    },
  ])("the check finds a forecast $wrong", ({ chanceOf }) => {
    const wrong = misses(simulated(chanceOf));
    expect(Math.max(...wrong.map(Math.abs))).toBeGreaterThan(1.25 * LUCK);
  });
});
