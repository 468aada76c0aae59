import type { enApp } from "../en/app.ts";

export const svApp: typeof enApp = {
  name: "Framsteg",
  menu: {
    sidebar: "Visa mål",
    setUp: "Ställ i ordning arbetsboken",
    example: "Infoga exempel",
    applyRules: "Tillämpa regler",
    dashboard: "Bygg instrumentpanel",
    useHere: "Använd i den här filen",
    language: "Språk",
    help: "Hjälp",
  },
  done: {
    setUp: "Arbetsboken är klar. Välj Visa mål och lägg till ditt första mål.",
    alreadySetUp: "Arbetsboken är redan i ordning; inget har ändrats.",
    example: "Tre exempelmål finns i bladet OKR. Ta bort dem när du har sett dem.",
    rules: "Statusar, färger och format följer åter reglerna i Inställningar.",
    dashboard: "Instrumentpanelen är klar och följer arbetsboken av sig själv.",
    useHere: "Framstegs funktioner fungerar nu i den här filen. Prova =OKR_FRAMSTEG(8; 7; 10) i en cell.",
    language: "Framsteg talar nu svenska. Menyn följer med nästa gång filen öppnas.",
  },
  computedColumns: "Beräknas av Framsteg: formeln står i rubrikraden",
  setting: "Inställning",
  value: "Värde",
  explanation: "Vad det är",
  today: "I dag",
  todayHelp: "Skrivs när filen eller panelen öppnas; funktionerna jämför med den här dagen",
  cadence: "Avstämningar",
  cadenceHelp: "Hur ofta nyckelresultat stäms av; dröjer det längre säger orsaken det",
  asOf: "Per datum",
  asOfHelp: "Skriv en dag som har varit, så visar ett eget blad vad som då var känt",
  logHelp: "Skrivs av Framsteg: varje avstämt värde finns kvar. Rätta ett i panelen under Historik.",
  phasesHelp:
    "Delmål, ett per rad: det som förväntas följer dem. Skrivs av formuläret för ett nyckeltal; egna rader med en rads ID räknas också.",
  asOfNote: (day) => `Värden som de var avstämda ${day}; målvärden och vikter är dagens.`,
  rulesHelp: [
    "Ändra benämningar, gränser och färger ovan och välj sedan Tillägg → Framsteg → Tillämpa regler.",
    "Gap: hur långt framsteget får ligga efter det som väntas i dag. Gräns: framsteget för en gräns som inte hålls. Utan datum: framsteget för rader utan datum.",
    "För en egen status: skriv benämning och färger på en ledig rad och lämna Kod tom; välj den i kolumnen Egen status.",
  ],
  helpPage: {
    intro:
      "Framsteg följer mål och nyckelresultat (OKR) i kalkylarket. Visa mål öppnar panelen där du sätter upp dem; funktionerna nedan fungerar i varje cell.",
    functions: "Funktioner",
    arguments: "Argument",
    example: "Exempel",
    gives: "Ger",
    separators: "Mellan argument fungerar semikolon i alla språkversioner.",
  },
};
