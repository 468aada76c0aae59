import type { Problem } from "../domain/problem.ts";
import { fail, type Result } from "../domain/result.ts";
import { readNamed } from "../google/names.ts";
import { parseCadence } from "../tables/cadence.ts";
import { NAMES } from "../tables/formulas.ts";
import { parseRules, type Rules } from "../tables/rules.ts";
import type { Language } from "../text/language.ts";
import { sayProblem } from "../text/say-problem.ts";
import type { Refusal } from "./contract.ts";
import { chosenLanguage } from "./user.ts";

/** The rules as Settings has them; `language` words what is blank there. */
export function readRules(language: Language): Result<Rules, Refusal> {
  const cells = readNamed(NAMES.rules);
  return cells ? told(parseRules(cells, language)) : fail({ code: "no-settings", language });
}

/** The longest that may lie between two check-ins, in days; undefined when Settings leave it open. */
export function readCadence(language: Language): Result<number | undefined, Refusal> {
  return told(parseCadence(readNamed(NAMES.cadence)?.[0]?.[0], language));
}

function told<T>(read: Result<T, Problem>): Result<T, Refusal> {
  return read.ok ? read : fail({ code: "bad-rules", sentence: sayProblem(read.error, chosenLanguage()) });
}
