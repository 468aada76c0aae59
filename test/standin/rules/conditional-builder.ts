import type { Book } from "../book.ts";
import { define } from "../service/define.ts";

export const conditionalBuilder = define<
  GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
  { book: Book; rule: unknown }
>("ConditionalFormatRuleBuilder", {});
