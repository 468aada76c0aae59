import { sheetFacade } from "../engine/facade.ts";
import { worksheet } from "../engine/grid.ts";
import { type Members, SELF } from "../service/define.ts";
import { refuse } from "../service/errors.ts";
import { notationOf } from "../text/a1.ts";
import { columns, inGrid, type RangeState, rows } from "./range.ts";

/** Where a range is, and ranges made from it. */
export const rangePlace = {
  getSheet: ({ book, sheetId }) => book.make.sheet(sheetId),
  getGridId: ({ book, sheetId }) => book.extras.sheetNumbers[sheetId] ?? 0,
  getRow: ({ box }) => box.startRow + 1,
  getRowIndex: ({ box }) => box.startRow + 1,
  getLastRow: ({ box }) => box.endRow + 1,
  getColumn: ({ box }) => box.startColumn + 1,
  getLastColumn: ({ box }) => box.endColumn + 1,
  getNumRows: ({ box }) => rows(box),
  getNumColumns: ({ box }) => columns(box),
  getHeight: ({ box }) => rows(box),
  getWidth: ({ box }) => columns(box),
  getA1Notation: ({ box }) => notationOf(box),
  getCell: (range, row: number, column: number) => {
    if (row < 1 || column < 1 || row > rows(range.box) || column > columns(range.box))
      refuse("Cell reference out of range");
    return offset(range, row - 1, column - 1, 1, 1);
  },
  offset: (
    range,
    down: number,
    right: number,
    height: number = rows(range.box),
    width: number = columns(range.box),
  ) => {
    if (height < 1) refuse("The number of rows in the range must be at least 1.");
    if (width < 1) refuse("The number of columns in the range must be at least 1.");
    return offset(range, down, right, height, width);
  },
  activate: ({ book, sheetId, box }) => {
    book.make.spreadsheet().setActiveRange(book.make.range(sheetId, box));
    return SELF;
  },
  activateAsCurrentCell: ({ book, sheetId, box }) => {
    book.make.spreadsheet().setActiveRange(book.make.range(sheetId, box));
    return SELF;
  },
  merge: (range) => merge(range, "merge"),
  mergeAcross: (range) => merge(range, "mergeAcross"),
  mergeVertically: (range) => merge(range, "mergeVertically"),
  breakApart: (range) => {
    univerRange(range).breakApart();
    return SELF;
  },
  isPartOfMerge: ({ book, sheetId, box }) =>
    worksheet(book, sheetId).getMergedCell(box.startRow, box.startColumn) !== null,
  getMergedRanges: ({ book, sheetId, box }) =>
    worksheet(book, sheetId)
      .getMergeData()
      .filter((one) => one.startRow <= box.endRow && one.endRow >= box.startRow)
      .filter((one) => one.startColumn <= box.endColumn && one.endColumn >= box.startColumn)
      .map(({ startRow, startColumn, endRow, endColumn }) =>
        book.make.range(sheetId, { startRow, startColumn, endRow, endColumn }),
      ),
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

function offset(
  { book, sheetId, box }: RangeState,
  down: number,
  right: number,
  height: number,
  width: number,
) {
  const startRow = box.startRow + down;
  const startColumn = box.startColumn + right;
  const moved = { startRow, startColumn, endRow: startRow + height - 1, endColumn: startColumn + width - 1 };
  return book.make.range(sheetId, inGrid(book, sheetId, moved));
}

/** Merging keeps the first cell's value only. [MEM] */
function merge(range: RangeState, how: "merge" | "mergeAcross" | "mergeVertically"): typeof SELF {
  univerRange(range)[how]({ isForceMerge: true });
  return SELF;
}

/** Univer's own range. */
export function univerRange({ book, sheetId, box }: RangeState) {
  return sheetFacade(book, sheetId).getRange(box.startRow, box.startColumn, rows(box), columns(box));
}
