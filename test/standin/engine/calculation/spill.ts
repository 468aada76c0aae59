import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { type Box, overlap } from "../../text/a1.ts";
import { entry } from "./entry.ts";
import { type Formula, wanted } from "./formula.ts";
import type { Machine } from "./machine.ts";
import { type Outcome, withoutRoom } from "./outcome.ts";

/** By row and column. */
type Matrix<T> = Record<number, Record<number, T>>;

/** What array formulas have filled in a sheet, and how far each reaches; the formulas' own cells count. */
interface Spills {
  readonly cells: Matrix<Nullable<ICellData>>;
  readonly ranges: Matrix<IRange>;
}

/** Univer's record of a sheet's spills, to be read and written. */
export function spillsOf(unitId: string, sheetId: string, { model }: Machine): Spills {
  const cells = entry(model.getArrayFormulaCellData(), unitId, () => ({}));
  const ranges = entry(model.getArrayFormulaRange(), unitId, () => ({}));
  return {
    cells: entry(cells, sheetId, () => ({})) as Spills["cells"],
    ranges: entry(ranges, sheetId, () => ({})) as Spills["ranges"],
  };
}

/** What a formula gives, or that it has no room: cells that hold something or are filled already, or the end of the sheet. */
export function fitted(formula: Formula, outcome: Outcome, unitId: string, machine: Machine): Outcome {
  const box = wanted(formula, outcome);
  if (outcome.height * outcome.width <= 1) return outcome;
  const isTaken =
    exceeds(formula, box, unitId, machine) ||
    holdsContent(formula, box, unitId, machine) ||
    isFilled(formula, box, unitId, machine);
  return isTaken ? withoutRoom(outcome, machine) : outcome;
}

function exceeds({ sheetId }: Formula, box: Box, unitId: string, { config }: Machine): boolean {
  const { rowCount = 0, columnCount = 0 } = config.getUnitData()[unitId]?.[sheetId] ?? {};
  return box.endRow >= rowCount || box.endColumn >= columnCount;
}

function holdsContent(
  { sheetId, row, column }: Formula,
  box: Box,
  unitId: string,
  machine: Machine,
): boolean {
  const { config, modules } = machine;
  const rows: Matrix<Nullable<ICellData>> =
    config.getUnitData()[unitId]?.[sheetId]?.cellData.getMatrix() ?? {};
  for (let r = box.startRow; r <= box.endRow; r++) {
    const cells = rows[r];
    if (!cells) continue;
    for (let c = box.startColumn; c <= box.endColumn; c++)
      if (!(r === row && c === column) && !modules.core.isNullCell(cells[c])) return true;
  }
  return false;
}

/** Whether another formula fills cells there; one that has no room itself fills only its own. */
function isFilled({ sheetId, row, column }: Formula, box: Box, unitId: string, machine: Machine): boolean {
  const { cells, ranges } = spillsOf(unitId, sheetId, machine);
  return Object.entries(ranges).some(([r, columns]) =>
    Object.entries(columns).some(([c, range]) => {
      if (Number(r) === row && Number(c) === column) return false;
      return overlap(range, box) && !hasNoRoom(cells[Number(r)]?.[Number(c)], machine);
    }),
  );
}

function hasNoRoom(cell: Nullable<ICellData>, { modules }: Machine): boolean {
  return cell?.v === modules.formula.ErrorType.SPILL;
}

/** Fills the cells that a formula has given, and empties those that it had filled before. */
export function spill(formula: Formula, outcome: Outcome, unitId: string, machine: Machine): void {
  const { row, column, sheetId } = formula;
  const { cells, ranges } = spillsOf(unitId, sheetId, machine);
  const own = wanted(formula, undefined);
  empty(cells, hasNoRoom(cells[row]?.[column], machine) ? own : (ranges[row]?.[column] ?? own));
  delete ranges[row]?.[column];
  if (outcome.height * outcome.width <= 1) return;
  ranges[row] ??= {};
  ranges[row][column] = wanted(formula, outcome);
  for (const [down, values] of outcome.cells.entries()) {
    const filled = cells[row + down] ?? {};
    cells[row + down] = filled;
    for (const [right, cell] of values.entries()) filled[column + right] = cell;
  }
}

function empty(cells: Matrix<Nullable<ICellData>>, range: Box): void {
  for (let row = range.startRow; row <= range.endRow; row++)
    for (let column = range.startColumn; column <= range.endColumn; column++) delete cells[row]?.[column];
}
