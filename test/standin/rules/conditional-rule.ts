import type { Book } from "../book.ts";
import { define } from "../service/define.ts";

export const conditionalRule = define<
  GoogleAppsScript.Spreadsheet.ConditionalFormatRule,
  { book: Book; rule: unknown }
>("ConditionalFormatRule", {});
