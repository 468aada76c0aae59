import { sheetFacade } from "../../engine/facade.ts";
import { type Members, SELF } from "../../member/define.ts";
import { stateOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import type { RangeState } from "../range/box.ts";
import type { SheetState } from "./grid-size.ts";

/** Sizes, frozen and hidden rows and columns. */
export const sheetLayout = {
  setFrozenRows: ({ book, sheetId }, rows: number) => void sheetFacade(book, sheetId).setFrozenRows(rows),
  getFrozenRows: ({ book, sheetId }) => sheetFacade(book, sheetId).getFrozenRows(),
  setFrozenColumns: ({ book, sheetId }, columns: number) =>
    void sheetFacade(book, sheetId).setFrozenColumns(columns),
  getFrozenColumns: ({ book, sheetId }) => sheetFacade(book, sheetId).getFrozenColumns(),
  setColumnWidth: (sheet, column: number, width: number) => widths(sheet, column, 1, width),
  setColumnWidths: (sheet, column: number, count: number, width: number) =>
    widths(sheet, column, count, width),
  getColumnWidth: ({ book, sheetId }, column: number) =>
    sheetFacade(book, sheetId).getColumnWidth(column - 1),
  setRowHeight: (sheet, row: number, height: number) => heights(sheet, row, 1, height),
  setRowHeights: (sheet, row: number, count: number, height: number) => heights(sheet, row, count, height),
  // Others grow to fit what they hold (developers.google.com/apps-script/reference/spreadsheet/sheet, setRowHeights).
  setRowHeightsForced: ({ book, sheetId }, row: number, count: number, height: number) => {
    sheetFacade(book, sheetId).setRowHeightsForced(row - 1, count, height);
    return SELF;
  },
  getRowHeight: ({ book, sheetId }, row: number) => sheetFacade(book, sheetId).getRowHeight(row - 1),
  autoResizeColumn: () => SELF,
  autoResizeColumns: () => SELF,
  hideColumns: ({ book, sheetId }, column: number, count: number = 1) =>
    void sheetFacade(book, sheetId).hideColumns(column - 1, count),
  showColumns: ({ book, sheetId }, column: number, count: number = 1) =>
    void sheetFacade(book, sheetId).showColumns(column - 1, count),
  hideRows: ({ book, sheetId }, row: number, count: number = 1) =>
    void sheetFacade(book, sheetId).hideRows(row - 1, count),
  showRows: ({ book, sheetId }, row: number, count: number = 1) =>
    void sheetFacade(book, sheetId).showRows(row - 1, count),
  hideRow: ({ book, sheetId }, range: unknown) => {
    const { startRow, endRow } = boxOf(range);
    sheetFacade(book, sheetId).hideRows(startRow, endRow - startRow + 1);
  },
  unhideRow: ({ book, sheetId }, range: unknown) => {
    const { startRow, endRow } = boxOf(range);
    sheetFacade(book, sheetId).showRows(startRow, endRow - startRow + 1);
  },
  hideColumn: ({ book, sheetId }, range: unknown) => {
    const { startColumn, endColumn } = boxOf(range);
    sheetFacade(book, sheetId).hideColumns(startColumn, endColumn - startColumn + 1);
  },
  unhideColumn: ({ book, sheetId }, range: unknown) => {
    const { startColumn, endColumn } = boxOf(range);
    sheetFacade(book, sheetId).showColumns(startColumn, endColumn - startColumn + 1);
  },
  isColumnHiddenByUser: ({ book, sheetId }, column: number) =>
    !sheetFacade(book, sheetId)
      .getSheet()
      .getColVisible(column - 1),
  isRowHiddenByUser: ({ book, sheetId }, row: number) =>
    !sheetFacade(book, sheetId)
      .getSheet()
      .getRowRawVisible(row - 1),
  setHiddenGridlines: ({ book, sheetId }, hidden: boolean) => {
    sheetFacade(book, sheetId).setHiddenGridlines(hidden);
    return SELF;
  },
  hasHiddenGridlines: ({ book, sheetId }) => sheetFacade(book, sheetId).hasHiddenGridLines(),
} satisfies Members<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;

function widths({ book, sheetId }: SheetState, column: number, count: number, width: number): typeof SELF {
  sheetFacade(book, sheetId).setColumnWidths(column - 1, count, width);
  return SELF;
}

function heights({ book, sheetId }: SheetState, row: number, count: number, height: number): typeof SELF {
  sheetFacade(book, sheetId).setRowHeights(row - 1, count, height);
  return SELF;
}

function boxOf(range: unknown) {
  return (stateOf<RangeState>(range, "Range") ?? refuse("Invalid argument: range")).box;
}
