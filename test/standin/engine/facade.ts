import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Book } from "../book/book.ts";
import { refuse } from "../member/refusal.ts";

interface SheetsApi {
  getUniverSheet?(id: string): FWorkbook | null;
  getWorkbook(id: string): FWorkbook | null;
}

/** Univer's own programming interface of the workbook. */
export function facade({ kit, workbook }: Pick<Book, "kit" | "workbook">): FWorkbook {
  const api = kit.univerAPI as unknown as SheetsApi;
  return api.getWorkbook(workbook.getUnitId()) ?? refuse("The spreadsheet is closed.");
}

/** Univer's own programming interface of a sheet. */
export function sheetFacade(book: Book, sheetId: string): FWorksheet {
  return facade(book).getSheetBySheetId(sheetId) ?? refuse("The sheet is gone.");
}
