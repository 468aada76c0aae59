import { worksheet } from "../../engine/grid.ts";
import { type Members, SELF } from "../../member/define.ts";
import { refuse } from "../../member/refusal.ts";
import { type Box, parseA1, splitSheet } from "../../text/a1.ts";
import { inGrid } from "../range/box.ts";
import { placeOf } from "../spreadsheet/named-ranges.ts";
import { growTo, lastContent, lastRow, type SheetState } from "./grid-size.ts";

/** Getting at a sheet's cells: README §3.1. */
export const sheetCells = {
  getRange: (sheet, ...args: [string | number, number?, number?, number?]) => rangeFrom(sheet, args),
  getRangeList: (sheet, a1: string[]) => sheet.book.make.rangeList(a1.map((one) => placeFromA1(sheet, one))),
  getDataRange: ({ book, sheetId }) => {
    const { row, column } = lastContent(book, sheetId);
    const box = { startRow: 0, startColumn: 0, endRow: Math.max(row, 0), endColumn: Math.max(column, 0) };
    return book.make.range(sheetId, box);
  },
  getLastRow: ({ book, sheetId }) => lastRow(book, sheetId) + 1,
  getLastColumn: ({ book, sheetId }) => lastContent(book, sheetId).column + 1,
  getMaxRows: ({ book, sheetId }) => worksheet(book, sheetId).getRowCount(),
  getMaxColumns: ({ book, sheetId }) => worksheet(book, sheetId).getColumnCount(),
  getSheetValues: ({ book, sheetId }, row: number, column: number, rows: number, columns: number) =>
    book.make.range(sheetId, boxFrom(row, column, rows, columns)).getValues(),
  appendRow: ({ book, sheetId }, values: unknown[]) => {
    const row = lastRow(book, sheetId) + 1;
    growTo(book, sheetId, row + 1, values.length);
    const box = { startRow: row, startColumn: 0, endRow: row, endColumn: values.length - 1 };
    book.make.range(sheetId, box).setValues([values]);
    return SELF;
  },
} satisfies Members<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;

/** What getRange makes of its arguments: a text, or a row with what may follow it. */
export function rangeFrom(sheet: SheetState, args: [string | number, number?, number?, number?]) {
  const [first, column = 1, rows = 1, columns = 1] = args;
  if (typeof first !== "number") {
    const { sheetId, box } = placeFromA1(sheet, first);
    return sheet.book.make.range(sheetId, box);
  }
  if (rows < 1) refuse("The number of rows in the range must be at least 1.");
  if (columns < 1) refuse("The number of columns in the range must be at least 1.");
  if (first < 1) refuse("The starting row of the range is too small.");
  if (column < 1) refuse("The starting column of the range is too small.");
  return sheet.book.make.range(
    sheet.sheetId,
    inGrid(sheet.book, sheet.sheetId, boxFrom(first, column, rows, columns)),
  );
}

function boxFrom(row: number, column: number, rows: number, columns: number): Box {
  return {
    startRow: row - 1,
    startColumn: column - 1,
    endRow: row + rows - 2,
    endColumn: column + columns - 2,
  };
}

/** A1 of this sheet, "Other!A1", or a named range. */
function placeFromA1({ book, sheetId }: SheetState, a1: string): { sheetId: string; box: Box } {
  const { sheet, range } = splitSheet(a1);
  const found = sheet === undefined ? sheetId : book.workbook.getSheetBySheetName(sheet)?.getSheetId();
  if (found === undefined) refuse("Range not found");
  const grid = worksheet(book, found);
  const box = parseA1(range, grid.getRowCount(), grid.getColumnCount());
  if (!box) return placeOf(book, a1) ?? refuse("Range not found");
  return { sheetId: found, box: inGrid(book, found, box) };
}
