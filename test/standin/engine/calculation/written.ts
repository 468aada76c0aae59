import type { IRange } from "@univerjs/core";
import type { IFormulaDataItem } from "@univerjs/engine-formula";
import type { Formula } from "./formula.ts";
import type { Machine } from "./machine.ts";

/** Where a formula stands and what it says. */
export type Written = Omit<Formula, "parsed" | "named" | "found" | "outcome">;

/** The formulas that a workbook has now. */
export function writtenIn(unitId: string, machine: Machine): Written[] {
  return [...inCells(unitId, machine), ...ofOthers(unitId, machine)];
}

/** The formulas of cells. Univer writes a formula that was filled down once, with the distance of the others from it. */
function inCells(unitId: string, { config }: Machine): Written[] {
  const written: Written[] = [];
  for (const [sheetId, rows] of Object.entries(config.getFormulaData()[unitId] ?? {}))
    for (const [row, columns] of Object.entries(rows ?? {}))
      for (const [column, item] of Object.entries(columns ?? {})) {
        const { f: text, x: right = 0, y: down = 0 } = item as IFormulaDataItem;
        written.push({
          sheetId,
          row: Number(row),
          column: Number(column),
          text,
          right,
          down,
          owner: undefined,
        });
      }
  return written;
}

/** The formulas of lists and conditional formats: one for each cell of their ranges, in the grid. */
function ofOthers(unitId: string, { config, others }: Machine): Written[] {
  return Object.entries(others.getOtherFormulaData()[unitId] ?? {}).flatMap(([sheetId, formulas]) => {
    const sheet = config.getUnitData()[unitId]?.[sheetId];
    return Object.entries(formulas ?? {}).flatMap(([owner, { f: text, ranges }]) => {
      const [first] = ranges;
      if (!sheet || !first) return [];
      return ranges.flatMap((range) =>
        cellsIn(range, sheet).map(([row, column]) => {
          const [right, down] = [column - first.startColumn, row - first.startRow];
          return { sheetId, row, column, text, right, down, owner };
        }),
      );
    });
  });
}

function cellsIn(
  range: IRange,
  sheet: { rowCount: number; columnCount: number },
): [row: number, column: number][] {
  const cells: [number, number][] = [];
  for (let row = range.startRow; row <= Math.min(range.endRow, sheet.rowCount - 1); row++)
    for (let column = range.startColumn; column <= Math.min(range.endColumn, sheet.columnCount - 1); column++)
      cells.push([row, column]);
  return cells;
}
