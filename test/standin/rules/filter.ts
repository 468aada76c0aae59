import type { Book } from "../book.ts";
import { define } from "../service/define.ts";

export const filter = define<GoogleAppsScript.Spreadsheet.Filter, { book: Book; sheetId: string }>(
  "Filter",
  {},
);
