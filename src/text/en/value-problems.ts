import type { ValueProblem } from "../../domain/problem.ts";

/** One sentence for each problem that values can have among themselves; the form of the panel says them too. */
export type ValueProblems = {
  readonly [Code in ValueProblem["code"]]: (problem: Extract<ValueProblem, { code: Code }>) => string;
};

export const valueProblems: ValueProblems = {
  "no-actual": () => "actual missing",
  "no-target": () => "target missing",
  "zero-target": () => "a target of 0 needs a start value",
  "no-start": ({ measure }) =>
    measure === "between" ? "Between needs its low end as start value" : "start value missing",
  "wrong-direction": ({ measure }) =>
    measure === "increase"
      ? "Increase needs a target above the start"
      : "Decrease needs a target below the start",
  "ends-swapped": () => "Between needs a start (low end) below the target (high end)",
  "milestone-range": () => "a milestone is TRUE, FALSE or a number from 0 to 1",
  "negative-weight": () => "a weight cannot be negative",
  "dates-swapped": () => "the due date is before the start date",
};
