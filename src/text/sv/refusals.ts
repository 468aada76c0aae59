import type { RefusalTexts, TroubleTexts } from "../en/refusals.ts";
import { formatNumber } from "../number.ts";
import { svFields } from "./words.ts";

export const svRefusals: RefusalTexts = {
  "not-set-up": () => "Filen är inte förberedd för Framsteg.",
  "no-settings": () => "Bladet med inställningarna saknas eller är skadat.",
  "bad-rules": ({ sentence }) => `Reglerna i Inställningar går inte att läsa: ${sentence}.`,
  "missing-header": ({ sheet, headers }) =>
    headers.length === 1
      ? `I bladet ${sheet} saknas kolumnen ${quotedList(headers)}. Har den bytt namn eller tagits bort?`
      : `I bladet ${sheet} saknas kolumnerna ${quotedList(headers)}. Har de bytt namn eller tagits bort?`,
  "double-header": ({ sheet, headers }) =>
    `I bladet ${sheet} har mer än en kolumn rubriken ${quotedList(headers)}. Byt namn på den ena eller ta bort den.`,
  busy: () => "Någon annan sparar just nu.",
  changed: () => "Någon annan har ändrat samma sak under tiden.",
  gone: ({ title }) => svTroubles.gone(title),
  "more-below": ({ titles }) => `Mer har lagts till därunder: ${titles.join(", ")}.`,
  merged: ({ range }) => `Cellerna ${range} är sammanfogade. Dela dem i bladet och försök igen.`,
  linked: ({ title, field }) =>
    `${svFields[field]} för ”${title}” kommer från en formel i bladet. Ändra formeln eller det som den hänvisar till.`,
  "too-long": ({ field, limit }) =>
    `${svFields[field]}: texten är för lång, högst ${formatNumber(limit, "sv")} tecken.`,
  feeds: ({ title }) =>
    `”${title}” hämtar sitt faktiska värde från det här nyckeltalet. Ta först bort bocken ”Matar”, och ta sedan bort nyckeltalet.`,
  circle: () => "Ett mål kan inte ligga under sig självt. Välj ett annat överordnat mål.",
  "no-title": () => "En titel saknas.",
  "undo-changed": ({ titles }) =>
    `Det går inte längre att ångra: någon har ändrat ${quotedList(titles)} sedan dess.`,
  "nothing-to-undo": () => "Det finns inget att ångra.",
  "not-yet": () => "Välj en dag som inte ligger i framtiden.",
  "bad-request": () => "Panelen och bladet förstod inte varandra. Stäng panelen och öppna den igen.",
  failed: () => "Google Kalkylark kunde inte göra det.",
};

function quotedList(names: readonly string[]): string {
  return names.map((name) => `”${name}”`).join(", ");
}

export const svTroubles: TroubleTexts = {
  gone: (title) => (title ? `”${title}” finns inte längre i bladet.` : "Det här finns inte längre i bladet."),
  unreachable: "Inget svar från Google Kalkylark. Är du uppkopplad?",
  accounts:
    "Inget svar från Google Kalkylark. Om du är inloggad med flera Google-konton: öppna filen i ett fönster med bara ett av dem, till exempel ett privat fönster. Kontrollera annars att du är uppkopplad.",
  unreadable: "Svaret från bladet gick inte att läsa. Stäng panelen och öppna den igen.",
  detail: (detail) => `Googles ord: ${detail}`,
  repair: "Återställ",
  again: "Försök igen",
  saveAsNew: "Spara som nytt",
  dismiss: "Stäng meddelandet",
  nothingSaved: "Inget har sparats. Det du skrivit finns kvar.",
};
