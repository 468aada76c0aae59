import type {
  CellProblem,
  Field,
  PlaceProblem,
  PlanProblem,
  SeriesProblem,
  Size,
} from "../../domain/problem.ts";
import { formatDay } from "../date.ts";

type Others = CellProblem | PlaceProblem | PlanProblem | SeriesProblem;

/** One sentence for each problem that value-problems.ts does not say; it tells what to mend. */
export type Problems = {
  readonly [Code in Others["code"]]: (problem: Extract<Others, { code: Code }>) => string;
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
  asOf: "the day to show",
  cadence: "the time between check-ins",
  updated: "the date of the last check-in",
  until: "the date of a target on the way",
  planned: "a target on the way",
  what: "what to tell",
  checkInDate: "the date of a check-in",
  checkInValue: "the value of a check-in",
};

const size = ({ rows, columns }: Size) => `${rows} × ${columns}`;

export const problems: Problems = {
  "threshold-range": ({ text }) => `a threshold lies between 0 % and 100 %, not at ${text}`,
  "not-a-number": ({ field, text }) => `${fields[field]} is text: "${text}"`,
  "date-as-number": ({ field }) => `${fields[field]} is a date, not a number`,
  "not-a-date": ({ field, text }) =>
    text ? `${fields[field]} is not a date: "${text}"` : `${fields[field]} is missing: a date belongs there`,
  "unknown-word": ({ field, text }) => `unknown ${fields[field]}: "${text}"`,
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
    `a target on the way must lie between the start date and the due date, not on ${formatDay(day)}`,
  "double-phase": ({ day }) => `two targets on the way are for ${formatDay(day)}`,
  "too-few-check-ins": ({ count }) =>
    `a forecast needs check-ins on at least 3 days; there ${count === 1 ? "is" : "are"} ${count || "none"}`,
};
