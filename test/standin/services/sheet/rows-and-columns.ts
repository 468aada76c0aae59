import { sheetFacade } from "../../engine/facade.ts";
import { worksheet } from "../../engine/grid.ts";
import { type Members, SELF } from "../../member/define.ts";
import { stateOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import type { RangeState } from "../range/box.ts";
import type { SheetState } from "./grid-size.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows and columns: inserted, deleted, moved; formulas, names, rules and metadata follow. */
export const sheetLines = {
  insertRowAfter: (sheet, after: number) => insertRows(sheet, after, 1),
  insertRowBefore: (sheet, before: number) => insertRows(sheet, before - 1, 1),
  insertRowsAfter: (sheet, after: number, count: number) => insertRows(sheet, after, count),
  insertRowsBefore: (sheet, before: number, count: number) => insertRows(sheet, before - 1, count),
  insertRows: (sheet, at: number, count: number = 1) => void insertRows(sheet, at - 1, count),
  insertColumnAfter: (sheet, after: number) => insertColumns(sheet, after, 1),
  insertColumnBefore: (sheet, before: number) => insertColumns(sheet, before - 1, 1),
  insertColumnsAfter: (sheet, after: number, count: number) => insertColumns(sheet, after, count),
  insertColumnsBefore: (sheet, before: number, count: number) => insertColumns(sheet, before - 1, count),
  insertColumns: (sheet, at: number, count: number = 1) => void insertColumns(sheet, at - 1, count),
  deleteRow: (sheet, at: number) => deleteRows(sheet, at, 1),
  deleteRows: (sheet, at: number, count: number) => void deleteRows(sheet, at, count),
  deleteColumn: (sheet, at: number) => deleteColumns(sheet, at, 1),
  deleteColumns: (sheet, at: number, count: number) => void deleteColumns(sheet, at, count),
  moveRows: ({ book, sheetId }, range: unknown, destination: number) => {
    const { box } = stateOf<RangeState>(range, "Range") ?? refuse("Invalid argument: range");
    const sheet = sheetFacade(book, sheetId);
    sheet.moveRows(sheet.getRange(box.startRow, 0, box.endRow - box.startRow + 1, 1), destination - 1);
  },
  moveColumns: ({ book, sheetId }, range: unknown, destination: number) => {
    const { box } = stateOf<RangeState>(range, "Range") ?? refuse("Invalid argument: range");
    const sheet = sheetFacade(book, sheetId);
    sheet.moveColumns(
      sheet.getRange(0, box.startColumn, 1, box.endColumn - box.startColumn + 1),
      destination - 1,
    );
  },
} satisfies Members<Sheet, SheetState>;

/** Inserts so many rows below a row (from 1; 0 is the top). */
function insertRows({ book, sheetId }: SheetState, after: number, count: number): typeof SELF {
  const rows = worksheet(book, sheetId).getRowCount();
  if (after < 0 || after > rows) refuse("Those rows are out of bounds.");
  if (after === rows) sheetFacade(book, sheetId).setRowCount(rows + count);
  else sheetFacade(book, sheetId).insertRows(after, count);
  return SELF;
}

function insertColumns({ book, sheetId }: SheetState, after: number, count: number): typeof SELF {
  const columns = worksheet(book, sheetId).getColumnCount();
  if (after < 0 || after > columns) refuse("Those columns are out of bounds.");
  if (after === columns) sheetFacade(book, sheetId).setColumnCount(columns + count);
  else sheetFacade(book, sheetId).insertColumns(after, count);
  return SELF;
}

function deleteRows({ book, sheetId }: SheetState, at: number, count: number): typeof SELF {
  const rows = worksheet(book, sheetId).getRowCount();
  if (at < 1 || at + count - 1 > rows) refuse("Those rows are out of bounds.");
  if (count === rows) refuse("You can't delete all the rows on the sheet.");
  sheetFacade(book, sheetId).deleteRows(at - 1, count);
  return SELF;
}

function deleteColumns({ book, sheetId }: SheetState, at: number, count: number): typeof SELF {
  const columns = worksheet(book, sheetId).getColumnCount();
  if (at < 1 || at + count - 1 > columns) refuse("Those columns are out of bounds.");
  if (count === columns) refuse("You can't delete all the columns on the sheet.");
  sheetFacade(book, sheetId).deleteColumns(at - 1, count);
  return SELF;
}
