import type { Help } from "./en.ts";

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

const RANGE = "En cell eller ett område";

export const help: Readonly<Record<string, Help>> = {
  OKR_SKILLNAD: {
    summary:
      "Det som är kvar till målet: målvärde − faktiskt värde. Positiv när högre är bättre och målet inte är nått.",
    parameters: [
      { name: "faktiskt", text: `${RANGE}: värdet i dag.`, example: "M2:M" },
      { name: "målvärde", text: `${RANGE} av samma storlek: värdet att nå.`, example: "L2:L" },
    ],
    returns: "ett tal i värdenas enhet; tomt så länge ett av dem är tomt",
    example: "=OKR_SKILLNAD(M2:M; L2:L)",
  },
  OKR_FRAMSTEG: {
    summary:
      "Hur långt ett värde har kommit på vägen från start till mål: 0 vid start, 1 vid målet, rätt även för sjunkande värden och gränser. Visa med formatet 0 %.",
    parameters: [
      { name: "faktiskt", text: `${RANGE}: värdet i dag. Tomt ger tomt, aldrig 0 %.`, example: "M2:M" },
      { name: "målvärde", text: `${RANGE} av samma storlek: värdet att nå.`, example: "L2:L" },
      {
        name: "startvärde",
        text: "Kan utelämnas. Värdet från början; utan det är framsteget faktiskt värde / målvärde.",
        example: "K2:K",
      },
      {
        name: "mått",
        text: 'Kan utelämnas. "Öka", "Minska", "Minst", "Högst", "Mellan" (startvärdet är nedre gränsen) eller "Milstolpe".',
        example: "I2:I",
      },
    ],
    returns: "en andel utan enhet, inte begränsad: under 0 har det gått bakåt, över 1 är målet passerat",
    example: '=OKR_FRAMSTEG(8; 7; 10; "Minska")',
  },
  OKR_FORVANTAT: {
    summary:
      "Framsteget som väntas i dag: den andel av perioden som har gått, i hela dagar. 0 första dagen, 1 på slutdatumet och därefter.",
    parameters: [
      { name: "startdatum", text: `${RANGE}: första dagen.`, example: "G2:G" },
      { name: "slutdatum", text: `${RANGE} av samma storlek: sista dagen.`, example: "H2:H" },
      {
        name: "idag",
        text: "En cell med dagens datum, till exempel OKR_TODAY. Inte NOW().",
        example: "OKR_TODAY",
      },
    ],
    returns: "en andel från 0 till 1; tomt utan båda datumen",
    example: "=OKR_FORVANTAT(G2:G; H2:H; OKR_TODAY)",
  },
  OKR_SAMMANVAGT: {
    summary:
      "Framsteget för helheten: delarnas viktade medelvärde. Varje del räknas som minst 0 och högst 1, så att ingen överträff döljer ett misslyckande.",
    parameters: [
      {
        name: "framsteg",
        text: "Ett område: delarnas framsteg. En del utan värde men med vikt räknas som 0.",
        example: "T2:T6",
      },
      {
        name: "vikt",
        text: "Kan utelämnas. Ett område av samma storlek; tomt är 1, och 0 utelämnar delen.",
        example: "N2:N6",
      },
    ],
    returns: "en andel från 0 till 1 för hela området; tomt när inget har ett värde",
    example: "=OKR_SAMMANVAGT(T2:T6; N2:N6)",
  },
  OKR_PROGNOS: {
    summary:
      "Vart avstämningarna leder: värdet på slutdatumet för den räta linjen genom dem (minsta kvadratmetoden över dagar). Kräver avstämningar från minst 3 dagar.",
    parameters: [
      {
        name: "datum",
        text: "Ett område: avstämningarnas dagar, i valfri ordning. Av flera samma dag gäller den sista.",
        example: "A2:A",
      },
      {
        name: "värden",
        text: "Ett område av samma storlek: värdena. Rader utan värde hoppas över.",
        example: "D2:D",
      },
      { name: "slutdatum", text: "En cell: dagen att blicka fram till.", example: "H2" },
    ],
    returns: "ett tal i värdenas enhet",
    example: "=OKR_PROGNOS(A2:A; D2:D; H2)",
  },
  OKR_STATUS: {
    summary: "Statusen i ord: Uppnått, På rätt spår, Försenad, Avspårad eller Inga data.",
    parameters: [
      { name: "progress", text: `${RANGE}: det som OKR_FRAMSTEG ger.`, example: "T2:T" },
      {
        name: "expected",
        text: "Kan utelämnas. Det som OKR_FORVANTAT ger; utan det avgör fasta gränser (70 % och 40 %).",
        example: "U2:U",
      },
      {
        name: "rules",
        text: 'Kan utelämnas. "sv" eller "en" för orden, eller regelområdet OKR_RULES för egna ord och gränser.',
        example: "OKR_RULES",
      },
    ],
    returns: "en status i ord",
    example: "=OKR_STATUS(T2:T; U2:U; OKR_RULES)",
  },
  ...tables,
};
