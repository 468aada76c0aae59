import type { RowType } from "../../domain/row-type.ts";

/** What the panel asks before something is lost. */
export interface QuestionTexts {
  readonly deletion: {
    readonly title: (type: RowType, title: string) => string;
    readonly alone: string;
    readonly goesWith: (counts: Readonly<Record<RowType, number>>) => string;
    readonly staying: (count: number) => string;
    readonly moreBelow: (titles: readonly string[]) => string;
    readonly confirm: string;
  };
  readonly leaving: {
    readonly title: string;
    readonly text: string;
    readonly confirm: string;
    readonly stay: string;
  };
}

/** "1 key result, 2 initiatives and 3 action items" */
function counted(counts: Readonly<Record<RowType, number>>): string {
  const parts = [
    plural(counts["key-result"], "key result", "key results"),
    plural(counts.initiative, "initiative", "initiatives"),
    plural(counts.action, "action item", "action items"),
  ].filter((part) => part !== "");
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

function plural(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}

const the: Readonly<Record<RowType, string>> = {
  objective: "objective",
  "key-result": "key result",
  initiative: "initiative",
  action: "action item",
};

export const questions: QuestionTexts = {
  deletion: {
    title: (type, title) => `Delete the ${the[type]} “${title}”?`,
    alone: "Nothing else is deleted with it.",
    goesWith: (counts) => `This also deletes ${counted(counts)}.`,
    staying: (count) =>
      count === 1
        ? "1 objective below it stays, without a parent."
        : `${count} objectives below it stay, without a parent.`,
    moreBelow: (titles) => `Added in the sheet meanwhile: ${titles.join(", ")}.`,
    confirm: "Delete",
  },
  leaving: {
    title: "Discard your changes?",
    text: "What you have typed has not been saved.",
    confirm: "Discard",
    stay: "Keep editing",
  },
};
