/** The languages in which Google would show itself to the user. */
export const LANGUAGES = ["sv", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The words of the page round the grid; Google's own where it has the same thing. */
export interface Words {
  readonly menuBar: string;
  readonly extensions: string;
  readonly noExtension: string;
  readonly close: string;
  readonly ok: string;
  readonly cancel: string;
  readonly yes: string;
  readonly no: string;
  readonly editProtected: string;
  readonly startOver: string;
  readonly startOverTitle: string;
  readonly startOverQuestion: string;
  readonly nextDay: string;
  readonly fileDate: (date: string) => string;
  readonly fileLocale: string;
  readonly userLanguage: string;
  readonly saving: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly error: string;
  readonly problem: string;
  readonly spreadsheet: string;
  readonly working: string;
  readonly failed: (name: string) => string;
  readonly noProject: string;
  readonly chart: string;
  readonly noData: string;
}

const en: Words = {
  menuBar: "Menu bar",
  extensions: "Extensions",
  noExtension: "No add-on in this file",
  close: "Close",
  ok: "OK",
  cancel: "Cancel",
  yes: "Yes",
  no: "No",
  editProtected:
    "You’re trying to edit part of this sheet that shouldn’t be changed accidentally. Edit anyway?",
  startOver: "Start over",
  startOverTitle: "Start over?",
  startOverQuestion: "Everything in this file is thrown away, and the example comes back.",
  nextDay: "Next day",
  fileDate: (date) => `In this file it is ${date}`,
  fileLocale: "File locale",
  userLanguage: "Language",
  saving: "Saving…",
  saved: "Saved in this browser",
  notSaved: "Could not be saved in this browser",
  error: "Error",
  problem: "There was a problem",
  spreadsheet: "Spreadsheet",
  working: "Working…",
  failed: (name) => `${name} failed`,
  noProject: "No add-on is built yet: run npm run build, then reload.",
  chart: "Chart",
  noData: "No data",
};

const sv: Words = {
  menuBar: "Menyrad",
  extensions: "Tillägg",
  noExtension: "Inget tillägg i den här filen",
  close: "Stäng",
  ok: "OK",
  cancel: "Avbryt",
  yes: "Ja",
  no: "Nej",
  editProtected:
    "Du försöker ändra en del av kalkylarket som inte bör ändras av misstag. Vill du ändra ändå?",
  startOver: "Börja om",
  startOverTitle: "Börja om?",
  startOverQuestion: "Allt i den här filen kastas, och exemplet kommer tillbaka.",
  nextDay: "Nästa dag",
  fileDate: (date) => `I den här filen är det ${date}`,
  fileLocale: "Filens språkinställning",
  userLanguage: "Språk",
  saving: "Sparar …",
  saved: "Sparat i den här webbläsaren",
  notSaved: "Gick inte att spara i den här webbläsaren",
  error: "Fel",
  problem: "Ett problem har uppstått",
  spreadsheet: "Kalkylark",
  working: "Arbetar …",
  failed: (name) => `${name} misslyckades`,
  noProject: "Inget tillägg är byggt ännu: kör npm run build och ladda om.",
  chart: "Diagram",
  noData: "Inga data",
};

const WORDS: Readonly<Record<Language, Words>> = { sv, en };

export function words(language: Language): Words {
  return WORDS[language];
}
