import { expect, test } from "vitest";
import { clamp, differenceOf, progressOf } from "../../src/domain/progress.ts";
import { PROGRESS_TITLE, type ProgressFact, progressIn } from "./builders.ts";

test.each<ProgressFact>([
  { start: 0, target: 200, actual: 50, is: 0.25, because: "a quarter of the way" },
  { start: 9, target: 5, actual: 6, is: 0.75, because: "a falling target counts the same" },
  {
    start: 200,
    target: 0,
    actual: 100,
    is: 0.5,
    because: "0 may be the target (Leantime #3247)",
  },
  { start: 100, target: 60, actual: 50, is: 1.25, because: "passed by a quarter (as in Quantive)" },
  { start: 8, target: 10, actual: 8, is: 0, because: "at the start (operately #4427)" },
  { start: 10, target: 0, actual: 10, is: 0, because: "at the start of a fall it is 0, never −0" },
  {
    start: 50,
    target: 90,
    actual: 40,
    is: -0.25,
    because: "went backwards; nothing hides it (puzzle/okr #736)",
  },
  {
    start: 50,
    target: 40,
    actual: 55,
    is: -0.5,
    because: "getting worse is no progress (in Ever Gauzy it is)",
  },
  { start: -20, target: -10, actual: -15, is: 0.5, because: "negative values (BurningOKR refuses them)" },
  { start: -10, target: 10, actual: 0, is: 0.5, because: "an actual of 0 is a value" },
  { start: 0, target: 10, actual: 5.9, is: 5.9 / 10, because: "decimals stay (puzzle/okr #235)" },
  {
    start: 0,
    target: 55,
    actual: 50,
    is: 50 / 55,
    because: "not rounded, not cut to 90 % (as in Cascade)",
  },
  { start: 0, target: 1, actual: 0.01, is: 0.01, because: "1 % is not 100 % (in OKRsMatter it is)" },
  { start: 10, target: 20, actual: 20, is: 1, because: "the target is reached" },
  {
    start: 10,
    target: 10,
    actual: 10,
    is: 1,
    because: "start = target, met: 1 and not 0, 0.5 or NaN (operately, Oslo's okr-tracker, BurningOKR)",
  },
  { start: 10, target: 10, actual: 12, is: 1, because: "start = target, passed" },
  { start: 10, target: 10, actual: 9, is: 0, because: "start = target, not met" },
  { start: 0, target: 0, actual: 0, is: 1, because: "0 of 0 is not NaN (in BurningOKR it is)" },
  { start: 0, target: 10, is: "no-actual", because: "no actual yet is never 0 %" },
  { start: 0, actual: 10, is: "no-target", because: "nothing to reach" },
  { is: "no-target", because: "of two blanks the target is told first" },
])(`${PROGRESS_TITLE} (no measure, with start)`, (fact) => {
  expect(progressIn(fact)).toBe(fact.is);
});

test.each<ProgressFact>([
  { target: 200, actual: 50, is: 0.25, because: "the brief's formula" },
  { target: 200, actual: 250, is: 1.25, because: "not clamped above" },
  {
    target: 200,
    actual: 132,
    is: 0.66,
    because: "(12+120)/(100+100), which SecureDB's page calls 56 %",
  },
  { target: 200, actual: -50, is: -0.25, because: "not clamped below" },
  { target: 200, actual: 0, is: 0, because: "an actual of 0 is a value" },
  { target: -200, actual: 0, is: 0, because: "0 of a negative target is 0, never −0" },
  { target: -4, actual: -1, is: 0.25, because: "the share of a negative target" },
  { target: 0, actual: 3, is: "zero-target", because: "a share of 0 has no meaning" },
  { target: 0, actual: 0, is: "zero-target", because: "nor has 0 of 0" },
  { target: 5, is: "no-actual", because: "no actual yet is never 0 %" },
  { actual: 5, is: "no-target", because: "nothing to reach" },
  {
    measure: "increase",
    target: 200,
    actual: 50,
    is: 0.25,
    because: "increase without start is the same share",
  },
  { measure: "increase", target: 0, actual: 50, is: "zero-target", because: "a target of 0 needs a start" },
  {
    measure: "decrease",
    target: 40,
    actual: 47,
    is: "no-start",
    because: "a fall cannot be judged without its start",
  },
  { measure: "decrease", target: 0, actual: 0, is: "no-start", because: "also at a target of 0" },
])(`${PROGRESS_TITLE} (no start)`, (fact) => {
  expect(progressIn(fact)).toBe(fact.is);
});

test.each<ProgressFact>([
  { measure: "increase", start: 6, target: 15, actual: 9, is: 1 / 3, because: "a third of the way" },
  { measure: "increase", start: 6, target: 15, actual: 3, is: -1 / 3, because: "went backwards" },
  { measure: "increase", start: 6, target: 15, actual: 18, is: 4 / 3, because: "passed" },
  {
    measure: "increase",
    start: 15,
    target: 6,
    actual: 9,
    is: "wrong-direction",
    because: "the target lies below the start",
  },
  { measure: "increase", start: 6, target: 6, actual: 6, is: 1, because: "start = target is met by ≥" },
  { measure: "increase", start: 6, target: 6, actual: 7, is: 1, because: "start = target is met by ≥" },
  { measure: "increase", start: 6, target: 6, actual: 5, is: 0, because: "start = target, below it" },
  { measure: "increase", start: 6, target: 15, is: "no-actual", because: "no actual yet" },
  { measure: "increase", start: 6, actual: 9, is: "no-target", because: "no target yet" },
  {
    measure: "decrease",
    start: 50,
    target: 40,
    actual: 47,
    is: 0.3,
    because: "3 of 10 days (puzzle/okr #1661)",
  },
  { measure: "decrease", start: 10, target: 7, actual: 10, is: 0, because: "0 at the start, never −0" },
  {
    measure: "decrease",
    start: 10,
    target: 7,
    actual: 7,
    is: 1,
    because: "1 at the target: best is not 0 (in ServiceNow's formula it is)",
  },
  { measure: "decrease", start: 10, target: 7, actual: 4, is: 2, because: "passed by as much again" },
  { measure: "decrease", start: 10, target: 7, actual: 13, is: -1, because: "got worse" },
  {
    measure: "decrease",
    start: 7,
    target: 10,
    actual: 8,
    is: "wrong-direction",
    because: "the target lies above the start",
  },
  { measure: "decrease", start: 7, target: 7, actual: 7, is: 1, because: "start = target is met by ≤" },
  { measure: "decrease", start: 7, target: 7, actual: 6, is: 1, because: "start = target is met by ≤" },
  {
    measure: "decrease",
    start: 7,
    target: 7,
    actual: 8,
    is: 0,
    because: "met by ≤, not by ≥ (okr-sheets)",
  },
  { measure: "decrease", start: 7, target: 0, is: "no-actual", because: "no actual yet is not the target 0" },
  { measure: "decrease", start: 0.3, target: 0.3, actual: 0.1 + 0.2, is: 1, because: "0.1 + 0.2 is 0.3" },
])(`${PROGRESS_TITLE} (rising and falling)`, (fact) => {
  expect(progressIn(fact)).toBe(fact.is);
});

test.each<ProgressFact>([
  { measure: "milestone", actual: 1, is: 1, because: "a tick is 1" },
  { measure: "milestone", actual: 0, is: 0, because: "no tick is 0" },
  { measure: "milestone", is: 0, because: "a blank is not done, which is known" },
  { measure: "milestone", actual: 0.4, is: 0.4, because: "a number in between is itself" },
  {
    measure: "milestone",
    actual: 0.4,
    target: 8,
    start: 2,
    is: 0.4,
    because: "it needs no target, and heeds none",
  },
  { measure: "milestone", actual: 40, is: "milestone-range", because: "40 might be 40 %: not guessed" },
  {
    measure: "milestone",
    actual: -0.1,
    is: "milestone-range",
    because: "there is less than nothing of no milestone",
  },
])(`${PROGRESS_TITLE} (milestones)`, (fact) => {
  expect(progressIn(fact)).toBe(fact.is);
});

test("the problem of a wrong direction or a missing start names the measure", () => {
  const values = { start: 7, target: 10, actual: 8 };
  expect(progressOf(values, "decrease")).toEqual({
    ok: false,
    error: { code: "wrong-direction", measure: "decrease" },
  });
  expect(progressOf({ target: 10, actual: 8 }, "between")).toEqual({
    ok: false,
    error: { code: "no-start", measure: "between" },
  });
});

test.each([
  { value: -0.5, is: 0, because: "less than nothing is nothing" },
  { value: 0.5, is: 0.5, because: "in between stays" },
  { value: 1.5, is: 1, because: "more than all is all" },
])("clamp() of $value is $is: $because", ({ value, is }) => {
  expect(clamp(value)).toBe(is);
});

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
  { actual: -20, target: -5, is: 15, because: "values may be negative, such as temperatures" },
  { actual: 5.9, target: 10, is: 4.1, because: "decimals stay (puzzle/okr #235)" },
])("differenceOf() of $actual to $target is $is: $because", ({ actual, target, is }) => {
  expect(differenceOf(actual, target)).toBeCloseTo(is, 12);
});
