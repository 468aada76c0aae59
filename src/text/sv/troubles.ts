import type { TroubleTexts } from "../en/problems.ts";

export const troubles: TroubleTexts = {
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
  kept: "Inget har sparats. Det du skrivit finns kvar.",
};
