import type { Help } from "../help.ts";

/** The functions that take a whole table. */
export const tables: Readonly<Record<string, Help>> = {
  OKR_TRACK: {
    summary:
      "Räknar ut en hel tabell med en enda formel: skillnad, framsteg, förväntat, status och orsak för varje rad; kolumnerna hittas genom sina rubriker. Skriv den i rubrikraden, till höger om tabellen.",
    parameters: [
      {
        name: "table",
        text: "Tabellen med sin rubrikrad; ordning och andra kolumner spelar ingen roll.",
        example: "A1:R",
      },
      {
        name: "today",
        text: "En cell med dagens datum, till exempel OKR_TODAY. Inte NOW().",
        example: "OKR_TODAY",
      },
      {
        name: "rules",
        text: 'Kan utelämnas. Regelområdet OKR_RULES, eller "sv" eller "en" för de vanliga orden.',
        example: "OKR_RULES",
      },
      {
        name: "cadence",
        text: "Kan utelämnas. Hur ofta raderna stäms av, till exempel OKR_CADENCE, eller ett antal dagar; orsaken säger då vilka rader som har väntat längre. Kräver kolumnen Uppdaterad.",
        example: "OKR_CADENCE",
      },
      {
        name: "plan",
        text: "Kan utelämnas. Delmålen med sin rubrikrad: OKR_PLAN. Det som förväntas följer då dem i stället för en rak linje.",
        example: "OKR_PLAN",
      },
    ],
    returns: "fem kolumner med sin rubrikrad",
    example: "=OKR_TRACK(A1:R; OKR_TODAY; OKR_RULES; OKR_CADENCE)",
  },
  OKR_PERIODER: {
    summary:
      "Status som varje rad i en tabell hade i var och en av sina 12 senaste perioder (dagar, veckor, månader, kvartal eller år, efter sin takt), ur loggen över avstämningar. En formel bredvid tabellen.",
    parameters: [
      { name: "table", text: "Tabellen med sin rubrikrad, som i OKR_TRACK.", example: "A1:R" },
      { name: "log", text: "Loggen över avstämningar med sin rubrikrad: OKR_LOG.", example: "OKR_LOG" },
      {
        name: "today",
        text: "En cell med dagens datum, till exempel OKR_TODAY. Inte NOW().",
        example: "OKR_TODAY",
      },
      { name: "rules", text: "Kan utelämnas. Reglerna, för etiketterna: OKR_RULES.", example: "OKR_RULES" },
    ],
    returns:
      "en rubrikrad och en rad med 12 etiketter för varje rad, den nuvarande perioden sist; tomt där inget stämdes av",
    example: "=OKR_PERIODER(A1:R; OKR_LOG; OKR_TODAY; OKR_RULES)",
  },
  OKR_HISTORIK: {
    summary:
      "Vad man nu vet om hur varje rad i en tabell låg till vissa dagar, ur loggen över avstämningar; rättelser räknas. Mål vägs samman av det som låg under dem den dagen.",
    parameters: [
      { name: "table", text: "Tabellen med sin rubrikrad, som i OKR_TRACK.", example: "A1:R" },
      { name: "log", text: "Loggen över avstämningar med sin rubrikrad: OKR_LOG.", example: "OKR_LOG" },
      {
        name: "dates",
        text: "En cell eller ett område med datum; en kolumn för vart och ett.",
        example: "V1:X1",
      },
      {
        name: "what",
        text: 'Kan utelämnas. "Värde", "Framsteg", "Förväntat" eller "Tilltro"; annars värdet.',
        example: '"Framsteg"',
      },
    ],
    returns: "datumen som rubrikrad och en rad med tal för varje rad i tabellen; tomt där inget var känt",
    example: '=OKR_HISTORIK(A1:R; OKR_LOG; V1:X1; "Framsteg")',
  },
};
