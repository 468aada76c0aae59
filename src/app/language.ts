import { userLocale } from "../google/locale.ts";
import { recallOfUser, rememberOfUser, type UserMemory } from "../google/memory.ts";
import { LANGUAGES, type Language, languageOf } from "../text/language.ts";

const KEY = "framsteg.language";

/** The language of the words: the user's choice, else the user's locale. */
export function chosenLanguage(): Language {
  return languageIn({ [KEY]: recallOfUser(KEY) ?? "" });
}

/** The same for what is remembered of the user. */
export function languageIn(memory: UserMemory): Language {
  const chosen = memory[KEY];
  return LANGUAGES.find((language) => language === chosen) ?? localeLanguage();
}

/** The language that may be asked for in every mode, also before the user has let Framsteg in. */
export function localeLanguage(): Language {
  return languageOf(userLocale());
}

export function chooseLanguage(language: Language): void {
  rememberOfUser(KEY, language);
}
