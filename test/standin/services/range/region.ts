import type { Book } from "../../book/book.ts";
import { contentOf } from "../../engine/cell-value.ts";
import { cellReader, storedCell, worksheet } from "../../engine/grid.ts";
import type { Members } from "../../member/define.ts";
import { enumName } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import type { Box } from "../../text/a1.ts";
import type { RangeState } from "./box.ts";

/** Where data are, seen from a range: README §3.1. */
export const rangeRegion = {
  getNextDataCell: (range, direction: unknown) => {
    const { row, column } = nextDataCell(range, enumName("Direction", direction));
    return range.book.make.range(range.sheetId, {
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    });
  },
  getDataRegion: ({ book, sheetId, box }, dimension?: unknown) =>
    book.make.range(sheetId, regionAround(book, sheetId, box, enumName("Dimension", dimension))),
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

type Filled = (row: number, column: number) => boolean;

function filledIn(book: Book, sheetId: string): Filled {
  const read = cellReader(book, sheetId);
  return (row, column) =>
    contentOf(read(row, column)) !== "" || Boolean(storedCell(book, { sheetId, row, column })?.f);
}

const STEPS: Record<string, readonly [down: number, right: number]> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** As Ctrl+arrow goes: to the end of the data that it stands in, or to the next data, or to the sheet's edge. */
function nextDataCell({ book, sheetId, box }: RangeState, direction: string | undefined) {
  const [down, right] = STEPS[direction ?? ""] ?? refuse("Invalid argument: direction");
  const isFilled = filledIn(book, sheetId);
  const sheet = worksheet(book, sheetId);
  let [row, column] = [box.startRow, box.startColumn];
  const isInside = () =>
    row + down >= 0 &&
    row + down < sheet.getRowCount() &&
    column + right >= 0 &&
    column + right < sheet.getColumnCount();
  const isWithin = isFilled(row, column) && isInside() && isFilled(row + down, column + right);
  while (isInside()) {
    if (isWithin && !isFilled(row + down, column + right)) break;
    [row, column] = [row + down, column + right];
    if (!isWithin && isFilled(row, column)) break;
  }
  return { row, column };
}

/** The box, as far as cells with data touch it, also at its corners; in one dimension, when one is given. */
function regionAround(book: Book, sheetId: string, start: Box, dimension: string | undefined): Box {
  const isFilled = filledIn(book, sheetId);
  const sheet = worksheet(book, sheetId);
  const [lastRow, lastColumn] = [sheet.getRowCount() - 1, sheet.getColumnCount() - 1];
  const [grows, widens] = [dimension !== "COLUMNS", dimension !== "ROWS"];
  let box: Box = { ...start };
  for (;;) {
    const { startRow, startColumn, endRow, endColumn } = box;
    const left = widens ? Math.max(0, startColumn - 1) : startColumn;
    const right = widens ? Math.min(lastColumn, endColumn + 1) : endColumn;
    const top = grows ? Math.max(0, startRow - 1) : startRow;
    const bottom = grows ? Math.min(lastRow, endRow + 1) : endRow;
    const inRow = (row: number) => some(left, right, (column) => isFilled(row, column));
    const inColumn = (column: number) => some(top, bottom, (row) => isFilled(row, column));
    const grown: Box = {
      startRow: inRow(top) ? top : startRow,
      endRow: inRow(bottom) ? bottom : endRow,
      startColumn: inColumn(left) ? left : startColumn,
      endColumn: inColumn(right) ? right : endColumn,
    };
    if (isSame(grown, box)) return grown;
    box = grown;
  }
}

function some(first: number, last: number, holds: (line: number) => boolean): boolean {
  for (let line = first; line <= last; line++) if (holds(line)) return true;
  return false;
}

function isSame(one: Box, other: Box): boolean {
  return (
    one.startRow === other.startRow &&
    one.endRow === other.endRow &&
    one.startColumn === other.startColumn &&
    one.endColumn === other.endColumn
  );
}
