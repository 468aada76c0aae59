import type { Book } from "../book/book.ts";
import type { RuleValue, ValidationRule } from "../book/records.ts";
import { formatA1, quoteSheet } from "../text/a1.ts";
import { serialOf } from "../text/dates.ts";
import { formulaToUniver } from "../text/formula.ts";
import { mutate } from "./commands.ts";
import { worksheet } from "./grid.ts";

/** Univer's names; the module that has them is not one of the kit's. */
const ADD = "data-validation.mutation.addRule";
const REMOVE = "data-validation.mutation.removeRule";

/** DataValidationErrorStyle of Univer. */
const [STOP, WARNING] = [1, 2] as const;

let lastId = 0;

/** Hands a sheet's data validations to Univer, which shows drop-downs and ticks, in place of those that it has. */
export function pushValidations(book: Book, sheetId: string): void {
  const model = book.kit.univer.__getInjector().get(book.kit.modules.validation.SheetDataValidationModel);
  const old = model.getRules(book.workbook.getUnitId(), sheetId).map(({ uid }) => uid);
  if (old.length) mutate(book, REMOVE, sheetId, { ruleId: old, source: "command" });
  for (const { boxes, rule } of book.extras.validations.filter((one) => one.sheetId === sheetId)) {
    const kind = kindOf(book, rule);
    if (kind)
      mutate(book, ADD, sheetId, {
        source: "command",
        rule: { ...kind, ...common(rule), ranges: boxes.map((box) => ({ ...box })) },
      });
  }
}

function common({ allowInvalid, helpText }: ValidationRule): object {
  return {
    uid: `google-${lastId++}`,
    allowBlank: true,
    errorStyle: allowInvalid ? WARNING : STOP,
    showErrorMessage: true,
    ...(helpText === null ? {} : { error: helpText, prompt: helpText, showInputMessage: true }),
  };
}

const OPERATORS: Record<string, string> = {
  BETWEEN: "between",
  NOT_BETWEEN: "notBetween",
  EQUAL_TO: "equal",
  NOT_EQUAL_TO: "notEqual",
  GREATER_THAN: "greaterThan",
  AFTER: "greaterThan",
  GREATER_THAN_OR_EQUAL_TO: "greaterThanOrEqual",
  ON_OR_AFTER: "greaterThanOrEqual",
  LESS_THAN: "lessThan",
  BEFORE: "lessThan",
  LESS_THAN_OR_EQUAL_TO: "lessThanOrEqual",
  ON_OR_BEFORE: "lessThanOrEqual",
};

/** The criterion in Univer's words; undefined when Univer has none like it. */
function kindOf(book: Book, { type, values }: ValidationRule): object | undefined {
  const [first, second] = values;
  if (type === "VALUE_IN_LIST" || type === "VALUE_IN_RANGE")
    return { type: "list", formula1: listOf(book, first), showDropDown: second !== false, renderMode: 1 };
  if (type === "CHECKBOX") return checkbox(values);
  if (type === "CUSTOM_FORMULA") return { type: "custom", formula1: readable(book, String(first)) };
  const [, family = "", operator = ""] = /^(NUMBER|DATE)_(.*)$/.exec(type) ?? [];
  if (!OPERATORS[operator]) return undefined;
  const formulas = { formula1: operand(book, first), formula2: operand(book, second) };
  return { type: family === "DATE" ? "date" : "decimal", operator: OPERATORS[operator], ...formulas };
}

function checkbox([checked, unchecked]: RuleValue[]): object {
  if (checked === undefined) return { type: "checkbox" };
  return { type: "checkbox", formula1: String(checked), formula2: String(unchecked ?? "") };
}

function listOf(book: Book, value: RuleValue | undefined): string {
  if (typeof value !== "object" || value === null) return "[]";
  if ("list" in value) return JSON.stringify(value.list);
  if (!("range" in value)) return "[]";
  const { sheetId, box } = value.range;
  return `=${quoteSheet(worksheet(book, sheetId).getName())}!${formatA1(box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

function operand(book: Book, value: RuleValue | undefined): string {
  if (typeof value === "object" && value !== null && "date" in value)
    return String(Math.floor(serialOf(book.timeZone, value.date)));
  return value === undefined || value === null ? "" : String(value);
}

function readable(book: Book, formula: string): string {
  try {
    return formulaToUniver(formula, book.locale);
  } catch {
    return "=FALSE";
  }
}
