import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  incompleteBeta,
  leastSquares,
  studentT,
  studentTQuantile,
  valueAt,
} from "../../src/domain/statistics.ts";
import { CARS, NORRIS, slopeError } from "./published.ts";

/** How many digits two numbers share. */
function digits(one: number, other: number): number {
  return one === other ? 16 : -Math.log10(Math.abs(one / other - 1));
}

describe("leastSquares() of NIST's Norris gives the certified values", () => {
  const { certified } = NORRIS;

  test.each([
    { shift: 0, because: "the data as they are" },
    { shift: 20_454, because: "days of 2026 instead of small numbers" },
    { shift: -700_000, because: "days before Christ" },
  ])("to 9 digits and more, with $shift added to the days: $because", ({ shift }) => {
    const line = leastSquares(NORRIS.points.map(({ day, value }) => ({ day: day + shift, value })));
    expect(digits(line.slope, certified.slope)).toBeGreaterThan(11);
    expect(digits(valueAt(line, shift), certified.intercept)).toBeGreaterThan(9);
    expect(digits(line.scatter, certified.scatter)).toBeGreaterThan(9);
    expect(digits(slopeError(line), certified.slopeError)).toBeGreaterThan(9);
  });

  test("to 12 digits without a shift", () => {
    const line = leastSquares(NORRIS.points);
    expect(digits(line.slope, certified.slope)).toBeGreaterThan(12);
    expect(digits(valueAt(line, 0), certified.intercept)).toBeGreaterThan(12);
    expect(digits(line.scatter, certified.scatter)).toBeGreaterThan(12);
    expect(digits(slopeError(line), certified.slopeError)).toBeGreaterThan(12);
  });
});

test("leastSquares() of R's cars gives what R gives", () => {
  const line = leastSquares(CARS.points);
  expect(line.count).toBe(50);
  expect(line.slope).toBeCloseTo(CARS.byR.slope, 9);
  expect(valueAt(line, 0)).toBeCloseTo(CARS.byR.intercept, 9);
  expect(line.scatter).toBeCloseTo(CARS.byR.scatter, 2);
  expect(slopeError(line)).toBeCloseTo(CARS.byR.slopeError, 9);
});

test.each([
  { values: [1, 3, 5], slope: 2, scatter: 0, because: "on a line" },
  {
    values: [0.1, 0.2, 0.3, 0.4, 0.5],
    slope: 0.1,
    scatter: 0,
    because: "noise of the arithmetic is no scatter",
  },
  { values: [0.1e9, 0.2e9, 0.3e9], slope: 0.1e9, scatter: 0, because: "nor is it with large numbers" },
  { values: [0.1e-9, 0.2e-9, 0.3e-9], slope: 0.1e-9, scatter: 0, because: "nor with small ones" },
  {
    values: [0, 1e-13, 0],
    slope: 0,
    scatter: 1e-13 * Math.sqrt(2 / 3),
    because: "small numbers may scatter too",
  },
  { values: [7, 7, 7], slope: 0, scatter: 0, because: "level" },
  { values: [0, 0, 0], slope: 0, scatter: 0, because: "zero is a value" },
  {
    values: [0, 3, 0],
    slope: 0,
    scatter: Math.sqrt(6),
    because: "distances −1, 2, −1 with 3 − 2 degrees of freedom",
  },
])(
  "leastSquares() of $values rises by $slope and scatters by $scatter: $because",
  ({ values, slope, scatter }) => {
    const line = leastSquares(values.map((value, day) => ({ day, value })));
    expect(line.slope).toBeCloseTo(slope, 12);
    if (scatter === 0) expect(line.scatter).toBe(0);
    else expect(digits(line.scatter, scatter)).toBeGreaterThan(9);
  },
);

test("leastSquares() takes a hundred-thousandth in a million for scatter, not for noise", () => {
  const points = [1e6, 1e6 + 1e-5, 1e6].map((value, day) => ({ day, value }));
  expect(leastSquares(points).scatter / (1e-5 * Math.sqrt(2 / 3))).toBeCloseTo(1, 3);
});

test("no other line has a smaller sum of squares", () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  const off = fc.double({ min: -2, max: 2, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 3, maxLength: 20 }), off, off, (values, lift, turn) => {
      const points = values.map((value, day) => ({ day, value }));
      const line = leastSquares(points);
      const squares = (at: (day: number) => number) =>
        points.reduce((sum, { day, value }) => sum + (value - at(day)) ** 2, 0);
      const least = squares((day) => valueAt(line, day));
      expect(squares((day) => valueAt(line, day) + lift + turn * day)).toBeGreaterThanOrEqual(
        least * (1 - 1e-9),
      );
      expect(line.scatter ** 2 * (points.length - 2)).toBeCloseTo(least, 4);
    }),
  );
});

/** The shares of the columns, and rows of NIST/SEMATECH e-Handbook 1.3.6.7.2: upper critical values of Student's t. */
const SHARES = [0.9, 0.95, 0.975, 0.99, 0.995];
const CRITICAL = [
  { freedom: 1, values: [3.078, 6.314, 12.706, 31.821, 63.657] },
  { freedom: 2, values: [1.886, 2.92, 4.303, 6.965, 9.925] },
  { freedom: 3, values: [1.638, 2.353, 3.182, 4.541, 5.841] },
  { freedom: 4, values: [1.533, 2.132, 2.776, 3.747, 4.604] },
  { freedom: 5, values: [1.476, 2.015, 2.571, 3.365, 4.032] },
  { freedom: 10, values: [1.372, 1.812, 2.228, 2.764, 3.169] },
  { freedom: 20, values: [1.325, 1.725, 2.086, 2.528, 2.845] },
  { freedom: 30, values: [1.31, 1.697, 2.042, 2.457, 2.75] },
  { freedom: 60, values: [1.296, 1.671, 2.0, 2.39, 2.66] },
  { freedom: 100, values: [1.29, 1.66, 1.984, 2.364, 2.626] },
];

/** Half of the last digit that the table prints. */
const PRINTED = 0.0005 + 1e-9;

describe.each(CRITICAL)("the published table at $freedom degrees of freedom", ({ freedom, values }) => {
  test.each(SHARES.map((share, column) => ({ share, is: values[column] ?? Number.NaN })))(
    "studentTQuantile($share) is $is",
    ({ share, is }) => {
      expect(Math.abs(studentTQuantile(share, freedom) - is)).toBeLessThanOrEqual(PRINTED);
      expect(studentT(is - PRINTED, freedom)).toBeLessThanOrEqual(share);
      expect(studentT(is + PRINTED, freedom)).toBeGreaterThanOrEqual(share);
    },
  );
});

test.each([
  { share: 0.975, freedom: 48, is: 2.0106347576, because: "qt(0.975, 48) of R" },
  { share: 0.75, freedom: 1, is: 1, because: "Cauchy's quartile is tan(π/4)" },
  { share: 0.75, freedom: 2, is: Math.sqrt(2 / 3), because: "(2p − 1) / √(2p (1 − p)) at two degrees" },
  { share: 0.5, freedom: 7, is: 0, because: "the middle" },
])("studentTQuantile($share; $freedom) is $is: $because", ({ share, freedom, is }) => {
  expect(studentTQuantile(share, freedom)).toBeCloseTo(is, 9);
});

test.each([
  { t: 0, freedom: 5, is: 0.5, because: "the middle" },
  { t: 1, freedom: 1, is: 0.75, because: "½ + arctan(1) / π" },
  { t: Math.SQRT2, freedom: 2, is: 0.5 + Math.SQRT1_2 / 2, because: "½ + t / (2 √(2 + t²))" },
  { t: Number.POSITIVE_INFINITY, freedom: 3, is: 1, because: "all of it" },
  { t: Number.NEGATIVE_INFINITY, freedom: 3, is: 0, because: "nothing" },
  { t: 1e200, freedom: 1, is: 1, because: "a square beyond all numbers" },
  { t: -1e200, freedom: 1, is: 0, because: "the same on the other side" },
])("studentT($t; $freedom) is $is: $because", ({ t, freedom, is }) => {
  expect(studentT(t, freedom)).toBeCloseTo(is, 14);
});

/** The chance of lying within ±t as a finite sum: Abramowitz & Stegun 26.7.3 (odd) and 26.7.4 (even). */
function within(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const odd = freedom % 2 === 1;
  let [sum, term] = [0, odd ? Math.cos(angle) : 1];
  for (let n = odd ? 3 : 2; n <= freedom; n += 2) {
    sum += term;
    term *= ((n - 1) / n) * Math.cos(angle) ** 2;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

const t = fc.double({ min: -60, max: 60, noNaN: true });
const freedom = fc.integer({ min: 1, max: 500 });

test("studentT() equals its finite sum (Abramowitz & Stegun 26.7.3 and 26.7.4)", () => {
  fc.assert(
    fc.property(t, freedom, (at, of) => {
      expect(studentT(at, of)).toBeCloseTo(0.5 + within(at, of) / 2, 12);
    }),
    { numRuns: 1000 },
  );
});

test("studentT() never falls, is its own mirror, and the quantile is its inverse", () => {
  fc.assert(
    fc.property(t, t, freedom, (one, other, of) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(studentT(low, of)).toBeLessThanOrEqual(studentT(high, of) + 1e-14);
      expect(studentT(low, of) + studentT(-low, of)).toBe(1);
      const share = 0.5 + (Math.abs(one) / 60) * 0.4999;
      expect(studentT(studentTQuantile(share, of), of)).toBeCloseTo(share, 12);
    }),
  );
});

const betaParameter = fc.double({ min: 0.5, max: 30, noNaN: true });
const betaShare = fc.double({ min: 0.01, max: 0.99, noNaN: true });

function beta(a: number, b: number, x: number): number {
  return incompleteBeta({ a, b, x, rest: 1 - x });
}

test.each([
  { a: 1, b: 1, x: 0.3, is: 0.3, because: "the integral of 1" },
  { a: 2, b: 1, x: 0.5, is: 1 / 8, because: "the integral of t" },
  { a: 1, b: 2, x: 0.5, is: 3 / 8, because: "the integral of 1 − t" },
  { a: 2, b: 2, x: 0.5, is: 1 / 12, because: "half of B(2, 2) = 1/6" },
  { a: 0.5, b: 0.5, x: 0.25, is: Math.PI / 3, because: "2 arcsin √x, by t = sin² u" },
  { a: 3, b: 5, x: 0, is: 0, because: "nothing yet" },
])("incompleteBeta() of $a, $b at $x is $is: $because", ({ a, b, x, is }) => {
  expect(beta(a, b, x)).toBeCloseTo(is, 14);
});

test("B_x(a, 1) = x^a / a, and the recurrence B_x(a + 1, b) = (a B_x(a, b) − x^a (1 − x)^b) / (a + b) holds (DLMF 8.17(iv))", () => {
  fc.assert(
    fc.property(betaParameter, betaParameter, betaShare, (a, b, part) => {
      const x = (part * (a + 1)) / (a + b + 2);
      expect(beta(a, 1, x) / (x ** a / a)).toBeCloseTo(1, 11);
      const next = (a * beta(a, b, x) - x ** a * (1 - x) ** b) / (a + b);
      expect(Math.abs(beta(a + 1, b, x) - next)).toBeLessThanOrEqual(1e-11 * beta(a, b, x));
    }),
  );
});
