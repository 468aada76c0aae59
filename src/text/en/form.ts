import type { HintCode } from "../../domain/guidance.ts";
import type { Measure } from "../../domain/measure.ts";

/** The words of the form for an objective. */
export interface FormTexts {
  readonly newTitle: string;
  readonly editTitle: string;
  readonly lowEnd: string;
  readonly highEnd: string;
  readonly optional: string;
  readonly period: string;
  readonly noPeriod: string;
  readonly ownDates: string;
  readonly noParent: string;
  readonly noMeasure: string;
  readonly measures: Readonly<Record<Measure | "", string>>;
  readonly ownInitiatives: string;
  readonly reached: string;
  readonly addKeyResult: string;
  readonly addInitiative: string;
  readonly addAction: string;
  readonly understoodAs: (value: string) => string;
  readonly linked: string;
  readonly save: string;
  readonly useMeasure: (measure: string) => string;
  readonly objectiveExample: string;
  readonly keyResultExample: string;
}

export const enForm: FormTexts = {
  newTitle: "New objective",
  editTitle: "Edit objective",
  lowEnd: "Low end",
  highEnd: "High end",
  optional: "optional",
  period: "Period",
  noPeriod: "No period",
  ownDates: "Own dates",
  noParent: "None",
  noMeasure: "From start to target",
  measures: {
    "": "Start and target tell the direction.",
    increase: "More is better, from the start up to the target.",
    decrease: "Less is better, from the start down to the target.",
    "at-least": "To be kept: never below the target.",
    "at-most": "To be kept: never above the target.",
    between: "To be kept: between a low and a high end.",
    milestone: "Reached or not; needs no numbers.",
    tasks: "The share of its action items that are done.",
  },
  ownInitiatives: "Initiatives for the whole objective",
  reached: "Reached",
  addKeyResult: "Add key result",
  addInitiative: "Add initiative",
  addAction: "Add action item",
  understoodAs: (value) => `understood as ${value}`,
  linked: "A formula in the sheet fills this in.",
  save: "Save",
  useMeasure: (measure) => `Change to ${measure}`,
  objectiveExample: "Where do we want to be? For example: Make support effortless",
  keyResultExample: "How do we see it? For example: Response time",
};

/** One sentence for each piece of advice; it says what would be better. Problems have sentences of their own. */
export type HintTexts = Readonly<Record<Exclude<HintCode, "problem">, (count: number) => string>>;

export const enHints: HintTexts = {
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

/** What is said of what cannot be saved as it stands: typing mistakes, and changes that collide. */
export interface MistakeTexts {
  readonly errors: {
    readonly summary: (count: number) => string;
    readonly noTitle: string;
    readonly badDate: string;
    readonly notANumber: string;
    readonly unfinished: string;
    readonly tooBig: string;
    readonly wrongMark: (suggestion: string) => string;
    readonly ambiguous: (suggestion: string) => string;
    readonly badGroups: (suggestion: string) => string;
    readonly percentInUnit: (unit: string) => string;
  };
  readonly conflicts: {
    readonly title: string;
    readonly text: string;
    readonly merged: string;
    readonly mine: (value: string) => string;
    readonly theirs: (value: string) => string;
    readonly blank: string;
  };
}

export const enMistakes: MistakeTexts = {
  errors: {
    summary: (count) => (count === 1 ? "Mend 1 thing before saving:" : `Mend ${count} things before saving:`),
    noTitle: "Write a title.",
    badDate: "Write the whole date, or leave it out.",
    notANumber: "Write a number, such as 12.5 or 1,200.",
    unfinished: "Write the number after the sign.",
    tooBig: "This number is too large.",
    wrongMark: (suggestion) => `Use a decimal point: ${suggestion}`,
    ambiguous: (suggestion) => `This could mean two things. Write ${suggestion}?`,
    badGroups: (suggestion) => `The digits are not in groups of three. Write ${suggestion}?`,
    percentInUnit: (unit) => `The unit is ${unit}, so leave out the %.`,
  },
  conflicts: {
    title: "Changed in the sheet meanwhile",
    text: "Somebody else changed the same thing. Choose what to keep, then save again.",
    merged:
      "Somebody else changed this objective. Their changes and yours are both in the form now; save again.",
    mine: (value) => `Keep mine: ${value}`,
    theirs: (value) => `Take theirs: ${value}`,
    blank: "(blank)",
  },
};
