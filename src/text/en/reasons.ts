import type { Reason } from "../../domain/status.ts";

/** One short sentence for each reason of a status; those that hold another one are put together by sayReason(). */
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

const points = (count: number) => (count === 1 ? "1 point" : `${count} points`);

const childNames = {
  objective: ["part", "parts"],
  "key-result": ["key result", "key results"],
  initiative: ["initiative", "initiatives"],
  action: ["action item", "action items"],
} as const;
