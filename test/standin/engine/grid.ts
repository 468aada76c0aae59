import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { Book } from "../book/book.ts";
import { noteInverse } from "../book/history.ts";
import { refuse } from "../member/refusal.ts";
import type { Box } from "../text/a1.ts";
import type { Place } from "./functions.ts";

/** What a cell keeps besides what Univer knows; it moves with the cell. */
export interface CellCustom {
  note?: string;
  /** The formula as it was written, and Univer's text of it at that time. */
  source?: { written: string; univer: string };
  /** Why the formula could not be read. */
  error?: string;
}

export function worksheet(book: Book, sheetId: string): Worksheet {
  return book.workbook.getSheetBySheetId(sheetId) ?? refuse(`Sheet ${sheetId} not found`);
}

/** A cell as it is stored, without what spills into it. */
export function storedCell(book: Book, { sheetId, row, column }: Place): Nullable<ICellData> {
  return worksheet(book, sheetId).getCellMatrix().getValue(row, column);
}

/** The values that array formulas have spilled over a sheet, by row and column. */
export function spilledCells(
  book: Book,
  sheetId: string,
): Record<number, Record<number, Nullable<ICellData>>> {
  const model = book.kit.univer.__getInjector().get(book.kit.modules.formula.FormulaDataModel);
  return model.getArrayFormulaCellData()?.[book.workbook.getUnitId()]?.[sheetId] ?? {};
}

/** Reads cells of a sheet with what spills into them; make one for a whole box, not for each cell. */
export function cellReader(
  book: Book,
  sheetId: string,
): (row: number, column: number) => Nullable<ICellData> {
  const matrix = worksheet(book, sheetId).getCellMatrix();
  const spilled = spilledCells(book, sheetId);
  return (row, column) => {
    const stored = matrix.getValue(row, column);
    if (stored && (stored.v ?? stored.p ?? undefined) !== undefined) return stored;
    const value = spilled[row]?.[column];
    return value
      ? { ...stored, v: value.v ?? null, ...(value.t ? { t: value.t } : {}), s: stored?.s ?? value.s ?? null }
      : stored;
  };
}

/** A cell's full style. */
export function styleOf(book: Book, cell: Nullable<ICellData>): IStyleData {
  return book.workbook.getStyles().getStyleByCell(cell) ?? {};
}

/** New content for cells by row and column; null empties a cell and takes its format. */
export type CellChanges = Record<number, Record<number, ICellData | null>>;

/** What is written: whole cells, or only their format, borders or notes, at which Univer leaves their formulas alone. */
type What = "cells" | "format";

/** Writes cells in one step. */
export function writeCells(book: Book, sheetId: string, cellValue: CellChanges, what: What = "cells"): void {
  const { modules, univer } = book.kit;
  const commands = univer.__getInjector().get(modules.core.ICommandService);
  const unitId = book.workbook.getUnitId();
  const params = { unitId, subUnitId: sheetId, cellValue };
  const { id } = modules.sheets.SetRangeValuesMutation;
  noteInverse(book, () => [
    { id, params: { unitId, subUnitId: sheetId, cellValue: wholeCells(book, sheetId, cellValue) } },
  ]);
  const trigger = what === "format" ? modules.sheets.SetStyleCommand.id : undefined;
  commands.syncExecuteCommand(id, withTrigger(params, trigger));
}

/** What stands now in the cells that a change writes, so that nothing of the change stays when it is written back. */
function wholeCells(book: Book, sheetId: string, changes: CellChanges): CellChanges {
  const matrix = worksheet(book, sheetId).getCellMatrix();
  const nothing = { f: null, si: null, p: null, v: null, t: null, custom: null, s: null };
  const whole: CellChanges = {};
  for (const [row, cells] of Object.entries(changes)) {
    const kept: CellChanges[number] = {};
    for (const column of Object.keys(cells)) {
      const cell = matrix.getValue(Number(row), Number(column));
      kept[Number(column)] = cell ? { ...nothing, ...cell } : null;
    }
    whole[Number(row)] = kept;
  }
  return whole;
}

/**
 * Says what a mutation comes from, for good: Univer writes there whatever command is still under way, such as a scroll
 * that has not come to rest, and then takes a format for the end of a formula.
 */
function withTrigger(params: object, trigger: string | undefined): object {
  return Object.defineProperty(params, "trigger", {
    get: () => trigger,
    set: () => undefined,
    enumerable: true,
  });
}

/** Changes for every cell of a box; `change` sees row and column from 0, and undefined leaves the cell alone. */
export function changeBox(
  book: Book,
  sheetId: string,
  { startRow, startColumn, endRow, endColumn }: Box,
  change: (row: number, column: number) => ICellData | null | undefined,
  what: What = "cells",
): void {
  const sheet = worksheet(book, sheetId);
  // A write that waited may find the grid smaller.
  if (endRow >= sheet.getRowCount() || endColumn >= sheet.getColumnCount())
    refuse("The coordinates of the range are outside the dimensions of the sheet.");
  const changes: CellChanges = {};
  for (let row = startRow; row <= endRow; row++) {
    const cells: Record<number, ICellData | null> = {};
    for (let column = startColumn; column <= endColumn; column++) {
      const cell = change(row, column);
      if (cell !== undefined) cells[column] = cell;
    }
    changes[row] = cells;
  }
  writeCells(book, sheetId, changes, what);
}

/** One answer for every cell of a box, as rows of columns. */
export function mapBox<T>(box: Box, answer: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = box.startRow; row <= box.endRow; row++) {
    const cells: T[] = [];
    for (let column = box.startColumn; column <= box.endColumn; column++) cells.push(answer(row, column));
    rows.push(cells);
  }
  return rows;
}
