import type { Book } from "./book.ts";
import { describeCharts } from "./charts/describe-charts.ts";
import type { SheetDump } from "./interface.ts";
import { describeConditionals, describeValidations } from "./rules/describe.ts";

/** Every sheet's used range as JSON: dates are ISO text. */
export function dumpSheets(book: Book): SheetDump[] {
  return book.workbook.getSheets().map((one) => {
    const sheet = book.make.sheet(one.getSheetId());
    const range = sheet.getDataRange();
    return {
      name: one.getName(),
      values: range.getValues(),
      displayValues: range.getDisplayValues(),
      formulas: range.getFormulas(),
      notes: range.getNotes(),
      backgrounds: range.getBackgrounds(),
      conditionalFormats: describeConditionals(book, one.getSheetId()),
      charts: describeCharts(book, one.getSheetId()),
      dataValidations: describeValidations(book, one.getSheetId()),
    };
  });
}
