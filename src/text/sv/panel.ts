import type { AlignmentTexts, HelpTexts, QuestionTexts, ToolTexts } from "../en/panel.ts";

export const svAlignment: AlignmentTexts = {
  grouping: "Gruppera målen",
  groupings: { tree: "Träd", area: "Per område" },
  objectivesBelow: (count) => (count === 1 ? "1 underordnat mål" : `${count} underordnade mål`),
  belowOf: (title) => `till ${title}`,
  add: "Underordnat mål",
  addTo: (title) => `Underordnat mål till ${title}`,
  noArea: "Utan område",
  objectives: (count) => `${count} mål`,
  kpis: "Nyckeltal",
  mean: (share) => `i snitt ${share}`,
  circle: "Det ligger under det här målet. Välj ett annat, eller inget.",
  effects: {
    title: "Det här ändras",
    unread: "Visas så snart alla värden går att läsa.",
    brandNew: "nytt",
  },
};

export const svTools: ToolTexts = {
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

export const svQuestions: QuestionTexts = {
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

export const svHelp: HelpTexts = {
  title: "Hjälp",
  how: "Så fungerar det",
  steps: [
    "Skriv ett mål: vart ni vill komma, i ord.",
    "Lägg till tre till fem nyckelresultat: tal som visar att ni är på väg dit.",
    "Lägg mål under varandra där de hjälper: bolagets, teamets, dina egna. Framsteget vägs samman uppåt.",
    "Lägg till initiativ och åtgärder: det ni ska göra. Bocka av det som är klart.",
    "Gör avstämning en gång i veckan, här eller direkt i bladet. Framsteg och status följer av sig själva.",
  ],
  statuses: "Statusar",
  statusesText:
    "En status jämför framsteget med vad som är att vänta i dag: det mörka strecket på stapeln. Ord, gränser och färger kan ändras i bladet Inställningar.",
  functions: "Funktioner för egna celler",
  functionsText: "Skriv = och namnet i en cell, så visar Kalkylark vad som ska stå inom parentesen.",
  list: [
    ["OKR_SKILLNAD", "målvärde − faktiskt värde"],
    ["OKR_FRAMSTEG", "framsteg, 0 till 1"],
    ["OKR_FORVANTAT", "förväntat framsteg, 0 till 1"],
    ["OKR_STATUS", "statusen"],
    ["OKR_SAMMANVAGT", "det viktade medelvärdet"],
    ["OKR_PROGNOS", "vart värdena leder"],
    ["OKR_TRACK", "alltihop för en hel tabell"],
  ],
  trouble: "Om något inte fungerar",
  troubles: [
    "En funktion är okänd: öppna Tillägg → Framsteg en gång i varje fil.",
    "Panelen får inget svar: öppna filen där du är inloggad med ett enda Google-konto.",
  ],
};
