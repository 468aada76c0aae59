import type { Field, Problem, Size } from "../../domain/problem.ts";

/** One sentence for each problem; it says what to mend. */
export type Problems = {
  readonly [Code in Problem["code"]]: (problem: Extract<Problem, { code: Code }>) => string;
};

const fields: Readonly<Record<Field, string>> = {
  actual: "actual",
  target: "target",
  start: "start",
  weight: "weight",
  measure: "measure",
  type: "type",
  startDate: "start date",
  dueDate: "due date",
  today: "today",
  progress: "progress",
  expected: "expected",
  threshold: "a threshold in the rules",
};

const size = ({ rows, columns }: Size) => `${rows} × ${columns}`;

export const problems: Problems = {
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
  "threshold-range": ({ text }) => `a threshold lies between 0 % and 100 %, not at ${text}`,
  "not-a-number": ({ field, text }) => `${fields[field]} is text: "${text}"`,
  "date-as-number": ({ field }) => `${fields[field]} is a date, not a number`,
  "not-a-date": ({ field, text }) =>
    text ? `${fields[field]} is not a date: "${text}"` : `${fields[field]} is missing: a date belongs there`,
  "unknown-word": ({ field, text }) => `unknown ${fields[field]}: "${text}"`,
  "unknown-language": ({ text }) => `the third argument is "en", "sv" or a rules range, not "${text}"`,
  "no-rules": () => "the rules range has no column Code: point it to the rules in Settings",
  "different-sizes": ({ one, other }) => `ranges of different size: ${size(one)} and ${size(other)}`,
  "missing-columns": ({ headers }) =>
    `${headers.length === 1 ? "a column is" : "columns are"} missing, renamed or deleted: ${headers.join(", ")}`,
  "double-columns": ({ headers }) => `more than one column is called ${headers.join(", ")}`,
  "missing-parent": ({ parent }) => `parent ${parent} does not exist`,
  circle: () => "the parents form a circle",
  "duplicate-id": ({ id }) => `the ID ${id} stands on more than one row`,
};
