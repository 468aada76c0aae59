import type { Book } from "../book.ts";
import { sheetFacade } from "../engine/facade.ts";
import { worksheet } from "../engine/grid.ts";

/** Adds rows and columns at the end of a grid that is too small. */
export function growTo(book: Book, sheetId: string, rows: number, columns: number): void {
  const sheet = worksheet(book, sheetId);
  if (sheet.getRowCount() < rows) sheetFacade(book, sheetId).setRowCount(rows);
  if (sheet.getColumnCount() < columns) sheetFacade(book, sheetId).setColumnCount(columns);
}
