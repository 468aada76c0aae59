import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { studentT, studentTQuantile } from "../../src/domain/statistics.ts";

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
