import { changeBox } from "../engine/grid.ts";
import { inputCell } from "../engine/input.ts";
import { type Members, SELF } from "../service/define.ts";
import type { RangeState } from "./range.ts";

interface ClearOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  commentsOnly?: boolean;
}

/** Clearing. platform.md 3.1: clearFormat does not reset number formats. */
export const rangeClear = {
  clear: (range, options: ClearOptions = {}) => {
    if (!options.formatOnly && !options.commentsOnly) clearContent(range);
    if (!options.contentsOnly && !options.commentsOnly) clearFormat(range);
    return SELF;
  },
  clearContent,
  clearFormat,
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

function clearContent({ book, sheetId, box }: RangeState): typeof SELF {
  changeBox(book, sheetId, box, (row, column) => inputCell(book, { sheetId, row, column }, null));
  return SELF;
}

const FORMATS = ["bg", "cl", "bl", "it", "ul", "st", "fs", "ff", "ht", "vt", "tb", "bd"];

function clearFormat({ book, sheetId, box }: RangeState): typeof SELF {
  const nothing = Object.fromEntries(FORMATS.map((name) => [name, null]));
  changeBox(book, sheetId, box, () => ({ s: nothing }), "format");
  return SELF;
}
