import { selectedRange } from "../google/ui.ts";
import {
  deleteUserProperty,
  LONGEST_PROPERTY,
  longProperty,
  readUserProperty,
  type UserProperties,
  userLocale,
  writeLongProperty,
  writeUserProperty,
} from "../google/user.ts";
import { LANGUAGES, type Language, languageOf } from "../text/language.ts";

const LANGUAGE = "framsteg.language";

/** The language of the words: the user's choice, else the user's locale. */
export function chosenLanguage(): Language {
  return languageIn({ [LANGUAGE]: readUserProperty(LANGUAGE) ?? "" });
}

/** The same, for those who know already what is remembered of the user. */
export function languageIn(memory: UserProperties): Language {
  const chosen = memory[LANGUAGE];
  return LANGUAGES.find((language) => language === chosen) ?? localeLanguage();
}

/** The language that may be asked for in every mode, also before the user has let Framsteg in. */
export function localeLanguage(): Language {
  return languageOf(userLocale());
}

export function chooseLanguage(language: Language): void {
  writeUserProperty(LANGUAGE, language);
}

const NAME = "framsteg.me";

/** The owner that this person has said to be; "" for nobody yet. People are known by the names in the column Owner. */
export function myName(): string {
  return readUserProperty(NAME) ?? "";
}

export function nameIn(memory: UserProperties): string {
  return memory[NAME] ?? "";
}

export function chooseMyName(name: string): void {
  writeUserProperty(NAME, name);
}

/** Remembers a value of the person's for another time, in place of the one before; one that is too long is forgotten. */
export function rememberJson(key: string, value: object): void {
  const text = JSON.stringify(value);
  if (text.length > LONGEST_PROPERTY) deleteUserProperty(key);
  else writeLongProperty(key, text);
}

/** What was remembered; undefined when there is nothing, or nothing that can be read. */
export function recallJson(memory: UserProperties, key: string): unknown {
  const text = longProperty(memory, key);
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is selected in the sheet, as a formula that a value can come from: a cell's value, or the sum of several. */
export function selectionFormula(): string {
  const selected = selectedRange();
  if (!selected) return "";
  const { sheet, range, isSingle } = selected;
  const reference = `'${sheet.replace(/'/g, "''")}'!${range}`;
  return isSingle ? `=${reference}` : `=SUM(${reference})`;
}
