import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fields, Goal } from "../../../src/app/contract.ts";
import { itemOf } from "../../../src/domain/goal.ts";
import { MEASURES } from "../../../src/domain/measure.ts";
import { isMissingValue, type Problem } from "../../../src/domain/problem.ts";
import { track } from "../../../src/domain/track.ts";
import { openForm } from "../../../src/sidebar/model/form.ts";
import { formMistakes } from "../../../src/sidebar/model/form-read.ts";
import { goal, TODAY } from "../samples.ts";

/** What the form lets through. Each row has the right answer and fails today; when it is mended its mark has to go. */

/** The fields to be mended in an objective with one key result. */
function mistakesOf(changes: Partial<Fields>): readonly string[] {
  const form = openForm(goal("O1", "objective", {}, [goal("KR1", "key-result", changes)]), "sv");
  return formMistakes(form, "sv").map(({ key, field }) => `${key} ${field}`);
}

/** What the sheet says is wrong with a row; that a value has not been given yet is not wrong. */
function toMend(row: Goal): Problem | undefined {
  const reason = track([itemOf(row)], TODAY)[0]?.reason;
  const problem = reason?.code === "problem" ? reason.problem : undefined;
  return problem && isMissingValue(problem) ? undefined : problem;
}

const [dueDate, startDate] = [TODAY - 10, TODAY];

const REFUSED_BY_THE_SHEET = [
  { typed: { measure: "decrease", start: 4.5, target: 5 }, because: "5 is no decrease of 4.5" },
  { typed: { measure: "increase", start: 5, target: 4.5 }, because: "4.5 is no increase of 5" },
  { typed: { measure: "between", start: 10, target: 5 }, because: "the low end stands above the high end" },
  {
    typed: { measure: "decrease", start: null, target: 5 },
    because: "a decrease is counted from a start value",
  },
  { typed: { measure: "between", start: null, target: 5 }, because: "one end is missing" },
  { typed: { measure: null, start: null, target: 0 }, because: "0 cannot be divided by" },
  {
    typed: { measure: "increase", start: 1, target: 5, startDate, dueDate },
    because: "it is due before its start",
  },
  { typed: { measure: "increase", start: 1, target: 5, weight: -1 }, because: "no weight is below 0" },
  { typed: { measure: "milestone", actual: 7 }, because: "a milestone is reached or not" },
] as const;

describe("the form refuses what the sheet would", () => {
  test.fails.each(REFUSED_BY_THE_SHEET)("U3 $because", ({ typed }) => {
    expect(mistakesOf(typed)).not.toEqual([]);
  });

  test.each([
    { typed: { measure: "decrease", start: 5, target: 4.5 }, because: "it is one" },
    { typed: { measure: "between", start: 5, target: 10 }, because: "the ends are in order" },
    { typed: { measure: "increase", start: 1, target: 5, weight: 0 }, because: "0 takes it out of the mean" },
    { typed: { measure: "milestone", actual: 0.5 }, because: "half of the way is allowed" },
  ] as const)("and nothing else: $typed.measure, $because", ({ typed }) => {
    expect(mistakesOf(typed)).toEqual([]);
  });

  const number = fc.option(fc.integer({ min: -5, max: 12 }));
  const typed = fc.record({
    measure: fc.option(fc.constantFrom(...MEASURES.filter((measure) => measure !== "tasks"))),
    start: number,
    target: number,
    actual: number,
    weight: number,
  });

  test.fails("U3 whatever it lets through, the row in the sheet has nothing to mend", () => {
    fc.assert(
      fc.property(typed, (changes) => {
        fc.pre(mistakesOf(changes).length === 0);
        const row = goal("KR1", "key-result", changes);
        expect(toMend(row)).toBeUndefined();
      }),
    );
  });
});
