import type { HintCode } from "../../domain/guidance.ts";

/** One sentence for each piece of advice; it says what would be better. Problems have sentences of their own. */
export type Hints = Readonly<Record<Exclude<HintCode, "problem">, (count: number) => string>>;

export const hints: Hints = {
  "title-number": () => "Keep numbers for the key results; say here where you want to be.",
  "title-long": () => "One line is easier to remember.",
  "as-usual": () => "This goes on as before. What should change?",
  "no-owner": () => "Name one person who answers for it.",
  "owner-group": () => "Name one person instead of a group.",
  "owner-several": () => "Name one person; the others can help.",
  "no-dates": () => "Without a period, the pace cannot be judged.",
  "dates-past": () => "This period is already over.",
  "dates-long": () => "More than a year; a quarter is usual.",
  objectives: (count) => `${count} for this owner in the period; two to four objectives is best.`,
  "key-results": (count) => `${count} so far; three to five key results is best.`,
  outputs: () => "All are things to deliver. What effect should they have?",
  "no-target": () => "Without a target value it cannot be measured.",
  "no-start": () => "Give the value that you start from.",
  "no-unit": () => "Give a unit: %, h, days …",
  "start-is-target": () => "Start and target are equal.",
  "verb-direction": () => "Title and measure point in different directions.",
  "limit-wording": () => "The title names a limit to be kept.",
  activity: () => "An activity. What result should it have?",
  output: () => "Something to deliver. What effect should it have?",
  "same-title": () => "Another key result has the same title.",
  "no-definition": () => "Say what is counted, and how.",
  "no-source": () => "Say where its values come from, so that they can be trusted.",
  "no-cadence": () => "Say how often it is looked at.",
  "supports-nothing": () => "It supports no goal, so it is there to run the business.",
  "kpis-of-owner": (count) => `${count} KPIs for this owner; three at most is best.`,
};
