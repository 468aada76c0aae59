import type { ICellData, Nullable } from "@univerjs/core";
import type { Book } from "../../book/book.ts";
import { contentOf } from "../../engine/cell-value.ts";
import { sheetFacade } from "../../engine/facade.ts";
import { spilledCells, worksheet } from "../../engine/grid.ts";

/** What a Sheet is: Univer's id of it. */
export interface SheetState {
  book: Book;
  sheetId: string;
}

/** The last row and column (from 0) with content; -1 in an empty sheet. What spills counts, formats do not. */
export function lastContent(book: Book, sheetId: string): { row: number; column: number } {
  const last = { row: -1, column: -1 };
  const note = (row: number, column: number) => {
    last.row = Math.max(last.row, row);
    last.column = Math.max(last.column, column);
  };
  worksheet(book, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (hasContent(cell)) note(row, column);
    });
  for (const [row, cells] of Object.entries(spilledCells(book, sheetId)))
    for (const [column, cell] of Object.entries(cells))
      if (isSpilled(cell)) note(Number(row), Number(column));
  return last;
}

/** The last row alone, looked for from the end: a long log is asked for it at every entry. */
export function lastRow(book: Book, sheetId: string): number {
  const matrix = worksheet(book, sheetId).getCellMatrix();
  const spilled = spilledCells(book, sheetId);
  const lowest = Object.keys(spilled).reduce((most, row) => Math.max(most, Number(row)), -1);
  for (let row = Math.max(matrix.getLength() - 1, lowest); row >= 0; row--) {
    if (Object.values(matrix.getRow(row) ?? {}).some(hasContent)) return row;
    if (Object.values(spilled[row] ?? {}).some(isSpilled)) return row;
  }
  return -1;
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && (cell.f || cell.si || contentOf(cell) !== ""));
}

function isSpilled(cell: Nullable<ICellData>): boolean {
  return (cell?.v ?? undefined) !== undefined;
}

/** Adds rows and columns at the end of a grid that is too small. */
export function growTo(book: Book, sheetId: string, rows: number, columns: number): void {
  const sheet = worksheet(book, sheetId);
  if (sheet.getRowCount() < rows) sheetFacade(book, sheetId).setRowCount(rows);
  if (sheet.getColumnCount() < columns) sheetFacade(book, sheetId).setColumnCount(columns);
}
