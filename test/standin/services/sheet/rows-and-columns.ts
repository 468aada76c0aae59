import { sheetFacade } from "../../engine/facade.ts";
import { worksheet } from "../../engine/grid.ts";
import { checked, type Members, SELF } from "../../member/define.ts";
import { stateOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import type { Box } from "../../text/a1.ts";
import type { RangeState } from "../range/box.ts";
import type { SheetState } from "./grid-size.ts";

type Lines = "rows" | "columns";

/** What a member gives back: the sheet, or nothing. */
type Gives = typeof SELF | undefined;

/** Rows and columns: inserted, deleted, moved; formulas, names, rules and metadata follow. */
export const sheetLines = {
  insertRowAfter: insertion("rows", 0, SELF, 1),
  insertRowBefore: insertion("rows", -1, SELF, 1),
  insertRowsAfter: insertion("rows", 0, SELF),
  insertRowsBefore: insertion("rows", -1, SELF),
  insertRows: insertion("rows", -1, undefined),
  insertColumnAfter: insertion("columns", 0, SELF, 1),
  insertColumnBefore: insertion("columns", -1, SELF, 1),
  insertColumnsAfter: insertion("columns", 0, SELF),
  insertColumnsBefore: insertion("columns", -1, SELF),
  insertColumns: insertion("columns", -1, undefined),
  deleteRow: deletion("rows", SELF, 1),
  deleteRows: deletion("rows", undefined),
  deleteColumn: deletion("columns", SELF, 1),
  deleteColumns: deletion("columns", undefined),
  moveRows: checked(boxOf, ({ book, sheetId }: SheetState, range: unknown, destination: number) => {
    const { startRow, endRow } = boxOf({ book, sheetId }, range);
    const sheet = sheetFacade(book, sheetId);
    sheet.moveRows(sheet.getRange(startRow, 0, endRow - startRow + 1, 1), destination - 1);
  }),
  moveColumns: checked(boxOf, ({ book, sheetId }: SheetState, range: unknown, destination: number) => {
    const { startColumn, endColumn } = boxOf({ book, sheetId }, range);
    const sheet = sheetFacade(book, sheetId);
    sheet.moveColumns(sheet.getRange(0, startColumn, 1, endColumn - startColumn + 1), destination - 1);
  }),
} satisfies Members<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;

/** Inserts lines after (0) or before (-1) the one that is named, counted from 1. At the end the grid becomes larger. */
function insertion(lines: Lines, side: 0 | -1, gives: Gives, always?: number) {
  const check = (sheet: SheetState, at: number) => {
    const after = at + side;
    if (after < 0 || after > sizeOf(sheet, lines)) refuse(`Those ${lines} are out of bounds.`);
  };
  return checked(check, (sheet: SheetState, at: number, count: number = always ?? 1) => {
    insert(sheet, lines, at + side, count);
    return gives;
  });
}

function insert(sheet: SheetState, lines: Lines, after: number, count: number): void {
  const size = sizeOf(sheet, lines);
  const facade = sheetFacade(sheet.book, sheet.sheetId);
  if (lines === "rows") after === size ? facade.setRowCount(size + count) : facade.insertRows(after, count);
  else after === size ? facade.setColumnCount(size + count) : facade.insertColumns(after, count);
}

function deletion(lines: Lines, gives: Gives, always?: number) {
  const check = (sheet: SheetState, at: number, count: number = always ?? 1) => {
    const size = sizeOf(sheet, lines);
    if (at < 1 || at + count - 1 > size) refuse(`Those ${lines} are out of bounds.`);
    if (count === size) refuse(`You can't delete all the ${lines} on the sheet.`);
  };
  return checked(check, ({ book, sheetId }: SheetState, at: number, count: number = always ?? 1) => {
    const facade = sheetFacade(book, sheetId);
    if (lines === "rows") facade.deleteRows(at - 1, count);
    else facade.deleteColumns(at - 1, count);
    return gives;
  });
}

function sizeOf({ book, sheetId }: SheetState, lines: Lines): number {
  const sheet = worksheet(book, sheetId);
  return lines === "rows" ? sheet.getRowCount() : sheet.getColumnCount();
}

function boxOf(_: SheetState, range: unknown): Box {
  return (stateOf<RangeState>(range, "Range") ?? refuse("Invalid argument: range")).box;
}
