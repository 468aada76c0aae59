import type { Book } from "../book.ts";
import { isDate } from "../realm/adopt.ts";
import { define, type Members, SELF } from "../service/define.ts";
import { enumName, enumOf } from "../service/enums.ts";
import { refuse } from "../service/errors.ts";
import { REQUIREMENTS } from "./criteria.ts";
import type { ValidationRule } from "./rule-records.ts";
import { fromRuleValue, toRuleValue } from "./values.ts";

interface BuilderState {
  book: Book;
  rule: ValidationRule;
}

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** platform.md 3.5: requireDate…("=i1") throws a signature error; withCriteria gets round it. */
const requirements: Members<Builder, BuilderState> = Object.fromEntries(
  Object.entries(REQUIREMENTS).map(([name, type]) => [
    name,
    ({ rule }: BuilderState, ...values: unknown[]) => {
      if (name.startsWith("requireDate") && !values.every(isDate))
        refuse(
          `The parameters don't match the method signature for SpreadsheetApp.DataValidationBuilder.${name}.`,
        );
      Object.assign(rule, { type, values: values.map(toRuleValue) });
      return SELF;
    },
  ]),
);

const builder = define<Builder, BuilderState>("DataValidationBuilder", requirements, {
  requireValueInList: ({ rule }, values: unknown[], showDropdown: boolean = true) => {
    Object.assign(rule, { type: "VALUE_IN_LIST", values: [toRuleValue(values), showDropdown] });
    return SELF;
  },
  requireValueInRange: ({ rule }, range: unknown, showDropdown: boolean = true) => {
    Object.assign(rule, { type: "VALUE_IN_RANGE", values: [toRuleValue(range), showDropdown] });
    return SELF;
  },
  requireCheckbox: ({ rule }, ...values: unknown[]) => {
    Object.assign(rule, { type: "CHECKBOX", values: values.map(toRuleValue) });
    return SELF;
  },
  withCriteria: ({ rule }, criteria: unknown, values: unknown[]) => {
    const type = enumName("DataValidationCriteria", criteria) ?? refuse("Invalid argument: criteria");
    Object.assign(rule, { type, values: values.map(toRuleValue) });
    return SELF;
  },
  setAllowInvalid: ({ rule }, allow: boolean) => {
    rule.allowInvalid = allow;
    return SELF;
  },
  setHelpText: ({ rule }, text: string | null) => {
    rule.helpText = text;
    return SELF;
  },
  getAllowInvalid: ({ rule }) => rule.allowInvalid,
  getHelpText: ({ rule }) => rule.helpText,
  getCriteriaType: ({ rule }) => (rule.type === "" ? null : enumOf("DataValidationCriteria", rule.type)),
  getCriteriaValues: ({ book, rule }) => rule.values.map((value) => fromRuleValue(book, value)),
  copy: ({ book, rule }) => validationBuilder({ book, rule: structuredClone(rule) }),
  build: ({ book, rule }) => book.make.validation(structuredClone(rule)),
});

/** DataValidationBuilder: empty, or with a rule to change. platform.md 3.5: allowInvalid is true until said otherwise. */
export function validationBuilder({ book, rule }: { book: Book; rule: ValidationRule | undefined }): Builder {
  return builder({ book, rule: rule ?? { type: "", values: [], allowInvalid: true, helpText: null } });
}
