/** What a spreadsheet's locale decides. */
export interface Locale {
  /** As setSpreadsheetLocale takes it: "sv_SE". */
  code: string;
  /** The same for Intl and number formats: "sv-SE". */
  tag: string;
  decimal: "," | ".";
  /** What TRUE and FALSE look like in a cell. [MEM] */
  booleans: readonly [string, string];
  /** The pattern that a date gets in a cell without a format of its own. */
  date: string;
  dateTime: string;
}

/** Languages with a decimal comma, as far as the stand-in is asked about them. */
const COMMA_LANGUAGES = ["sv", "da", "nb", "no", "fi", "de", "fr", "es", "it", "nl", "pl", "pt", "ru", "tr"];

const BOOLEANS: Record<string, readonly [string, string]> = {
  sv: ["SANT", "FALSKT"],
  de: ["WAHR", "FALSCH"],
  fr: ["VRAI", "FAUX"],
};

const DATES: Record<string, string> = { sv_SE: "yyyy-mm-dd", en_US: "m/d/yyyy", en_GB: "dd/mm/yyyy" };

/** The rules of a locale by its code, such as "sv_SE". */
export function locale(code: string): Locale {
  const [language = "en"] = code.split("_");
  const date = DATES[code] ?? (COMMA_LANGUAGES.includes(language) ? "dd/mm/yyyy" : "m/d/yyyy");
  return {
    code,
    tag: code.replace("_", "-"),
    decimal: COMMA_LANGUAGES.includes(language) ? "," : ".",
    booleans: BOOLEANS[language] ?? ["TRUE", "FALSE"],
    date,
    dateTime: `${date} h:mm:ss`,
  };
}
