import type { ICellData, IRange, Nullable } from "@univerjs/core";
import type { BaseReferenceObject } from "@univerjs/engine-formula";

type Cell = Nullable<ICellData>;
type Rows = Record<number, Record<number, Cell> | undefined> | undefined;

/**
 * Reads the cells that a reference's sheet has in the middle of a calculation; make one for a whole range, not for each cell.
 *
 * What has been calculated just now comes first, then what was spilled before, unless its formula has spilled anew, then
 * what is stored.
 */
export function cellsOf(reference: BaseReferenceObject): (row: number) => (column: number) => Cell {
  const fresh: Rows = reference.getCurrentRuntimeSheetData()?.getMatrix();
  const freshSpill: Rows = reference.getCurrentRuntimeActiveArrayFormulaCellData()?.getMatrix();
  const spill: Rows = reference.getCurrentActiveArrayFormulaCellData()?.getMatrix();
  const stored: Rows = reference.getCurrentActiveSheetData()?.cellData.getMatrix();
  const gone = spilledAnew(reference);
  return (row) => {
    const [first, second, third, last] = [fresh?.[row], freshSpill?.[row], spill?.[row], stored?.[row]];
    return (column) => {
      const quick = first?.[column] || second?.[column];
      if (quick) return quick;
      const spilled = third?.[column];
      return spilled && !gone.some((range) => isIn(range, row, column)) ? spilled : last?.[column];
    };
  };
}

/** Where the array formulas spilled before that have spilled anew. */
function spilledAnew(reference: BaseReferenceObject): IRange[] {
  const before: Record<number, Record<number, IRange>> = reference.getCurrentActiveArrayFormulaRange() ?? {};
  const now = reference.getCurrentRuntimeActiveArrayFormulaRange() ?? {};
  return Object.entries(now).flatMap(([row, columns]) =>
    Object.keys(columns ?? {}).flatMap((column) => before[Number(row)]?.[Number(column)] ?? []),
  );
}

function isIn({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean {
  return row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}
