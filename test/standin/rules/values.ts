import type { Book } from "../book.ts";
import type { RangeState } from "../range/range.ts";
import { isDate } from "../realm/adopt.ts";
import { enumName, enumOf } from "../service/enums.ts";
import { stateOf } from "../service/hidden.ts";
import type { RuleValue } from "./rule-records.ts";

/** A criterion's value as a script passes it. */
export function toRuleValue(value: unknown): RuleValue {
  if (isDate(value)) return { date: value.getTime() };
  const relative = enumName("RelativeDate", value);
  if (relative) return { relative };
  const range = stateOf<RangeState>(value, "Range");
  if (range) return { range: { sheetId: range.sheetId, box: range.box } };
  // platform.md 3.5: requireValueInList([9, false]) keeps ["9", "false"].
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
