import { progress } from "../domain/progress.ts";
import { fail } from "../domain/result.ts";
import { numberCell, textCell } from "../tables/cell.ts";
import { measureOf } from "../tables/item-row.ts";
import type { Answer } from "./answer.ts";

/** OKR_PROGRESS: the share of the way from start to target, not clamped. */
export function answerProgress(
  actualCell: unknown,
  targetCell: unknown,
  startCell?: unknown,
  measureCell?: unknown,
): Answer {
  const actual = numberCell(actualCell, "actual");
  const target = numberCell(targetCell, "target");
  const start = numberCell(startCell, "start");
  if (!actual.ok) return actual;
  if (!target.ok) return target;
  if (!start.ok) return start;
  const text = textCell(measureCell);
  const measure = measureOf(text);
  if (text !== "" && measure === undefined) return fail({ code: "unknown-word", field: "measure", text });
  return progress({ actual: actual.value, target: target.value, start: start.value }, measure);
}
