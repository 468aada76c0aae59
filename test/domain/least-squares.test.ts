import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leastSquares, valueAt } from "../../src/domain/statistics.ts";
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
