import type { Book } from "../../book/book.ts";
import type { RuleValue } from "../../book/records.ts";
import { enumName, enumOf, stateOf } from "../../member/objects.ts";
import { isDate } from "../../script/realm.ts";
import type { RangeState } from "../range/box.ts";

/** A criterion's value as a script passes it. */
export function toRuleValue(value: unknown): RuleValue {
  if (isDate(value)) return { date: value.getTime() };
  const relative = enumName("RelativeDate", value);
  if (relative) return { relative };
  const range = stateOf<RangeState>(value, "Range");
  if (range) return { range: { sheetId: range.sheetId, box: range.box } };
  // README §3.5: requireValueInList([9, false]) keeps ["9", "false"].
  if (Array.isArray(value)) return { list: value.map(String) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : String(value);
}

/** A criterion's value as a script gets it back. The inverse of {@link toRuleValue}. */
export function fromRuleValue(book: Book, value: RuleValue): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("date" in value) return new Date(value.date);
  if ("relative" in value) return enumOf("RelativeDate", value.relative);
  if ("list" in value) return value.list;
  return book.make.range(value.range.sheetId, value.range.box);
}

/** The builder's member for each criterion of a conditional format, as the reference names them. */
export const CONDITIONS = {
  whenCellEmpty: "CELL_EMPTY",
  whenCellNotEmpty: "CELL_NOT_EMPTY",
  whenDateAfter: "DATE_AFTER",
  whenDateBefore: "DATE_BEFORE",
  whenDateEqualTo: "DATE_EQUAL_TO",
  whenFormulaSatisfied: "CUSTOM_FORMULA",
  whenNumberBetween: "NUMBER_BETWEEN",
  whenNumberEqualTo: "NUMBER_EQUAL_TO",
  whenNumberGreaterThan: "NUMBER_GREATER_THAN",
  whenNumberGreaterThanOrEqualTo: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  whenNumberLessThan: "NUMBER_LESS_THAN",
  whenNumberLessThanOrEqualTo: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  whenNumberNotBetween: "NUMBER_NOT_BETWEEN",
  whenNumberNotEqualTo: "NUMBER_NOT_EQUAL_TO",
  whenTextContains: "TEXT_CONTAINS",
  whenTextDoesNotContain: "TEXT_DOES_NOT_CONTAIN",
  whenTextEndsWith: "TEXT_ENDS_WITH",
  whenTextEqualTo: "TEXT_EQUAL_TO",
  whenTextStartsWith: "TEXT_STARTS_WITH",
} as const;

/** The same for data validation. */
export const REQUIREMENTS = {
  requireDate: "DATE_IS_VALID_DATE",
  requireDateAfter: "DATE_AFTER",
  requireDateBefore: "DATE_BEFORE",
  requireDateBetween: "DATE_BETWEEN",
  requireDateEqualTo: "DATE_EQUAL_TO",
  requireDateNotBetween: "DATE_NOT_BETWEEN",
  requireDateOnOrAfter: "DATE_ON_OR_AFTER",
  requireDateOnOrBefore: "DATE_ON_OR_BEFORE",
  requireFormulaSatisfied: "CUSTOM_FORMULA",
  requireNumberBetween: "NUMBER_BETWEEN",
  requireNumberEqualTo: "NUMBER_EQUAL_TO",
  requireNumberGreaterThan: "NUMBER_GREATER_THAN",
  requireNumberGreaterThanOrEqualTo: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  requireNumberLessThan: "NUMBER_LESS_THAN",
  requireNumberLessThanOrEqualTo: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  requireNumberNotBetween: "NUMBER_NOT_BETWEEN",
  requireNumberNotEqualTo: "NUMBER_NOT_EQUAL_TO",
  requireTextContains: "TEXT_CONTAINS",
  requireTextDoesNotContain: "TEXT_DOES_NOT_CONTAIN",
  requireTextEqualTo: "TEXT_EQUAL_TO",
  requireTextIsEmail: "TEXT_IS_VALID_EMAIL",
  requireTextIsUrl: "TEXT_IS_VALID_URL",
} as const;
