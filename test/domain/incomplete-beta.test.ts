import fc from "fast-check";
import { expect, test } from "vitest";
import { incompleteBeta } from "../../src/domain/statistics.ts";

const parameter = fc.double({ min: 0.5, max: 30, noNaN: true });
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });

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
    fc.property(parameter, parameter, share, (a, b, part) => {
      const x = (part * (a + 1)) / (a + b + 2);
      expect(beta(a, 1, x) / (x ** a / a)).toBeCloseTo(1, 11);
      const next = (a * beta(a, b, x) - x ** a * (1 - x) ** b) / (a + b);
      expect(Math.abs(beta(a + 1, b, x) - next)).toBeLessThanOrEqual(1e-11 * beta(a, b, x));
    }),
  );
});
