import type { CellValue } from "../tables/cell.ts";
import type { Sheet } from "./sheets.ts";

/** A place in a sheet; rows and columns count from 0, as in what {@link readValues} gives. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A block of cells; rows and columns count from 0. */
export interface Block extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** All values of a sheet from its first cell on; numbers, dates, booleans and texts, "" for blank. */
export function readValues(sheet: Sheet): unknown[][] {
  return sheet.getDataRange().getValues();
}

/** All formulas of a sheet from its first cell on, as they are written in the file; "" where there is none. */
export function readFormulas(sheet: Sheet): string[][] {
  return sheet.getDataRange().getFormulas();
}

/** Values and formulas of a block, as they would be written again. */
export function readBlock(sheet: Sheet, block: Block): { values: unknown[][]; formulas: string[][] } {
  const range = blockRange(sheet, block);
  return { values: range.getValues(), formulas: range.getFormulas() };
}

export function writeBlock(
  sheet: Sheet,
  { row, column }: Place,
  cells: readonly (readonly CellValue[])[],
): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  sheet.getRange(row + 1, column + 1, cells.length, width).setValues(cells.map((line) => [...line]));
}

export function writeFormulas(
  sheet: Sheet,
  { row, column }: Place,
  formulas: readonly (readonly string[])[],
): void {
  const width = formulas[0]?.length ?? 0;
  if (width === 0) return;
  sheet.getRange(row + 1, column + 1, formulas.length, width).setFormulas(formulas.map((line) => [...line]));
}

/** Empties cells; their formats stay. */
export function clearBlock(sheet: Sheet, { row, column }: Place, rows: number, columns: number): void {
  sheet.getRange(row + 1, column + 1, rows, columns).clearContent();
}

/** The values of the first row. */
export function readHeaderRow(sheet: Sheet): unknown[] {
  return sheet.getRange("1:1").getValues()[0] ?? [];
}

/** The number of rows up to the last one that holds something. */
export function rowsInUse(sheet: Sheet): number {
  return sheet.getLastRow();
}

/** Makes room for rows above `row`; below the last row of the grid it makes the grid longer. */
export function insertRows(sheet: Sheet, row: number, count: number): void {
  sheet.insertRowsAfter(row, count);
}

export function deleteRows(sheet: Sheet, row: number, count: number): void {
  sheet.deleteRows(row + 1, count);
}

/** The merged ranges that reach into a block of rows, in A1 notation. */
export function mergedRanges(sheet: Sheet, row: number, rows: number, columns: number): string[] {
  return sheet
    .getRange(row + 1, 1, rows, columns)
    .getMergedRanges()
    .map((range) => range.getA1Notation());
}

export function gridRows(sheet: Sheet): number {
  return sheet.getMaxRows();
}

export function insertColumn(sheet: Sheet, column: number): void {
  if (column === 0) sheet.insertColumnBefore(1);
  else sheet.insertColumnAfter(column);
}

/** Number formats for some cells side by side, row by row (src/google/README.md, number formats). */
export function writeNumberFormats(
  sheet: Sheet,
  row: number,
  column: number,
  formats: readonly (readonly string[])[],
): void {
  const width = formats[0]?.length ?? 0;
  if (width === 0) return;
  sheet
    .getRange(row + 1, column + 1, formats.length, width)
    .setNumberFormats(formats.map((line) => [...line]));
}

/** The range of a block. */
export function blockRange(
  sheet: Sheet,
  { row, column, rows, columns }: Block,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}
