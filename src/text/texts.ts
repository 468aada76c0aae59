import { en, type Texts } from "./en.ts";
import type { Language } from "./language.ts";
import { sv } from "./sv.ts";

const TEXTS: Readonly<Record<Language, Texts>> = { sv, en };

/** All words in one language. */
export function texts(language: Language): Texts {
  return TEXTS[language];
}
