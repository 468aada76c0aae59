import type { ToolTexts } from "../en/panel.ts";

export const tools: ToolTexts = {
  title: "Mer",
  undo: "Ångra",
  undone: {
    save: (title) => `Ångra: sparade ${title}`,
    delete: (title) => `Ångra: tog bort ${title}`,
    tick: (title) => `Ångra: bockade ${title}`,
    "check-in": (title) => `Ångra: stämde av ${title}`,
    correct: (title) => `Ångra: rättade ${title}`,
    example: (title) => `Ångra: infogade exemplet med ${title}`,
    "save-kpi": (title) => `Ångra: sparade nyckeltalet ${title}`,
    "delete-kpi": (title) => `Ångra: tog bort nyckeltalet ${title}`,
  },
  andMore: (title, count) => (count === 0 ? `”${title}”` : `”${title}” och ${count} till`),
  build: "Bygg instrumentpanel",
  buildText: "En sida för ledningen: den följer arbetsboken av sig själv och går att skriva ut.",
  step: (step, of, doing) => `Steg ${step} av ${of}${doing && `: ${doing}`}`,
  asOf: "Per ett datum",
  asOfText: "Ett eget blad visar vad som var känt den dagen.",
  show: "Visa",
  daily: "Stäm av länkade värden varje dag",
  dailyText: "En avstämning görs av sig själv när värdet av en formel har ändrats.",
};
