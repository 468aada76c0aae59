import type { Book } from "../book.ts";
import { cellValue } from "../engine/display-cell.ts";
import { cellReader, changeBox, mapBox } from "../engine/grid.ts";
import { inputCell } from "../engine/input.ts";
import { pushValidations } from "../engine/push-validations.ts";
import { checkSize, type RangeState } from "../range/range.ts";
import { type Members, SELF } from "../service/define.ts";
import { refuse } from "../service/errors.ts";
import { stateOf } from "../service/hidden.ts";
import type { Box } from "../text/a1.ts";
import { subtract } from "../text/shift.ts";
import type { ValidationRule } from "./rule-records.ts";
import { ruleAt } from "./validate.ts";

/** Data validation of a range: platform.md 3.5. */
export const rangeValidation = {
  getDataValidation: ({ book, sheetId, box }) => shown(book, sheetId, box.startRow, box.startColumn),
  getDataValidations: ({ book, sheetId, box }) =>
    mapBox(box, (row, column) => shown(book, sheetId, row, column)),
  setDataValidation: (range, rule: unknown) => {
    put(range, range.box, ruleOf(rule));
    pushValidations(range.book, range.sheetId);
    return SELF;
  },
  setDataValidations: (range, rules: unknown[][]) => {
    checkSize(range.box, rules);
    mapBox(range.box, (row, column) => {
      const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      put(range, cell, ruleOf(rules[row - range.box.startRow]?.[column - range.box.startColumn]));
    });
    pushValidations(range.book, range.sheetId);
    return SELF;
  },
  clearDataValidations: (range) => {
    put(range, range.box, null);
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
    put(range, range.box, rule);
    pushValidations(range.book, range.sheetId);
    fill(range, range.box, values.length ? (values[1] ?? "") : false);
    return SELF;
  },
  removeCheckboxes: (range) => {
    put(range, range.box, null);
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

function shown(book: Book, sheetId: string, row: number, column: number) {
  const rule = ruleAt(book, { sheetId, row, column });
  return rule ? book.make.validation(rule) : null;
}

function ruleOf(value: unknown): ValidationRule | null {
  if (value === null || value === undefined) return null;
  return stateOf<{ rule: ValidationRule }>(value, "DataValidation")?.rule ?? refuse("Invalid argument: rule");
}

/** Gives a box a rule, or none; cells with the same rule share a record. */
function put({ book, sheetId }: RangeState, box: Box, rule: ValidationRule | null): void {
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

/** platform.md 3.5: check and uncheck skip cells without a checkbox. */
function tick({ book, sheetId, box }: RangeState, checked: boolean): typeof SELF {
  changeBox(book, sheetId, box, (row, column) => {
    const place = { sheetId, row, column };
    const rule = ruleAt(book, place);
    if (rule?.type !== "CHECKBOX") return undefined;
    return inputCell(book, place, rule.values[checked ? 0 : 1] ?? checked);
  });
  return SELF;
}
