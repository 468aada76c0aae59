import type { Book } from "../../book/book.ts";
import { define } from "../../member/define.ts";
import { withEnums } from "../../member/objects.ts";
import { conditionalBuilder } from "../rules/conditional-format.ts";
import { validationBuilder } from "../rules/data-validation.ts";
import { criteriaBuilder } from "./filter.ts";

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

/** The names in SpreadsheetApp's enums, as @types/google-apps-script lists them. */
const ENUMS = {
  BooleanCriteria: [
    "CELL_EMPTY",
    "CELL_NOT_EMPTY",
    "DATE_AFTER",
    "DATE_BEFORE",
    "DATE_EQUAL_TO",
    "DATE_AFTER_RELATIVE",
    "DATE_BEFORE_RELATIVE",
    "DATE_EQUAL_TO_RELATIVE",
    "NUMBER_BETWEEN",
    "NUMBER_EQUAL_TO",
    "NUMBER_GREATER_THAN",
    "NUMBER_GREATER_THAN_OR_EQUAL_TO",
    "NUMBER_LESS_THAN",
    "NUMBER_LESS_THAN_OR_EQUAL_TO",
    "NUMBER_NOT_BETWEEN",
    "NUMBER_NOT_EQUAL_TO",
    "TEXT_CONTAINS",
    "TEXT_DOES_NOT_CONTAIN",
    "TEXT_EQUAL_TO",
    "TEXT_STARTS_WITH",
    "TEXT_ENDS_WITH",
    "CUSTOM_FORMULA",
  ],
  DataValidationCriteria: [
    "DATE_AFTER",
    "DATE_BEFORE",
    "DATE_BETWEEN",
    "DATE_EQUAL_TO",
    "DATE_IS_VALID_DATE",
    "DATE_NOT_BETWEEN",
    "DATE_ON_OR_AFTER",
    "DATE_ON_OR_BEFORE",
    "NUMBER_BETWEEN",
    "NUMBER_EQUAL_TO",
    "NUMBER_GREATER_THAN",
    "NUMBER_GREATER_THAN_OR_EQUAL_TO",
    "NUMBER_LESS_THAN",
    "NUMBER_LESS_THAN_OR_EQUAL_TO",
    "NUMBER_NOT_BETWEEN",
    "NUMBER_NOT_EQUAL_TO",
    "TEXT_CONTAINS",
    "TEXT_DOES_NOT_CONTAIN",
    "TEXT_EQUAL_TO",
    "TEXT_IS_VALID_EMAIL",
    "TEXT_IS_VALID_URL",
    "VALUE_IN_LIST",
    "VALUE_IN_RANGE",
    "CUSTOM_FORMULA",
    "CHECKBOX",
  ],
  RelativeDate: ["TODAY", "TOMORROW", "YESTERDAY", "PAST_WEEK", "PAST_MONTH", "PAST_YEAR"],
  BorderStyle: ["DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"],
  ProtectionType: ["RANGE", "SHEET"],
  Dimension: ["COLUMNS", "ROWS"],
  WrapStrategy: ["WRAP", "OVERFLOW", "CLIP"],
  InterpolationType: ["NUMBER", "PERCENT", "PERCENTILE", "MIN", "MAX"],
  DeveloperMetadataVisibility: ["DOCUMENT", "PROJECT"],
  DeveloperMetadataLocationType: ["SPREADSHEET", "SHEET", "ROW", "COLUMN"],
  BandingTheme: [
    "LIGHT_GREY",
    "CYAN",
    "GREEN",
    "YELLOW",
    "ORANGE",
    "BLUE",
    "TEAL",
    "GREY",
    "BROWN",
    "INDIGO",
    "PINK",
  ],
  SheetType: ["GRID", "OBJECT", "DATASOURCE"],
  ValueType: ["IMAGE"],
  Direction: ["UP", "DOWN", "PREVIOUS", "NEXT"],
  CopyPasteType: [
    "PASTE_NORMAL",
    "PASTE_NO_BORDERS",
    "PASTE_FORMAT",
    "PASTE_FORMULA",
    "PASTE_DATA_VALIDATION",
    "PASTE_VALUES",
    "PASTE_CONDITIONAL_FORMATTING",
    "PASTE_COLUMN_WIDTHS",
  ],
  AutoFillSeries: ["DEFAULT_SERIES", "ALTERNATE_SERIES"],
  RecalculationInterval: ["ON_CHANGE", "MINUTE", "HOUR"],
} as const;
