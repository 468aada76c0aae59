import type { Book } from "../../book/book.ts";
import type { ValidationRule } from "../../book/records.ts";
import { cellValue } from "../../engine/display-cell.ts";
import { cellReader, changeBox, mapBox } from "../../engine/grid.ts";
import { inputCell } from "../../engine/input.ts";
import { pushValidations } from "../../engine/push-validations.ts";
import { checked, define, type Members, SELF } from "../../member/define.ts";
import { enumName, enumOf, stateOf } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import { isDate } from "../../script/realm.ts";
import type { Box } from "../../text/a1.ts";
import { subtract } from "../../text/shift.ts";
import { fitsRange, type RangeState } from "../range/box.ts";
import { fromRuleValue, REQUIREMENTS, toRuleValue } from "./criteria.ts";
import { ruleAt } from "./validate.ts";

interface BuilderState {
  book: Book;
  rule: ValidationRule;
}

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** README §3.5: requireDate…("=i1") throws a signature error; withCriteria gets round it. */
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

/** DataValidationBuilder: empty, or with a rule to change. README §3.5: allowInvalid is true until said otherwise. */
export function validationBuilder({ book, rule }: { book: Book; rule: ValidationRule | undefined }): Builder {
  return builder({ book, rule: rule ?? { type: "", values: [], allowInvalid: true, helpText: null } });
}

interface ValidationState {
  book: Book;
  rule: ValidationRule;
}

/** DataValidation, as it was built: README §3.5. */
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

/** Data validation of a range: README §3.5. */
export const rangeValidation = {
  getDataValidation: ({ book, sheetId, box }) => validationAt(book, sheetId, box.startRow, box.startColumn),
  getDataValidations: ({ book, sheetId, box }) =>
    mapBox(box, (row, column) => validationAt(book, sheetId, row, column)),
  setDataValidation: checked(
    (_: RangeState, rule: unknown) => ruleOf(rule),
    (range: RangeState, rule: unknown) => {
      setRule(range, range.box, ruleOf(rule));
      pushValidations(range.book, range.sheetId);
      return SELF;
    },
  ),
  setDataValidations: checked(fitsRange, (range: RangeState, rules: unknown[][]) => {
    mapBox(range.box, (row, column) => {
      const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      setRule(range, cell, ruleOf(rules[row - range.box.startRow]?.[column - range.box.startColumn]));
    });
    pushValidations(range.book, range.sheetId);
    return SELF;
  }),
  clearDataValidations: (range) => {
    setRule(range, range.box, null);
    pushValidations(range.book, range.sheetId);
    return SELF;
  },
  insertCheckboxes: (range, ...values: unknown[]) => {
    const rule = {
      type: "CHECKBOX",
      values: values.map((value) => value as string),
      allowInvalid: false,
      helpText: null,
    };
    setRule(range, range.box, rule);
    pushValidations(range.book, range.sheetId);
    fill(range, range.box, values.length ? (values[1] ?? "") : false);
    return SELF;
  },
  removeCheckboxes: (range) => {
    setRule(range, range.box, null);
    pushValidations(range.book, range.sheetId);
    fill(range, range.box, null);
    return SELF;
  },
  check: (range) => tick(range, true),
  uncheck: (range) => tick(range, false),
  isChecked: ({ book, sheetId, box }) => {
    if (ruleAt(book, { sheetId, row: box.startRow, column: box.startColumn })?.type !== "CHECKBOX")
      return null;
    return cellValue(book, cellReader(book, sheetId)(box.startRow, box.startColumn)) === true;
  },
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

function validationAt(book: Book, sheetId: string, row: number, column: number) {
  const rule = ruleAt(book, { sheetId, row, column });
  return rule ? book.make.validation(rule) : null;
}

function ruleOf(value: unknown): ValidationRule | null {
  if (value === null || value === undefined) return null;
  return stateOf<{ rule: ValidationRule }>(value, "DataValidation")?.rule ?? refuse("Invalid argument: rule");
}

/** Gives a box a rule, or none; cells with the same rule share a record. */
export function setRule({ book, sheetId }: RangeState, box: Box, rule: ValidationRule | null): void {
  const { extras } = book;
  extras.validations = extras.validations
    .map((one) =>
      one.sheetId === sheetId ? { ...one, boxes: one.boxes.flatMap((old) => subtract(old, box)) } : one,
    )
    .filter(({ boxes }) => boxes.length > 0);
  if (!rule) return;
  const same = JSON.stringify(rule);
  const known = extras.validations.find(
    (one) => one.sheetId === sheetId && JSON.stringify(one.rule) === same,
  );
  if (known) known.boxes.push(box);
  else extras.validations.push({ sheetId, boxes: [box], rule: structuredClone(rule) });
}

function fill({ book, sheetId }: RangeState, box: Box, value: unknown): void {
  changeBox(book, sheetId, box, (row, column) => inputCell(book, { sheetId, row, column }, value));
}

/** README §3.5: check and uncheck skip cells without a checkbox. */
function tick({ book, sheetId, box }: RangeState, checked: boolean): typeof SELF {
  changeBox(book, sheetId, box, (row, column) => {
    const place = { sheetId, row, column };
    const rule = ruleAt(book, place);
    if (rule?.type !== "CHECKBOX") return undefined;
    return inputCell(book, place, rule.values[checked ? 0 : 1] ?? checked);
  });
  return SELF;
}
