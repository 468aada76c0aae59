import { isBlank } from "../domain/problem.ts";
import type { Reason, Status } from "../domain/status.ts";
import type { Language } from "./language.ts";
import { sayProblem } from "./say-problem.ts";
import { texts } from "./texts.ts";

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
    return isBlank(reason.problem) ? sentence : `${WARNING} ${sentence}`;
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
