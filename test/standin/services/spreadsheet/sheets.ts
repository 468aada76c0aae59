import type { Book } from "../../book/book.ts";
import { facade } from "../../engine/facade.ts";
import { newSheetSize } from "../../engine/workbook.ts";
import { checked, type Members } from "../../member/define.ts";
import { stateOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import type { SheetState } from "../sheet/grid-size.ts";

export interface SpreadsheetState {
  book: Book;
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A spreadsheet's sheets: README §3.1, insertSheet counts from 0, getIndex from 1, a new sheet becomes active. */
export const spreadsheetSheets = {
  getSheets: ({ book }) => book.workbook.getSheets().map((sheet) => book.make.sheet(sheet.getSheetId())),
  getNumSheets: ({ book }) => book.workbook.getSheets().length,
  getSheetByName: ({ book }, name: string) => {
    const sheet = book.workbook
      .getSheets()
      .find((one) => one.getName().toLowerCase() === String(name).toLowerCase());
    return sheet ? book.make.sheet(sheet.getSheetId()) : null;
  },
  getSheetById: ({ book }, id: number) => {
    const found = Object.entries(book.extras.sheetNumbers).find(([, number]) => number === id);
    return found ? book.make.sheet(found[0]) : null;
  },
  getActiveSheet: ({ book }) => book.make.sheet(activeSheetId(book)),
  setActiveSheet: ({ book }, sheet: unknown) => {
    activate(book, sheetIdOf(sheet));
    return sheet;
  },
  insertSheet: ({ book }, ...args: unknown[]) => {
    const name = args.find((arg) => typeof arg === "string") ?? freeName(book);
    const index = args.find((arg) => typeof arg === "number");
    return insert(book, name, index ?? book.workbook.getSheetIndex(activeWorksheet(book)) + 1);
  },
  deleteSheet: checked(isNotLast, ({ book }: SpreadsheetState, sheet: unknown) =>
    remove(book, sheetIdOf(sheet)),
  ),
  deleteActiveSheet: ({ book }) => {
    isNotLast({ book });
    remove(book, activeSheetId(book));
    return book.make.sheet(activeSheetId(book));
  },
  moveActiveSheet: ({ book }, position: number) => {
    const workbook = facade(book);
    const sheet = workbook.getSheetBySheetId(activeSheetId(book));
    if (sheet) workbook.moveSheet(sheet, position - 1);
  },
  renameActiveSheet: ({ book }, name: string) => {
    book.make.sheet(activeSheetId(book)).setName(name);
  },
} satisfies Members<Spreadsheet, SpreadsheetState>;

function sheetIdOf(sheet: unknown): string {
  return stateOf<SheetState>(sheet, "Sheet")?.sheetId ?? refuse("Invalid argument: sheet");
}

/** The sheet that is shown. */
export function activeSheetId(book: Book): string {
  const { activeSheet, workbook } = book;
  if (activeSheet !== undefined && workbook.getSheetBySheetId(activeSheet)) return activeSheet;
  return (
    workbook.getActiveSheet()?.getSheetId() ?? workbook.getSheets()[0]?.getSheetId() ?? refuse("No sheets.")
  );
}

function activeWorksheet(book: Book) {
  return book.workbook.getSheetBySheetId(activeSheetId(book)) ?? refuse("No sheets.");
}

export function activate(book: Book, sheetId: string): void {
  book.activeSheet = sheetId;
  facade(book).setActiveSheet(sheetId);
}

/** "Sheet2" and so on; Google takes the language of the user. */
function freeName(book: Book): string {
  const names = new Set(book.workbook.getSheets().map((sheet) => sheet.getName()));
  let number = names.size + 1;
  while (names.has(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function insert(book: Book, name: string, index: number) {
  if (book.workbook.getSheetBySheetName(name))
    refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
  const at = Math.min(Math.max(index, 0), book.workbook.getSheets().length);
  const made = facade(book).insertSheet(name, { index: at, sheet: newSheetSize(book.options) });
  numberSheet(book, made.getSheetId());
  activate(book, made.getSheetId());
  return book.make.sheet(made.getSheetId());
}

/** Gives a new sheet Google's number, which grows. */
export function numberSheet({ extras }: Book, sheetId: string): void {
  extras.sheetNumbers[sheetId] = Math.max(0, ...Object.values(extras.sheetNumbers)) + 1;
}

function isNotLast({ book }: SpreadsheetState): void {
  if (book.workbook.getSheets().length === 1) refuse("You can't remove all the sheets in a document.");
}

function remove(book: Book, sheetId: string): void {
  facade(book).deleteSheet(sheetId);
  if (book.activeSheet === sheetId) book.activeSheet = undefined;
}
