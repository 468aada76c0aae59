import type { Language } from "../text/language.ts";
import type { CellFunction } from "./catalogue.ts";
import { enFunctionHelp, type FunctionHelp } from "./help/en.ts";
import { svFunctionHelp, type TranslatedHelp } from "./help/sv.ts";

/**
 * What Sheets shows while a person types a function (https://developers.google.com/apps-script/guides/sheets/functions),
 * and what the help dialog tells of it.
 */
export interface Help extends Omit<FunctionHelp, "call"> {
  /** The name that the function has in this language. */
  readonly name: string;
  /** A call of it. */
  readonly example: string;
}

/** The help for a function in one language. */
export function helpFor({ name, alias = name }: CellFunction, language: Language): Help {
  const english: FunctionHelp = enFunctionHelp[name];
  const {
    summary,
    returns,
    parameters: translated,
    call = english.call,
  }: TranslatedHelp = language === "sv" ? svFunctionHelp[name] : english;
  const parameters = english.parameters.map((parameter, place) => ({ ...parameter, ...translated[place] }));
  const args = call ?? parameters.map(({ example }) => example).join("; ");
  const called = language === "sv" ? alias : name;
  return { name: called, summary, parameters, returns, example: `=${called}(${args})` };
}
