import type { Problem } from "../domain/problem.ts";
import type { Language } from "./language.ts";
import { texts } from "./texts.ts";

/** The sentence for a problem, without a capital and without a full stop: it stands in cells and behind names. */
export function sayProblem(problem: Problem, language: Language): string {
  const { problems, valueProblems } = texts(language);
  const say = { ...problems, ...valueProblems }[problem.code] as (problem: Problem) => string;
  return say(problem);
}
