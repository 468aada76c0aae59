import { userLocale } from "../google/locale.ts";
import { recallOfUser, rememberOfUser } from "../google/memory.ts";
import { LANGUAGES, type Language, languageOf } from "../text/language.ts";

const KEY = "framsteg.language";

/** The language of the words: the user's choice, else the user's locale. */
export function chosenLanguage(): Language {
  const chosen = recallOfUser(KEY);
  return LANGUAGES.find((language) => language === chosen) ?? localeLanguage();
}

/** The language that may be asked for in every mode, also before the user has let Framsteg in. */
export function localeLanguage(): Language {
  return languageOf(userLocale());
}

export function chooseLanguage(language: Language): void {
  rememberOfUser(KEY, language);
}
