import type { Problem } from "../domain/problem.ts";
import { ok, type Result } from "../domain/result.ts";
import { type Part, rollUp } from "../domain/roll-up.ts";
import { isBlankCell, numberCell } from "../tables/cell.ts";
import { type Argument, argumentsAt, commonSize } from "./shapes.ts";

/** OKR_ROLLUP: the weighted mean of a whole range. A row of which both cells are blank is no part. */
export function answerRollUp(progressCells: Argument, weightCells: Argument): Result<number | "", Problem> {
  const args = [progressCells, weightCells];
  const size = commonSize(args);
  if (!size.ok) return size;
  const parts: Part[] = [];
  for (const [progressCell, weightCell] of pairs(args, size.value ?? { rows: 1, columns: 1 })) {
    if (isBlankCell(progressCell) && (isBlankCell(weightCell) || !Array.isArray(weightCells))) continue;
    const progress = numberCell(progressCell, "progress");
    const weight = numberCell(weightCell, "weight");
    if (!progress.ok) return progress;
    if (!weight.ok) return weight;
    parts.push({ progress: progress.value, weight: weight.value });
  }
  const mean = rollUp(parts);
  return mean.ok ? ok(mean.value ?? "") : mean;
}

function pairs(args: readonly Argument[], { rows, columns }: { rows: number; columns: number }): unknown[][] {
  return Array.from({ length: rows * columns }, (_, place) =>
    argumentsAt(args, Math.floor(place / columns), place % columns),
  );
}
