import type { RowType } from "../../domain/goal.ts";

/** What the panel asks before something is lost. */
export interface QuestionTexts {
  readonly deletion: {
    readonly title: (title: string) => string;
    readonly alone: string;
    readonly goesWith: (list: string) => string;
    /** One and many of each type. */
    readonly counted: Readonly<Record<RowType, readonly [one: string, many: string]>>;
    readonly staying: (count: number) => string;
    readonly moreBelow: (titles: readonly string[]) => string;
    /** Said of a row of the form, which is deleted only when the form is saved. */
    readonly onSaving: string;
  };
  readonly leaving: {
    readonly title: string;
    readonly text: string;
    readonly confirm: string;
    readonly stay: string;
  };
}

export const questions: QuestionTexts = {
  deletion: {
    title: (title) => `Delete “${title}”?`,
    alone: "Nothing else is deleted with it.",
    goesWith: (list) => `This also deletes ${list}.`,
    counted: {
      objective: ["objective", "objectives"],
      "key-result": ["key result", "key results"],
      initiative: ["initiative", "initiatives"],
      action: ["action item", "action items"],
    },
    staying: (count) => `Objectives below it stay, without a parent: ${count}.`,
    moreBelow: (titles) => `Added in the sheet meanwhile: ${titles.join(", ")}.`,
    onSaving: "It goes when you save.",
  },
  leaving: {
    title: "Discard your changes?",
    text: "What you have typed has not been saved.",
    confirm: "Discard",
    stay: "Keep editing",
  },
};
