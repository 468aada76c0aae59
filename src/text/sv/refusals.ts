import type { RefusalTexts } from "../en/problems.ts";

function listed(headers: readonly string[]): string {
  return headers.map((header) => `”${header}”`).join(", ");
}

export const refusals: RefusalTexts = {
  notSetUp: "Filen är inte förberedd för Framsteg.",
  noSettings: "Bladet med inställningarna saknas eller är skadat.",
  badRules: (problem) => `Reglerna i Inställningar går inte att läsa: ${problem}.`,
  missingHeader: (sheet, headers) =>
    headers.length === 1
      ? `I bladet ${sheet} saknas kolumnen ${listed(headers)}. Har den bytt namn eller tagits bort?`
      : `I bladet ${sheet} saknas kolumnerna ${listed(headers)}. Har de bytt namn eller tagits bort?`,
  doubleHeader: (sheet, headers) =>
    `I bladet ${sheet} har mer än en kolumn rubriken ${listed(headers)}. Byt namn på den ena eller ta bort den.`,
  busy: "Någon annan sparar just nu.",
  changed: "Någon annan har ändrat samma sak under tiden.",
  moreBelow: (titles) => `Mer har lagts till därunder: ${titles.join(", ")}.`,
  merged: (range) => `Cellerna ${range} är sammanfogade. Dela dem i bladet och försök igen.`,
  linked: (title, field) =>
    `${field} för ”${title}” kommer från en formel i bladet. Ändra formeln eller det som den hänvisar till.`,
  tooLong: (field, limit) => `${field}: texten är för lång, högst ${limit} tecken.`,
  feeds: (title) =>
    `”${title}” hämtar sitt faktiska värde från det här nyckeltalet. Ta först bort bocken ”Matar”, och ta sedan bort nyckeltalet.`,
  circle: "Ett mål kan inte ligga under sig självt. Välj ett annat överordnat mål.",
  noTitle: "En titel saknas.",
  undoChanged: (titles) =>
    `Det går inte längre att ångra: någon har ändrat ${titles.map((title) => `”${title}”`).join(", ")} sedan dess.`,
  nothingToUndo: "Det finns inget att ångra.",
  notYet: "Välj en dag som inte ligger i framtiden.",
  badRequest: "Panelen och bladet förstod inte varandra. Stäng panelen och öppna den igen.",
  failed: "Google Kalkylark kunde inte göra det.",
};
