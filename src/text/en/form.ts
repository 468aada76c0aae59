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
  readonly understood: (value: string) => string;
  readonly linked: string;
  readonly save: string;
  readonly useMeasure: (measure: string) => string;
  readonly objectiveExample: string;
  readonly keyResultExample: string;
}

export const form: FormTexts = {
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
  understood: (value) => `understood as ${value}`,
  linked: "A formula in the sheet fills this in.",
  save: "Save",
  useMeasure: (measure) => `Change to ${measure}`,
  objectiveExample: "Where do we want to be? For example: Make support effortless",
  keyResultExample: "How do we see it? For example: Response time",
};
