import { fail, type Result } from "../domain/result.ts";
import { readNamed } from "../google/names.ts";
import { NAMES } from "../tables/formulas.ts";
import { parseRules, type Rules } from "../tables/rules.ts";
import type { Language } from "../text/language.ts";
import { sayProblem } from "../text/say-problem.ts";
import type { Refusal } from "./contract.ts";
import { chosenLanguage } from "./language.ts";

/** The rules as Settings has them; `language` words what is blank there. */
export function readRules(language: Language): Result<Rules, Refusal> {
  const cells = readNamed(NAMES.rules);
  if (!cells) return fail({ code: "no-settings", language });
  const rules = parseRules(cells, language);
  return rules.ok ? rules : fail({ code: "bad-rules", sentence: sayProblem(rules.error, chosenLanguage()) });
}
