import { sheetCharts } from "../charts/sheet-charts.ts";
import { textFinder } from "../range/find.ts";
import { sheetConditionals } from "../rules/conditionals.ts";
import { sheetFilter } from "../rules/filter.ts";
import { metadataMembers } from "../rules/metadata.ts";
import { sheetProtection } from "../rules/protection.ts";
import { define } from "../service/define.ts";
import { sheetCells } from "./cells.ts";
import { sheetClear } from "./clear.ts";
import { sheetIdentity } from "./identity.ts";
import { lastContent } from "./last-content.ts";
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
  sheetClear,
  sheetConditionals,
  {
    createTextFinder: ({ book, sheetId }, text: string) => {
      const { row, column } = lastContent(book, sheetId);
      return textFinder(book, sheetId, { startRow: 0, startColumn: 0, endRow: row, endColumn: column }, text);
    },
  },
  sheetProtection,
  sheetFilter,
  sheetCharts,
  metadataMembers<SheetState>(
    ({ sheetId }) => ({ type: "SHEET", sheetId }),
    ({ sheetId }) => ({ sheetId }),
  ),
);
