import type { RowType } from "../../domain/row-type.ts";
import type { QuestionTexts } from "../en/questions.ts";

/** "1 nyckelresultat, 2 initiativ och 3 åtgärder" */
function counted(counts: Readonly<Record<RowType, number>>): string {
  const parts = [
    plural(counts["key-result"], "nyckelresultat", "nyckelresultat"),
    plural(counts.initiative, "initiativ", "initiativ"),
    plural(counts.action, "åtgärd", "åtgärder"),
  ].filter((part) => part !== "");
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} och ${parts.at(-1)}`;
}

function plural(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}

const the: Readonly<Record<RowType, string>> = {
  objective: "målet",
  "key-result": "nyckelresultatet",
  initiative: "initiativet",
  action: "åtgärden",
};

export const questions: QuestionTexts = {
  deletion: {
    title: (type, title) => `Ta bort ${the[type]} ”${title}”?`,
    alone: "Inget annat följer med.",
    goesWith: (counts) => `Då försvinner också ${counted(counts)}.`,
    staying: (count) =>
      count === 1
        ? "1 mål därunder blir kvar, utan överordnat mål."
        : `${count} mål därunder blir kvar, utan överordnat mål.`,
    moreBelow: (titles) => `Tillagt i bladet under tiden: ${titles.join(", ")}.`,
    confirm: "Ta bort",
  },
  leaving: {
    title: "Kasta dina ändringar?",
    text: "Det du har skrivit är inte sparat.",
    confirm: "Kasta",
    stay: "Fortsätt redigera",
  },
};
