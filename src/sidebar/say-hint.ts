import type { Hint } from "../domain/guidance.ts";
import type { Language } from "../text/language.ts";
import { sayProblem } from "../text/say-problem.ts";
import { panelTexts } from "../text/texts.ts";

/** A piece of advice in words. */
export function sayHint({ code, problem, count = 0 }: Hint, language: Language): string {
  if (code === "problem") return problem ? capitalised(sayProblem(problem, language)) : "";
  return panelTexts(language).hints[code](count);
}

/** Problems are written to stand behind a name; here they stand alone. */
function capitalised(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}
