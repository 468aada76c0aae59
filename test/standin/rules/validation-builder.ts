import type { Book } from "../book.ts";
import { define } from "../service/define.ts";

export const validationBuilder = define<
  GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  { book: Book; rule: unknown }
>("DataValidationBuilder", {});
