import type { ICellData, Nullable } from "@univerjs/core";
import type { Book } from "../book/book.ts";
import type { ConditionalRule, RuleValue } from "../book/records.ts";
import { serialOf } from "../text/dates.ts";
import { contentOf } from "./cell-value.ts";

type Content = string | number | boolean;
type Test = (content: Content, first: Content, second: Content) => boolean;

/** A test of numbers only. */
const number =
  (test: (value: number, first: number, second: number) => boolean): Test =>
  (content, first, second) =>
    typeof content === "number" && test(content, Number(first), Number(second));

/** A test of days: the time of day does not count. */
const day = (test: (value: number, wanted: number) => boolean): Test =>
  number((value, first) => test(Math.floor(value), first));

/** A test of texts, whatever their case. [MEM] */
const text =
  (test: (value: string, wanted: string) => boolean): Test =>
  (content, first) =>
    test(String(content).toLowerCase(), String(first).toLowerCase());

/** The criteria of README §3.4, but for formulas. */
const TESTS: Record<string, Test> = {
  CELL_EMPTY: (content) => content === "",
  CELL_NOT_EMPTY: (content) => content !== "",
  NUMBER_BETWEEN: number((value, first, second) => value >= first && value <= second),
  NUMBER_NOT_BETWEEN: number((value, first, second) => value < first || value > second),
  NUMBER_EQUAL_TO: number((value, first) => value === first),
  NUMBER_NOT_EQUAL_TO: number((value, first) => value !== first),
  NUMBER_GREATER_THAN: number((value, first) => value > first),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, first) => value >= first),
  NUMBER_LESS_THAN: number((value, first) => value < first),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, first) => value <= first),
  TEXT_EQUAL_TO: text((value, wanted) => value === wanted),
  TEXT_CONTAINS: text((value, wanted) => value.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: text((value, wanted) => !value.includes(wanted)),
  TEXT_STARTS_WITH: text((value, wanted) => value.startsWith(wanted)),
  TEXT_ENDS_WITH: text((value, wanted) => value.endsWith(wanted)),
  DATE_AFTER: day((value, wanted) => value > wanted),
  DATE_BEFORE: day((value, wanted) => value < wanted),
  DATE_EQUAL_TO: day((value, wanted) => value === wanted),
};

/** Whether a cell meets a rule's criterion; undefined when the criterion is not one about the cell's content. */
export function contentTest(
  book: Book,
  { condition }: ConditionalRule,
): ((cell: Nullable<ICellData>) => boolean) | undefined {
  const test = TESTS[condition?.type ?? ""];
  if (!test) return undefined;
  const [first = "", second = ""] = (condition?.values ?? []).map((value) => operand(book, value));
  return (cell) => test(contentOf(cell), first, second);
}

function operand(book: Book, value: RuleValue): Content {
  if (typeof value === "object")
    return value && "date" in value ? Math.floor(serialOf(book.timeZone, value.date)) : "";
  return value;
}
