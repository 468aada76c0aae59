import type {
  CellProblem,
  InputField,
  PhaseProblem,
  PlaceProblem,
  RangeSize,
  SeriesProblem,
  ValueProblem,
} from "../../domain/problem.ts";
import type { Reason } from "../../domain/status.ts";
import { formatDay } from "../date.ts";

type Others = CellProblem | PlaceProblem | PhaseProblem | SeriesProblem;

/** One sentence for each problem that value-problems.ts does not say; it tells what to mend. */
export type ProblemTexts = {
  readonly [Code in Others["code"]]: (problem: Extract<Others, { code: Code }>) => string;
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
  until: "the date of a target on the way",
  phaseTarget: "a target on the way",
  what: "what to tell",
  checkInDate: "the date of a check-in",
  checkInValue: "the value of a check-in",
};

const size = ({ rows, columns }: RangeSize) => `${rows} × ${columns}`;

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
    `a target on the way must lie between the start date and the due date, not on ${formatDay(day)}`,
  "double-phase": ({ day }) => `two targets on the way are for ${formatDay(day)}`,
  "too-few-check-ins": ({ count }) =>
    `a forecast needs check-ins on at least 3 days; there ${count === 1 ? "is" : "are"} ${count || "none"}`,
};

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

/** One short sentence for each reason of a status; those that hold another one are put together by say-reason.ts. */
export type ReasonTexts = {
  readonly [Code in Exclude<Reason["code"], "problem" | "set-by-hand" | "stale">]: (
    reason: Extract<Reason, { code: Code }>,
  ) => string;
} & {
  /** What there is to say besides, or nothing. */
  readonly stale: (days: number, because: string) => string;
  /** What a status set by hand hides: the computed one's label and its reason. */
  readonly "set-by-hand": (label: string, because: string) => string;
};

const points = (count: number) => (count === 1 ? "1 point" : `${count} points`);

const childNames = {
  objective: ["part", "parts"],
  "key-result": ["key result", "key results"],
  initiative: ["initiative", "initiatives"],
  action: ["action item", "action items"],
} as const;

export const enReasons: ReasonTexts = {
  reached: () => "target reached",
  "on-plan": () => "on plan",
  ahead: (reason) => `${points(reason.points)} ahead of plan`,
  "behind-plan": (reason) => `${points(reason.points)} behind plan`,
  "short-at-end": (reason) => `the due date has passed, ${points(reason.points)} short`,
  "no-dates": () => "no dates to judge the pace by",
  "limit-met": () => "the limit is met",
  "limit-missed": () => "the limit is not met",
  action: ({ done, late }) => (done ? "done" : late ? "should have been done" : "to do"),
  "nothing-under": ({ type }) => `no ${childNames[type][1]} yet`,
  "children-blank": ({ blank, all, type }) =>
    `${blank} of ${all} ${childNames[type][all === 1 ? 0 : 1]} ${blank === 1 ? "has" : "have"} no value`,
  stale: (days, because) =>
    `${because && `${because}; `}no check-in for ${days === 1 ? "1 day" : `${days} days`}`,
  "set-by-hand": (label, because) => `set by hand; computed: ${label}${because && ` (${because})`}`,
};

/** Why the sheet did nothing: one or two sentences that say what to do about it. */
export interface RefusalTexts {
  readonly notSetUp: string;
  readonly noSettings: string;
  readonly badRules: (problem: string) => string;
  readonly missingHeader: (sheet: string, headers: readonly string[]) => string;
  readonly doubleHeader: (sheet: string, headers: readonly string[]) => string;
  readonly busy: string;
  readonly changed: string;
  readonly moreBelow: (titles: readonly string[]) => string;
  readonly merged: (range: string) => string;
  readonly linked: (title: string, field: string) => string;
  readonly tooLong: (field: string, limit: string) => string;
  readonly feeds: (title: string) => string;
  readonly circle: string;
  readonly noTitle: string;
  readonly undoChanged: (titles: readonly string[]) => string;
  readonly nothingToUndo: string;
  readonly notYet: string;
  readonly badRequest: string;
  readonly failed: string;
}

function quotedList(headers: readonly string[]): string {
  return headers.map((header) => `“${header}”`).join(", ");
}

export const enRefusals: RefusalTexts = {
  notSetUp: "This file is not set up for Framsteg.",
  noSettings: "The sheet with the settings is missing or damaged.",
  badRules: (problem) => `The rules in Settings cannot be read: ${problem}.`,
  missingHeader: (sheet, headers) =>
    headers.length === 1
      ? `In the sheet ${sheet} the column ${quotedList(headers)} is missing. Was it renamed or deleted?`
      : `In the sheet ${sheet} the columns ${quotedList(headers)} are missing. Were they renamed or deleted?`,
  doubleHeader: (sheet, headers) =>
    `In the sheet ${sheet} more than one column is headed ${quotedList(headers)}. Rename or delete one of them.`,
  busy: "Somebody else is saving just now.",
  changed: "Somebody else changed the same thing meanwhile.",
  moreBelow: (titles) => `More has been added below it: ${titles.join(", ")}.`,
  merged: (range) => `The cells ${range} are merged. Unmerge them in the sheet, then try again.`,
  linked: (title, field) =>
    `${field} of “${title}” comes from a formula in the sheet. Change the formula, or what it refers to.`,
  tooLong: (field, limit) => `${field}: the text is too long, at most ${limit} characters.`,
  feeds: (title) =>
    `“${title}” takes its actual value from this KPI. Take the tick “Feeds” away first, then delete it.`,
  circle: "An objective cannot lie below itself. Choose another parent objective.",
  noTitle: "A title is missing.",
  undoChanged: (titles) =>
    `It can no longer be undone: somebody has changed ${titles.map((title) => `“${title}”`).join(", ")} since.`,
  nothingToUndo: "There is nothing to undo.",
  notYet: "Choose a day that is not in the future.",
  badRequest: "The panel and the sheet did not understand each other. Close the panel and open it again.",
  failed: "Google Sheets could not do it.",
};

/** What the panel says beside a refusal, and of its own way to the sheet. */
export interface TroubleTexts {
  readonly gone: (title: string) => string;
  readonly unreachable: string;
  readonly accounts: string;
  readonly unreadable: string;
  readonly detail: (detail: string) => string;
  /** The buttons that mend. */
  readonly repair: string;
  readonly again: string;
  readonly saveAsNew: string;
  readonly dismiss: string;
  /** What is said of a form whose saving failed. */
  readonly nothingSaved: string;
}

export const enTroubles: TroubleTexts = {
  gone: (title) => (title ? `“${title}” is no longer in the sheet.` : "This is no longer in the sheet."),
  unreachable: "No answer from Google Sheets. Are you online?",
  accounts:
    "No answer from Google Sheets. If you are signed in with several Google accounts, open the file in a window with only one of them, such as a private window. Otherwise check that you are online.",
  unreadable: "The answer from the sheet could not be read. Close the panel and open it again.",
  detail: (detail) => `Google’s words: ${detail}`,
  repair: "Put it back",
  again: "Try again",
  saveAsNew: "Save as new",
  dismiss: "Close the message",
  nothingSaved: "Nothing was saved. What you typed is still here.",
};
