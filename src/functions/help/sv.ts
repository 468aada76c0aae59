import type { FunctionHelp, FunctionName } from "./en.ts";

/** The same in Swedish. The examples of the parameters are the English ones, unless they are words. */
export interface TranslatedHelp extends Omit<FunctionHelp, "parameters"> {
  readonly parameters: readonly { readonly name: string; readonly text: string; readonly example?: string }[];
}

const RANGE = "En cell eller ett område";

const TABLE = { name: "table", text: "Tabellen med sin rubrikrad, som i OKR_TRACK." };

const LOG = { name: "log", text: "Loggen över avstämningar med sin rubrikrad: OKR_LOG." };

const TODAY = { name: "today", text: "En cell med dagens datum, till exempel OKR_TODAY. Inte NOW()." };

export const svFunctionHelp: Readonly<Record<FunctionName, TranslatedHelp>> = {
  OKR_DIFFERENCE: {
    summary:
      "Det som är kvar till målet: målvärde − faktiskt värde. Positiv när högre är bättre och målet inte är nått.",
    parameters: [
      { name: "faktiskt", text: `${RANGE}: värdet i dag.` },
      { name: "målvärde", text: `${RANGE} av samma storlek: värdet att nå.` },
    ],
    returns: "ett tal i värdenas enhet; tomt så länge ett av dem är tomt",
  },
  OKR_PROGRESS: {
    summary:
      "Hur långt ett värde har kommit på vägen från start till mål: 0 vid start, 1 vid målet, rätt även för sjunkande värden och gränser. Visa med formatet 0 %.",
    parameters: [
      { name: "faktiskt", text: `${RANGE}: värdet i dag. Tomt ger tomt, aldrig 0 %.` },
      { name: "målvärde", text: `${RANGE} av samma storlek: värdet att nå.` },
      {
        name: "startvärde",
        text: "Kan utelämnas. Värdet från början; utan det är framsteget faktiskt värde / målvärde.",
      },
      {
        name: "mått",
        text: 'Kan utelämnas. "Öka", "Minska", "Minst", "Högst", "Mellan" (startvärdet är nedre gränsen) eller "Milstolpe".',
      },
    ],
    returns: "en andel utan enhet, inte begränsad: under 0 har det gått bakåt, över 1 är målet passerat",
    call: '8; 7; 10; "Minska"',
  },
  OKR_EXPECTED: {
    summary:
      "Framsteget som väntas i dag: den andel av perioden som har gått, i hela dagar. 0 första dagen, 1 på slutdatumet och därefter.",
    parameters: [
      { name: "startdatum", text: `${RANGE}: första dagen.` },
      { name: "slutdatum", text: `${RANGE} av samma storlek: sista dagen.` },
      { ...TODAY, name: "idag" },
    ],
    returns: "en andel från 0 till 1; tomt utan båda datumen",
  },
  OKR_STATUS: {
    summary: "Statusen i ord: Uppnått, På rätt spår, Försenad, Avspårad eller Inga data.",
    parameters: [
      { name: "progress", text: `${RANGE}: det som OKR_FRAMSTEG ger.` },
      {
        name: "expected",
        text: "Kan utelämnas. Det som OKR_FORVANTAT ger; utan det avgör fasta gränser (70 % och 40 %).",
      },
      {
        name: "rules",
        text: 'Kan utelämnas. "sv" eller "en" för orden, eller regelområdet OKR_RULES för egna ord och gränser.',
      },
    ],
    returns: "en status i ord",
  },
  OKR_ROLLUP: {
    summary:
      "Framsteget för helheten: delarnas viktade medelvärde. Varje del räknas som minst 0 och högst 1, så att ingen överträff döljer ett misslyckande.",
    parameters: [
      {
        name: "framsteg",
        text: "Ett område: delarnas framsteg. En del utan värde men med vikt räknas som 0.",
      },
      { name: "vikt", text: "Kan utelämnas. Ett område av samma storlek; tomt är 1, och 0 utelämnar delen." },
    ],
    returns: "en andel från 0 till 1 för hela området; tomt när inget har ett värde",
  },
  OKR_FORECAST: {
    summary:
      "Vart avstämningarna leder: värdet på slutdatumet för den räta linjen genom dem (minsta kvadratmetoden över dagar). Kräver avstämningar från minst 3 dagar.",
    parameters: [
      {
        name: "datum",
        text: "Ett område: avstämningarnas dagar, i valfri ordning. Av flera samma dag gäller den sista.",
      },
      { name: "värden", text: "Ett område av samma storlek: värdena. Rader utan värde hoppas över." },
      { name: "slutdatum", text: "En cell: dagen att blicka fram till." },
    ],
    returns: "ett tal i värdenas enhet",
  },
  OKR_TRACK: {
    summary:
      "Räknar ut en hel tabell med en enda formel: skillnad, framsteg, förväntat, status och orsak för varje rad; kolumnerna hittas genom sina rubriker. Skriv den i rubrikraden, till höger om tabellen.",
    parameters: [
      {
        name: "table",
        text: "Tabellen med sin rubrikrad; ordning och andra kolumner spelar ingen roll.",
      },
      TODAY,
      {
        name: "rules",
        text: 'Kan utelämnas. Regelområdet OKR_RULES, eller "sv" eller "en" för de vanliga orden.',
      },
      {
        name: "cadence",
        text: "Kan utelämnas. Hur ofta raderna stäms av, till exempel OKR_CADENCE, eller ett antal dagar; orsaken säger då vilka rader som har väntat längre. Kräver kolumnen Uppdaterad.",
      },
      {
        name: "phased_targets",
        text: "Kan utelämnas. Delmålen med sin rubrikrad: OKR_PLAN. Det som förväntas följer då dem i stället för en rak linje.",
      },
    ],
    returns: "fem kolumner med sin rubrikrad",
  },
  OKR_PERIODS: {
    summary:
      "Status som varje rad i en tabell hade i var och en av sina 12 senaste perioder (dagar, veckor, månader, kvartal eller år, efter sin takt), ur loggen över avstämningar. En formel bredvid tabellen.",
    parameters: [
      TABLE,
      LOG,
      TODAY,
      { name: "rules", text: "Kan utelämnas. Reglerna, för etiketterna: OKR_RULES." },
    ],
    returns:
      "en rubrikrad och en rad med 12 etiketter för varje rad, den nuvarande perioden sist; tomt där inget stämdes av",
  },
  OKR_HISTORY: {
    summary:
      "Vad man nu vet om hur varje rad i en tabell låg till vissa dagar, ur loggen över avstämningar; rättelser räknas. Mål vägs samman av det som låg under dem den dagen.",
    parameters: [
      TABLE,
      LOG,
      { name: "dates", text: "En cell eller ett område med datum; en kolumn för vart och ett." },
      {
        name: "what",
        text: 'Kan utelämnas. "Värde", "Framsteg", "Förväntat" eller "Tilltro"; annars värdet.',
        example: '"Framsteg"',
      },
    ],
    returns: "datumen som rubrikrad och en rad med tal för varje rad i tabellen; tomt där inget var känt",
  },
};
