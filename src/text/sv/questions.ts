import type { QuestionTexts } from "../en/panel.ts";

export const questions: QuestionTexts = {
  deletion: {
    title: (title) => `Ta bort ”${title}”?`,
    alone: "Inget annat följer med.",
    goesWith: (list) => `Då försvinner också ${list}.`,
    counted: {
      objective: ["mål", "mål"],
      "key-result": ["nyckelresultat", "nyckelresultat"],
      initiative: ["initiativ", "initiativ"],
      action: ["åtgärd", "åtgärder"],
    },
    staying: (count) => `Mål därunder blir kvar, utan överordnat mål: ${count}.`,
    moreBelow: (titles) => `Tillagt i bladet under tiden: ${titles.join(", ")}.`,
    onSaving: "Det försvinner när du sparar.",
  },
  leaving: {
    title: "Kasta dina ändringar?",
    text: "Det du har skrivit är inte sparat.",
    confirm: "Kasta",
    stay: "Fortsätt redigera",
  },
};
