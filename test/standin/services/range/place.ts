import { sheetFacade } from "../../engine/facade.ts";
import { changeBox, storedCell, worksheet } from "../../engine/grid.ts";
import { type Members, SELF } from "../../member/define.ts";
import { refuse } from "../../member/refusal.ts";
import { type Box, notationOf } from "../../text/a1.ts";
import { columns, inGrid, type RangeState, rows } from "./box.ts";

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

type How = "merge" | "mergeAcross" | "mergeVertically";

/** Merging keeps the first cell's value only [MEM]; Univer would drop a formula that is not calculated yet. */
function merge(range: RangeState, how: How): typeof SELF {
  const { book, sheetId } = range;
  const kept = firstCells(range, how).map((box) => {
    const cell = storedCell(book, { sheetId, row: box.startRow, column: box.startColumn });
    return { box, cell: cell && { ...cell } };
  });
  univerRange(range)[how]({ isForceMerge: true });
  for (const { box, cell } of kept) {
    if (cell?.f) changeBox(book, sheetId, box, () => cell);
  }
  return SELF;
}

/** The cells that stay: the first of all, of each row or of each column. */
function firstCells({ box }: RangeState, how: How): Box[] {
  const { startRow, endRow, startColumn, endColumn } = box;
  const downTo = how === "mergeAcross" ? endRow : startRow;
  const acrossTo = how === "mergeVertically" ? endColumn : startColumn;
  const cells: Box[] = [];
  for (let row = startRow; row <= downTo; row++) {
    for (let column = startColumn; column <= acrossTo; column++)
      cells.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
  return cells;
}

/** Univer's own range. */
function univerRange({ book, sheetId, box }: RangeState) {
  return sheetFacade(book, sheetId).getRange(box.startRow, box.startColumn, rows(box), columns(box));
}
