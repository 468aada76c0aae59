import { define } from "../service/define.ts";
import { sheetCells } from "./cells.ts";
import { sheetIdentity } from "./identity.ts";
import { sheetLayout } from "./layout.ts";
import { sheetLines } from "./lines.ts";
import type { SheetState } from "./sheet.ts";

/** Sheet: one tab. */
export const sheet = define<GoogleAppsScript.Spreadsheet.Sheet, SheetState>(
  "Sheet",
  sheetIdentity,
  sheetCells,
  sheetLines,
  sheetLayout,
);
