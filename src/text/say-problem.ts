import type { Problem } from "../domain/problem.ts";
import type { Language } from "./language.ts";
import { texts } from "./texts.ts";

/** The sentence for a problem, without a capital and without a full stop: it stands in cells and behind names. */
export function sayProblem(problem: Problem, language: Language): string {
  const { problems, valueProblems } = texts(language);
  const { code } = problem;
  const say =
    code in problems
      ? problems[code as keyof typeof problems]
      : valueProblems[code as keyof typeof valueProblems];
  return (say as (problem: Problem) => string)(problem);
}
