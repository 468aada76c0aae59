import type { Book } from "../book.ts";
import { define } from "../service/define.ts";

export const protection = define<GoogleAppsScript.Spreadsheet.Protection, { book: Book; id: number }>(
  "Protection",
  {},
);
