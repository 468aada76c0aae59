import type { Book } from "../book.ts";
import { conditionalBuilder } from "../rules/conditional-builder.ts";
import { criteriaBuilder } from "../rules/filter.ts";
import { validationBuilder } from "../rules/validation-builder.ts";
import { define } from "../service/define.ts";
import { withEnums } from "../service/enums.ts";
import { ENUMS } from "./enums.ts";

interface AppState {
  book: Book;
}

const members = define<GoogleAppsScript.Spreadsheet.SpreadsheetApp, AppState>("SpreadsheetApp", {
  getActive: ({ book }) => book.make.spreadsheet(),
  getActiveSpreadsheet: ({ book }) => book.make.spreadsheet(),
  getActiveSheet: ({ book }) => book.make.spreadsheet().getActiveSheet(),
  getActiveRange: ({ book }) => book.make.spreadsheet().getActiveRange(),
  getCurrentCell: ({ book }) => book.make.spreadsheet().getCurrentCell(),
  getUi: ({ book }) => book.make.ui(),
  flush: () => undefined,
  newConditionalFormatRule: ({ book }) => conditionalBuilder({ book, rule: undefined }),
  newFilterCriteria: ({ book }) => criteriaBuilder({ book, hidden: [] }),
  newDataValidation: ({ book }) => validationBuilder({ book, rule: undefined }),
});

/** SpreadsheetApp, with its enums. */
export function spreadsheetApp(book: Book): object {
  return withEnums(members({ book }), ENUMS);
}
