import type {
  CellProblem,
  InputField,
  PhaseProblem,
  PlaceProblem,
  RangeSize,
  SeriesProblem,
  ValueProblem,
} from "../../domain/problem.ts";
import { formatDay } from "../date.ts";

type TableProblem = CellProblem | PlaceProblem | PhaseProblem | SeriesProblem;

/** One sentence for each problem of a cell or a table; it tells what to mend. */
export type ProblemTexts = {
  readonly [Code in TableProblem["code"]]: (problem: Extract<TableProblem, { code: Code }>) => string;
};

export const enProblems: ProblemTexts = {
  "threshold-range": ({ text }) => `a threshold lies between 0 % and 100 %, not at ${text}`,
  "not-a-number": ({ field, text }) => `${fieldNames[field]} is text: "${text}"`,
  "date-as-number": ({ field }) => `${fieldNames[field]} is a date, not a number`,
  "not-a-date": ({ field, text }) =>
    text
      ? `${fieldNames[field]} is not a date: "${text}"`
      : `${fieldNames[field]} is missing: a date belongs there`,
  "unknown-word": ({ field, text }) => `unknown ${fieldNames[field]}: "${text}"`,
  "unknown-cadence": ({ text, words }) =>
    `the time between check-ins is ${words.join(", ")} or a number of days, not "${text}"`,
  "unknown-language": ({ text }) => `the third argument is "en", "sv" or a rules range, not "${text}"`,
  "no-rules": () => "the rules range has no column Code: point it to the rules in Settings",
  "different-sizes": ({ one, other }) => `ranges of different size: ${size(one)} and ${size(other)}`,
  "missing-columns": ({ headers }) =>
    `${headers.length === 1 ? "a column is" : "columns are"} missing, renamed or deleted: ${headers.join(", ")}`,
  "double-columns": ({ headers }) => `more than one column is called ${headers.join(", ")}`,
  "missing-parent": ({ parent }) => `parent ${parent} does not exist`,
  circle: () => "the parents form a circle",
  "duplicate-id": ({ id }) => `the ID ${id} stands on more than one row`,
  "phase-outside": ({ day }) =>
    `a phased target must lie between the start date and the due date, not on ${formatDay(day)}`,
  "double-phase": ({ day }) => `two phased targets are for ${formatDay(day)}`,
  "too-few-check-ins": ({ count }) =>
    `a forecast needs check-ins on at least 3 days; there ${count === 1 ? "is" : "are"} ${count || "none"}`,
};

const fieldNames: Readonly<Record<InputField, string>> = {
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
  asOf: "the day to show",
  cadence: "the time between check-ins",
  updated: "the date of the last check-in",
  until: "the date of a phased target",
  phaseTarget: "a phased target",
  what: "what to tell",
  checkInDate: "the date of a check-in",
  checkInValue: "the value of a check-in",
};

const size = ({ rows, columns }: RangeSize) => `${rows} × ${columns}`;

/** One sentence for each problem that values can have among themselves; the form of the panel says them too. */
export type ValueProblemTexts = {
  readonly [Code in ValueProblem["code"]]: (problem: Extract<ValueProblem, { code: Code }>) => string;
};

export const enValueProblems: ValueProblemTexts = {
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
