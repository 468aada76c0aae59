import type { Book } from "../../book/book.ts";
import { copyRecords } from "../../book/copy-records.ts";
import { facade } from "../../engine/facade.ts";
import { worksheet } from "../../engine/grid.ts";
import { pushConditionals } from "../../engine/push-conditionals.ts";
import { pushValidations } from "../../engine/push-validations.ts";
import type { Members } from "../../member/define.ts";
import { classOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import { activate, activeSheetId, numberSheet, type SpreadsheetState } from "../spreadsheet/sheets.ts";
import type { SheetState } from "./grid-size.ts";

/** README §3.9: the copy stands last, and what was shown stays shown. */
export const sheetDuplicate = {
  copyTo: ({ book, sheetId }, spreadsheet: unknown) => {
    if (typeof spreadsheet !== "object" || !spreadsheet || classOf(spreadsheet) !== "Spreadsheet")
      refuse("Invalid argument: spreadsheet");
    const shown = activeSheetId(book);
    const copy = duplicateSheet(book, sheetId, book.workbook.getSheets().length);
    activate(book, shown);
    return book.make.sheet(copy);
  },
} satisfies Members<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;

/** README §3.9: the copy stands behind its original, and is shown. */
export const spreadsheetDuplicate = {
  duplicateActiveSheet: ({ book }) => {
    const sheetId = activeSheetId(book);
    return book.make.sheet(
      duplicateSheet(book, sheetId, book.workbook.getSheetIndex(worksheet(book, sheetId)) + 1),
    );
  },
} satisfies Members<GoogleAppsScript.Spreadsheet.Spreadsheet, SpreadsheetState>;

/** Copies a sheet with all that hangs on it and shows the copy; gives its id. */
export function duplicateSheet(book: Book, sheetId: string, index: number): string {
  const sheet = worksheet(book, sheetId);
  const { id: _id, name, ...config } = sheet.getConfig();
  const whole = structuredClone(config);
  const copy = facade(book).insertSheet(freeCopyName(book, name), { index, sheet: whole }).getSheetId();
  numberSheet(book, copy);
  copyRecords(book.extras, { from: sheetId, to: copy, withMetadata: book.options.copiesMetadata ?? true });
  pushConditionals(book, copy);
  pushValidations(book, copy);
  activate(book, copy);
  return copy;
}

function freeCopyName({ workbook }: Book, name: string): string {
  const first = `Copy of ${name}`;
  let free = first;
  for (let number = 2; workbook.getSheetBySheetName(free); number++) free = `${first} ${number}`;
  return free;
}
