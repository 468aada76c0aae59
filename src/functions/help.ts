import type { Language } from "../text/language.ts";
import { help as en } from "./help/en.ts";
import { help as sv } from "./help/sv.ts";

/** What Sheets shows while a person types a function (platform.md 1.2), and what the README says of it. */
export interface Help {
  /** One or two sentences. */
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** What the function gives, and its unit; Sheets does not show it. */
  readonly returns: string;
  /** A call with `;` between the arguments, which every locale takes. */
  readonly example: string;
}

export interface Parameter {
  /** Also the name of the parameter in the pushed script. */
  readonly name: string;
  /** The text also says when it may be left out: Sheets shows every parameter as required. */
  readonly text: string;
  /** What Sheets puts in its example. */
  readonly example: string;
}

const HELP: Readonly<Record<Language, Readonly<Record<string, Help>>>> = { en, sv };

/** The help for a function, English for the English names and Swedish for the aliases. */
export function helpFor(name: string, language: Language): Help {
  const help = HELP[language][name];
  if (!help) throw new Error(`no help in ${language} for ${name}`);
  return help;
}
