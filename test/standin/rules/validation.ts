import type { Book } from "../book.ts";
import { define } from "../service/define.ts";
import { enumOf } from "../service/enums.ts";
import type { ValidationRule } from "./rule-records.ts";
import { validationBuilder } from "./validation-builder.ts";
import { fromRuleValue } from "./values.ts";

interface ValidationState {
  book: Book;
  rule: ValidationRule;
}

/** DataValidation, as it was built: platform.md 3.5. */
export const validation = define<GoogleAppsScript.Spreadsheet.DataValidation, ValidationState>(
  "DataValidation",
  {
    getAllowInvalid: ({ rule }) => rule.allowInvalid,
    getHelpText: ({ rule }) => rule.helpText,
    getCriteriaType: ({ rule }) => enumOf("DataValidationCriteria", rule.type),
    getCriteriaValues: ({ book, rule }) => rule.values.map((value) => fromRuleValue(book, value)),
    copy: ({ book, rule }) => validationBuilder({ book, rule: structuredClone(rule) }),
  },
);
