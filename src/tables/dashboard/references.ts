import { columnLetters } from "../formulas.ts";

/** How formulas name a sheet. */
export function sheetReference(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}

/** One cell, from 0, that a formula refers to wherever it stands. */
export function cellReference(row: number, column: number, sheet = ""): string {
  const before = sheet === "" ? "" : sheetReference(sheet);
  return `${before}$${columnLetters(column)}$${row + 1}`;
}

/** A block of cells, from 0. */
export function blockReference(
  { row, column }: { readonly row: number; readonly column: number },
  rows: number,
  columns: number,
  sheet = "",
): string {
  const before = sheet === "" ? "" : sheetReference(sheet);
  const end = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return `${before}$${columnLetters(column)}$${row + 1}:${end}`;
}

/** Where the columns of a sheet are that formulas refer to, from 0. */
interface SheetColumns<Column extends string> {
  /** The name of the sheet. */
  readonly sheet: string;
  readonly places: Readonly<Partial<Record<Column, number>>>;
}

/** A whole column below its header; a column that is missing is a blank one. */
export function columnReference<Column extends string>(
  { sheet, places }: SheetColumns<Column>,
  column: Column,
): string {
  const place = places[column];
  if (place === undefined) throw new Error(`no column ${column}`);
  const letters = columnLetters(place);
  return `${sheetReference(sheet)}$${letters}$2:$${letters}`;
}

/** A text in a formula. */
export function textLiteral(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * The cell of a column in the row whose number stands in a cell. A blank number finds the header: without a row INDEX would
 * give the whole column.
 */
export function inRow(column: string, row: string): string {
  return `INDEX(${column}; MAX(1; N(${row})))`;
}
