import { expect, test } from "vitest";
import { differenceOf } from "../../src/domain/progress.ts";

test.each([
  { actual: 72, target: 90, is: 18, because: "so much is left when higher is better" },
  {
    actual: 47,
    target: 40,
    is: -7,
    because: "the brief's sign, target − actual, holds for lower is better too",
  },
  { actual: 95, target: 90, is: -5, because: "a target that is passed has a negative rest" },
  { actual: 90, target: 90, is: 0, because: "nothing is left" },
  { actual: 0, target: 0, is: 0, because: "zero is a value" },
  { actual: -20, target: -5, is: 15, because: "values may be negative, such as temperatures (peers.md b.5)" },
  { actual: 5.9, target: 10, is: 4.1, because: "decimals stay (peers.md b.4, puzzle #235)" },
])("difference() of $actual to $target is $is: $because", ({ actual, target, is }) => {
  expect(differenceOf(actual, target)).toBeCloseTo(is, 12);
});
