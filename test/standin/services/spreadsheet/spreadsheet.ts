import type { Book } from "../../book/book.ts";
import { define, type Members, SELF } from "../../member/define.ts";
import { stateOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import { locale } from "../../text/locale.ts";
import type { RangeState } from "../range/box.ts";
import { spreadsheetDuplicate } from "../sheet/duplicate.ts";
import { metadataMembers } from "./metadata.ts";
import { spreadsheetNames } from "./named-ranges.ts";
import { spreadsheetProtection } from "./protection.ts";
import { activate, activeSheetId, type SpreadsheetState, spreadsheetSheets } from "./sheets.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const identity = {
  getId: ({ book }) => book.fileId,
  getName: ({ book }) => book.workbook.getName() || "Untitled spreadsheet",
  getUrl: ({ book }) => `https://docs.google.com/spreadsheets/d/${book.fileId}/edit`,
  rename: ({ book }, name: string) => book.workbook.setName(name),
  getOwner: () => null,
  getEditors: () => [],
  getViewers: () => [],
  getSpreadsheetLocale: ({ book }) => book.locale.code,
  setSpreadsheetLocale: ({ book }, code: string) => {
    book.locale = locale(code);
  },
  getSpreadsheetTimeZone: ({ book }) => book.timeZone,
  setSpreadsheetTimeZone: ({ book }, zone: string) => {
    book.timeZone = zone;
  },
  toast: ({ book }, message: string, title: string = "", seconds: number = 5) =>
    book.ui.toast(String(message), title, seconds),
} satisfies Members<Spreadsheet, SpreadsheetState>;

/** What a spreadsheet passes on to its active sheet. */
const active = {
  getRange: ({ book }, a1: string) => rangeAnywhere(book, a1),
  getDataRange: ({ book }) => activeSheet(book).getDataRange(),
  getLastRow: ({ book }) => activeSheet(book).getLastRow(),
  getLastColumn: ({ book }) => activeSheet(book).getLastColumn(),
  getActiveRange: ({ book }) => activeSheet(book).getActiveRange(),
  getActiveCell: ({ book }) => activeSheet(book).getActiveCell(),
  getCurrentCell: ({ book }) => activeSheet(book).getCurrentCell(),
  setActiveRange: ({ book }, range: unknown) => {
    const { sheetId } = stateOf<RangeState>(range, "Range") ?? refuse("Invalid argument: range");
    activate(book, sheetId);
    return activeSheet(book).setActiveRange(range as GoogleAppsScript.Spreadsheet.Range);
  },
  appendRow: ({ book }, row: unknown[]) => {
    activeSheet(book).appendRow(row);
    return SELF;
  },
} satisfies Members<Spreadsheet, SpreadsheetState>;

function activeSheet(book: Book): GoogleAppsScript.Spreadsheet.Sheet {
  return book.make.sheet(activeSheetId(book));
}

/** "Sheet1!A1:B2", a name, or a range of the active sheet. */
function rangeAnywhere(book: Book, a1: string): GoogleAppsScript.Spreadsheet.Range {
  return (
    (book.make.spreadsheet().getRangeByName(a1) as GoogleAppsScript.Spreadsheet.Range | null) ??
    activeSheet(book).getRange(a1)
  );
}

export const spreadsheet = define<Spreadsheet, SpreadsheetState>(
  "Spreadsheet",
  identity,
  active,
  spreadsheetSheets,
  spreadsheetDuplicate,
  spreadsheetNames,
  spreadsheetProtection,
  metadataMembers<SpreadsheetState>(
    () => ({ type: "SPREADSHEET" }),
    () => ({}),
  ),
);
