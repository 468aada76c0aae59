import type { MistakeTexts } from "../en/form.ts";

export const mistakes: MistakeTexts = {
  errors: {
    summary: (count) =>
      count === 1 ? "Rätta en sak innan du sparar:" : `Rätta ${count} saker innan du sparar:`,
    noTitle: "Skriv en titel.",
    badDate: "Skriv hela datumet, eller utelämna det.",
    notANumber: "Skriv ett tal, till exempel 12,5 eller 1 200.",
    unfinished: "Skriv talet efter tecknet.",
    tooBig: "Talet är för stort.",
    wrongMark: (suggestion) => `Använd decimalkomma: ${suggestion}`,
    ambiguous: (suggestion) => `Det kan betyda två saker. Skriv ${suggestion}?`,
    badGroups: (suggestion) => `Siffrorna står inte i grupper om tre. Skriv ${suggestion}?`,
    percentInUnit: (unit) => `Enheten är ${unit}, så utelämna %.`,
  },
  conflicts: {
    title: "Ändrat i bladet under tiden",
    text: "Någon annan har ändrat samma sak. Välj vad som ska gälla och spara igen.",
    merged: "Någon annan har ändrat målet. Deras ändringar och dina står nu i formuläret; spara igen.",
    mine: (value) => `Behåll mitt: ${value}`,
    theirs: (value) => `Ta det andra: ${value}`,
    blank: "(tomt)",
  },
};
