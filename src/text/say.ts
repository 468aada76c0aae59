import { isMissingValue, type Problem } from "../domain/problem.ts";
import type { Refusal } from "../domain/refusal.ts";
import type { Reason, Status } from "../domain/status.ts";
import type { Language } from "./language.ts";
import { texts } from "./texts.ts";

/** Why nothing was done, and what to do about it. */
export function sayRefusal(refusal: Refusal, language: Language): string {
  const say = texts(language).refusals[refusal.code] as (refusal: Refusal) => string;
  return say(refusal);
}

/** The mark of everything that a person should mend. */
export const WARNING = "⚠";

/** The sentence for a reason. `label` names the statuses as the workbook does. */
export function sayReason(
  reason: Reason,
  language: Language,
  label: (status: Status) => string = (status) => texts(language).words.statuses[status],
): string {
  const { reasons } = texts(language);
  if (reason.code === "problem") {
    const sentence = sayProblem(reason.problem, language);
    return isMissingValue(reason.problem) ? sentence : `${WARNING} ${sentence}`;
  }
  if (reason.code === "set-by-hand" || reason.code === "stale") {
    const because = reason.because ? sayReason(reason.because, language, label) : "";
    return reason.code === "stale"
      ? reasons.stale(reason.days, because)
      : reasons["set-by-hand"](label(reason.computed), because);
  }
  const say = reasons[reason.code] as (reason: Reason) => string;
  return say(reason);
}

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
