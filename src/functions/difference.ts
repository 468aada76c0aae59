import { difference } from "../domain/progress.ts";
import { fail, ok } from "../domain/result.ts";
import { numberCell } from "../tables/cell.ts";
import type { Answer } from "./answer.ts";

/** OKR_DIFFERENCE: target − actual; blank while one of them is. */
export function answerDifference(actualCell: unknown, targetCell: unknown): Answer {
  const actual = numberCell(actualCell, "actual");
  const target = numberCell(targetCell, "target");
  if (!actual.ok) return actual;
  if (!target.ok) return target;
  if (actual.value === undefined) return fail({ code: "no-actual" });
  if (target.value === undefined) return fail({ code: "no-target" });
  return ok(difference(actual.value, target.value));
}
