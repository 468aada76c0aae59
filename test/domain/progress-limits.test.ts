import { expect, test } from "vitest";
import type { Measure } from "../../src/domain/measure.ts";
import { progressOf, type Values } from "../../src/domain/progress.ts";

interface Fact extends Values {
  readonly measure?: Measure;
  /** The share, or the code of the problem. */
  readonly is: number | string;
  readonly because: string;
}

function answer({ is: _, because: __, measure, ...values }: Fact): number | string {
  const read = progressOf(values, measure);
  return read.ok ? read.value : read.error.code;
}

const title = "progressOf() of $actual between $start and $target, $measure, is $is: $because";

test.each<Fact>([
  {
    measure: "at-least",
    target: 90,
    actual: 90,
    is: 1,
    because: "exactly at the limit is met (Viva Goals and Quantive differ)",
  },
  { measure: "at-least", target: 90, actual: 95, is: 1, because: "never above 1" },
  { measure: "at-least", target: 90, actual: 45, is: 0.5, because: "the share of the limit" },
  { measure: "at-least", target: 90, actual: -5, is: 0, because: "never below 0" },
  { measure: "at-least", start: 78, target: 90, actual: 81, is: 0.25, because: "the way from the start" },
  { measure: "at-least", start: 78, target: 90, actual: 70, is: 0, because: "below the start" },
  {
    measure: "at-least",
    start: 95,
    target: 90,
    actual: 45,
    is: 0.5,
    because: "a start above the limit tells no way",
  },
  {
    measure: "at-least",
    start: 90,
    target: 90,
    actual: 45,
    is: 0.5,
    because: "a start at the limit tells no way",
  },
  { measure: "at-least", target: 0, actual: -1, is: 0, because: "no share of 0" },
  { measure: "at-least", target: 0, actual: 0, is: 1, because: "a limit of 0 can be met" },
  { measure: "at-least", target: -10, actual: -20, is: 0, because: "no share of a negative limit" },
  {
    measure: "at-least",
    start: -30,
    target: -10,
    actual: -20,
    is: 0.5,
    because: "with a start a negative limit has a way",
  },
  { measure: "at-least", target: 90, is: "no-actual", because: "no actual yet" },
  { measure: "at-least", actual: 90, is: "no-target", because: "no limit yet" },
  { measure: "at-most", target: 5, actual: 5, is: 1, because: "exactly at the limit is met" },
  { measure: "at-most", target: 1.8, actual: 1.6, is: 1, because: "not 88.9 %, its share of the limit" },
  { measure: "at-most", target: 5, actual: 0, is: 1, because: "0 is a value" },
  { measure: "at-most", target: 5, actual: 10, is: 0.5, because: "twice the limit is half" },
  { measure: "at-most", start: 9, target: 5, actual: 8, is: 0.25, because: "the way from the start" },
  { measure: "at-most", start: 9, target: 5, actual: 12, is: 0, because: "worse than the start" },
  {
    measure: "at-most",
    start: 5,
    target: 5,
    actual: 10,
    is: 0.5,
    because: "a start at the limit tells no way",
  },
  {
    measure: "at-most",
    start: 3,
    target: 5,
    actual: 10,
    is: 0.5,
    because: "a start within the limit tells no way",
  },
  { measure: "at-most", target: 0, actual: 0, is: 1, because: "a limit of 0 can be met" },
  { measure: "at-most", target: 0, actual: 1, is: 0, because: "no share of 0" },
  {
    measure: "at-most",
    start: 4,
    target: 0,
    actual: 1,
    is: 0.75,
    because: "with a start a limit of 0 has a way",
  },
  { measure: "at-most", target: -5, actual: -5, is: 1, because: "a negative limit can be met" },
  { measure: "at-most", target: -5, actual: 1, is: 0, because: "no share of a negative limit" },
  { measure: "at-most", target: 5, is: "no-actual", because: "a blank is not below the limit" },
  { measure: "between", start: 5, target: 7, actual: 5, is: 1, because: "the low end belongs to it" },
  { measure: "between", start: 5, target: 7, actual: 7, is: 1, because: "the high end belongs to it" },
  {
    measure: "between",
    start: 5,
    target: 7,
    actual: 6.2,
    is: 1,
    because: "inside is 1, not only the middle (okrs-tracker)",
  },
  { measure: "between", start: 5, target: 7, actual: 8, is: 0.5, because: "half the width above" },
  { measure: "between", start: 5, target: 7, actual: 4.5, is: 0.75, because: "a quarter of the width below" },
  { measure: "between", start: 5, target: 7, actual: 99, is: 0, because: "never below 0" },
  { measure: "between", start: -1, target: 1, actual: 0, is: 1, because: "around zero" },
  { measure: "between", start: 5, target: 5, actual: 5, is: 1, because: "a width of nothing can be met" },
  { measure: "between", start: 5, target: 5, actual: 5.1, is: 0, because: "and missed" },
  { measure: "between", start: 7, target: 5, actual: 6, is: "ends-swapped", because: "start is the low end" },
  { measure: "between", target: 5, actual: 6, is: "no-start", because: "there is no low end" },
  { measure: "between", start: 5, actual: 6, is: "no-target", because: "there is no high end" },
  { measure: "between", start: -5, target: 5, is: "no-actual", because: "a blank is not 0" },
])(`${title} (limits)`, (fact) => {
  expect(answer(fact)).toBe(fact.is);
});

test.each<Fact>([
  { measure: "at-most", target: 0.3, actual: 0.1 + 0.2, is: 1, because: "0.1 + 0.2 is 0.3" },
  { measure: "at-most", target: 0, actual: 0.1 + 0.2 - 0.3, is: 1, because: "0.1 + 0.2 − 0.3 is 0" },
  { measure: "at-least", target: 0, actual: 0.3 - (0.1 + 0.2), is: 1, because: "0.3 − (0.1 + 0.2) is 0" },
  { measure: "between", start: 0.3, target: 0.3, actual: 0.1 + 0.2, is: 1, because: "0.1 + 0.2 is 0.3" },
])(`${title} (noise of the arithmetic)`, (fact) => {
  expect(answer(fact)).toBeCloseTo(fact.is as number, 9);
});
