import { worksheet } from "../engine/grid.ts";
import { type Members, SELF } from "../service/define.ts";
import type { SheetState } from "./sheet.ts";

interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
}

/** Clearing a whole sheet: what its range's members do, on every cell that there is something in. Notes and validations stay. */
export const sheetClear = {
  clear: (sheet, options: ClearOptions = {}) => {
    used(sheet)?.clear(options);
    return SELF;
  },
  clearContents: (sheet) => {
    used(sheet)?.clearContent();
    return SELF;
  },
  clearFormats: (sheet) => {
    used(sheet)?.clearFormat();
    return SELF;
  },
  clearNotes: (sheet) => {
    used(sheet)?.clearNote();
    return SELF;
  },
} satisfies Members<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;

/** The cells that have a content, a format or a note; undefined when none has. */
function used({ book, sheetId }: SheetState): GoogleAppsScript.Spreadsheet.Range | undefined {
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
