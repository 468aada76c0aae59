import type { Book } from "../book.ts";
import { define } from "../service/define.ts";

export const validation = define<GoogleAppsScript.Spreadsheet.DataValidation, { book: Book; rule: unknown }>(
  "DataValidation",
  {},
);
