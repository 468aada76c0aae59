import type { Book } from "../../book/book.ts";
import { worksheet } from "../../engine/grid.ts";
import { refuse } from "../../member/refusal.ts";
import type { Box } from "../../text/a1.ts";

/** What a Range is: a box of cells in a sheet. */
export interface RangeState {
  book: Book;
  sheetId: string;
  box: Box;
}

/** A box that lies in its sheet. README §3.1: out of grid. */
export function inGrid(book: Book, sheetId: string, box: Box): Box {
  const sheet = worksheet(book, sheetId);
  const inside =
    box.startRow >= 0 &&
    box.startColumn >= 0 &&
    box.endRow < sheet.getRowCount() &&
    box.endColumn < sheet.getColumnCount();
  return inside ? box : refuse("The coordinates of the range are outside the dimensions of the sheet.");
}

export function rows({ startRow, endRow }: Box): number {
  return endRow - startRow + 1;
}

export function columns({ startColumn, endColumn }: Box): number {
  return endColumn - startColumn + 1;
}

/** The first cell of a range. */
export function firstPlace({ sheetId, box }: RangeState) {
  return { sheetId, row: box.startRow, column: box.startColumn };
}

/** Data that must fill a range exactly. README §3.1, the words of a live error. */
export function fitsRange({ box }: RangeState, data: readonly (readonly unknown[])[]): void {
  if (data.length !== rows(box)) mismatch("rows", data.length, rows(box));
  for (const row of data) if (row.length !== columns(box)) mismatch("columns", row.length, columns(box));
}

function mismatch(what: string, data: number, range: number): never {
  refuse(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
  );
}
