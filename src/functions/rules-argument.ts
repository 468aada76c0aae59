import type { Problem } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { isBlankCell, textCell } from "../tables/cell.ts";
import { defaultRules, parseRules, type Rules } from "../tables/rules.ts";
import { LANGUAGES, type Language } from "../text/language.ts";
import { type Argument, isRange } from "./shapes.ts";

/** The rules that a formula names: a rules range, a language for the default ones, or nothing. */
export function rulesArgument(argument: Argument, fallback: Language): Result<Rules, Problem> {
  if (isRange(argument)) return parseRules(argument, fallback);
  if (isBlankCell(argument)) return ok(defaultRules(fallback));
  const text = textCell(argument);
  const language = LANGUAGES.find((known) => known === text.toLowerCase());
  return language ? ok(defaultRules(language)) : fail({ code: "unknown-language", text });
}
