import type { Language } from "../text/language.ts";
import { help as en, type Help } from "./help/en.ts";
import { help as sv } from "./help/sv.ts";

const HELP: Readonly<Record<Language, Readonly<Record<string, Help>>>> = { en, sv };

/** The help for a function, English for the English names and Swedish for the aliases. */
export function helpFor(name: string, language: Language): Help {
  const help = HELP[language][name];
  if (!help) throw new Error(`no help in ${language} for ${name}`);
  return help;
}
