import { type Block, joinRows, type Look, paint, underline } from "../../google/board.ts";
import type { Sheet } from "../../google/sheets.ts";
import type { Span } from "../../tables/dashboard/board-places.ts";

/** What belongs to something else is told in a softer colour; it reads on white and on cards. */
export const SOFT = "#5f6368";

/** So many rows of the columns of a span. */
export function block(row: number, rows: number, { from, to }: Span): Block {
  return { row, column: from, rows, columns: to - from + 1 };
}

/** One cell a row, with its look. */
export function joined(sheet: Sheet, where: Block, look: Look): void {
  joinRows(sheet, where);
  paint(sheet, where, look);
}

/** The lines between the rows of a list. */
export function ruled(sheet: Sheet, where: Block): void {
  underline(sheet, where, "#e8eaed");
}
