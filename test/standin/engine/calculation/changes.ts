import type { Place } from "../functions.ts";
import type { Area } from "./area.ts";
import { isSameCell, type Outcome } from "./outcome.ts";

/** The cells in which two outcomes of a formula differ, an area for each column; all of them when there was none before. */
export function changesBetween(
  { sheetId, row, column }: Place,
  before: Outcome | undefined,
  now: Outcome,
): Area[] {
  const [was, is] = [before?.cells ?? [], now.cells];
  const width = Math.max(was[0]?.length ?? 1, is[0]?.length ?? 1);
  const height = Math.max(was.length, is.length);
  const areas: Area[] = [];
  for (let right = 0; right < width; right++) {
    const differs = (down: number) => !before || !isSameCell(was[down]?.[right], is[down]?.[right]);
    let [first, last] = [0, height - 1];
    while (first < height && !differs(first)) first++;
    while (last > first && !differs(last)) last--;
    if (first === height) continue;
    const span = { startRow: row + first, endRow: row + last };
    areas.push({ sheetId, ...span, startColumn: column + right, endColumn: column + right });
  }
  return areas;
}
