import { ok } from "../domain/result.ts";
import { status } from "../domain/status.ts";
import { numberCell } from "../tables/cell.ts";
import { labelOf, type Rules } from "../tables/rules.ts";
import type { Answer } from "./answer.ts";

/** OKR_STATUS: the label for a progress, judged by the expected one if there is any. */
export function answerStatus(rules: Rules): (progressCell: unknown, expectedCell?: unknown) => Answer {
  return (progressCell, expectedCell) => {
    const progress = numberCell(progressCell, "progress");
    const expected = numberCell(expectedCell, "expected");
    if (!progress.ok) return progress;
    if (!expected.ok) return expected;
    return ok(labelOf(status({ progress: progress.value, expected: expected.value }, rules.limits), rules));
  };
}
