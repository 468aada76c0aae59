import type { Hint } from "../domain/guidance.ts";
import type { ValueProblem } from "../domain/problem.ts";
import type { Language } from "../text/language.ts";
import { panelTexts } from "../text/texts.ts";

/** A piece of advice in words. */
export function sayHint({ code, problem, count = 0 }: Hint, language: Language): string {
  const { hints, valueProblems } = panelTexts(language);
  if (code !== "problem") return hints[code](count);
  const say = problem && (valueProblems[problem.code] as (problem: ValueProblem) => string);
  return say ? capitalised(say(problem)) : "";
}

/** Problems are written to stand behind a name; here they stand alone. */
function capitalised(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}
