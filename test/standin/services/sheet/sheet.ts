import { worksheet } from "../../engine/grid.ts";
import { define, type Members, SELF } from "../../member/define.ts";
import { sheetCharts } from "../charts/charts.ts";
import { textFinder } from "../range/find.ts";
import { sheetConditionals } from "../rules/conditional-format.ts";
import { sheetFilter } from "../spreadsheet/filter.ts";
import { metadataMembers } from "../spreadsheet/metadata.ts";
import { sheetNames } from "../spreadsheet/named-ranges.ts";
import { sheetProtection } from "../spreadsheet/protection.ts";
import { sheetCells } from "./cells.ts";
import { sheetDuplicate } from "./duplicate.ts";
import type { SheetState } from "./grid-size.ts";
import { sheetIdentity } from "./identity.ts";
import { sheetLayout } from "./layout.ts";
import { sheetLines } from "./rows-and-columns.ts";

interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
}

/** Clearing a whole sheet: what its range's members do, on every cell that there is something in. Notes and validations stay. */
const sheetClear = {
  clear: (sheet, options: ClearOptions = {}) => {
    usedRange(sheet)?.clear(options);
    return SELF;
  },
  clearContents: (sheet) => {
    usedRange(sheet)?.clearContent();
    return SELF;
  },
  clearFormats: (sheet) => {
    usedRange(sheet)?.clearFormat();
    return SELF;
  },
  clearNotes: (sheet) => {
    usedRange(sheet)?.clearNote();
    return SELF;
  },
} satisfies Members<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;

/** The cells that have a content, a format or a note; undefined when none has. */
function usedRange({ book, sheetId }: SheetState): GoogleAppsScript.Spreadsheet.Range | undefined {
  let [endRow, endColumn] = [-1, -1];
  worksheet(book, sheetId)
    .getCellMatrix()
    .forValue((row, column) => {
      endRow = Math.max(endRow, row);
      endColumn = Math.max(endColumn, column);
    });
  return endRow < 0
    ? undefined
    : book.make.range(sheetId, { startRow: 0, startColumn: 0, endRow, endColumn });
}

/** Sheet: one tab. */
export const sheet = define<GoogleAppsScript.Spreadsheet.Sheet, SheetState>(
  "Sheet",
  sheetIdentity,
  sheetCells,
  sheetLines,
  sheetLayout,
  sheetClear,
  sheetDuplicate,
  sheetConditionals,
  {
    createTextFinder: ({ book, sheetId }, text: string) => textFinder(book, sheetId, undefined, text),
  },
  sheetProtection,
  sheetNames,
  sheetFilter,
  sheetCharts,
  metadataMembers<SheetState>(
    ({ sheetId }) => ({ type: "SHEET", sheetId }),
    ({ sheetId }) => ({ sheetId }),
  ),
);
