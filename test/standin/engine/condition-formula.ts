import type { Book } from "../book.ts";
import type { ConditionalRule } from "../rules/conditional-rule.ts";
import type { RuleValue } from "../rules/values.ts";
import { columnName } from "../text/a1.ts";
import { formulaToUniver } from "../text/formula.ts";
import { serialOf } from "../text/serial.ts";

/** A criterion about one cell and up to two values, all of them written as in a formula. */
type Write = (cell: string, first: string, second: string) => string;

const number =
  (test: (cell: string, first: string, second: string) => string): Write =>
  (cell, first, second) =>
    `AND(ISNUMBER(${cell}),${test(cell, first, second)})`;

const date = (sign: string): Write => number((cell, first) => `INT(${cell})${sign}${first}`);

/** The criteria of platform.md 3.4 as formulas in Univer's dialect. */
const WRITE: Record<string, Write> = {
  CELL_EMPTY: (cell) => `LEN(${cell})=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(${cell})>0`,
  NUMBER_BETWEEN: number((cell, first, second) => `${cell}>=${first},${cell}<=${second}`),
  NUMBER_NOT_BETWEEN: number((cell, first, second) => `OR(${cell}<${first},${cell}>${second})`),
  NUMBER_EQUAL_TO: number((cell, first) => `${cell}=${first}`),
  NUMBER_NOT_EQUAL_TO: number((cell, first) => `${cell}<>${first}`),
  NUMBER_GREATER_THAN: number((cell, first) => `${cell}>${first}`),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((cell, first) => `${cell}>=${first}`),
  NUMBER_LESS_THAN: number((cell, first) => `${cell}<${first}`),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((cell, first) => `${cell}<=${first}`),
  TEXT_EQUAL_TO: (cell, first) => `${cell}&""=${first}`,
  TEXT_CONTAINS: (cell, first) => `ISNUMBER(FIND(LOWER(${first}),LOWER(${cell})))`,
  TEXT_DOES_NOT_CONTAIN: (cell, first) => `NOT(ISNUMBER(FIND(LOWER(${first}),LOWER(${cell}))))`,
  TEXT_STARTS_WITH: (cell, first) => `LEFT(${cell},LEN(${first}))=${first}`,
  TEXT_ENDS_WITH: (cell, first) => `RIGHT(${cell},LEN(${first}))=${first}`,
  DATE_AFTER: date(">"),
  DATE_BEFORE: date("<"),
  DATE_EQUAL_TO: date("="),
};

/** The condition of a rule as a formula about the first cell of its first range; undefined when there is none. */
export function conditionFormula(book: Book, { ranges, condition }: ConditionalRule): string | undefined {
  const [first = null, second = null] = condition?.values ?? [];
  if (condition?.type === "CUSTOM_FORMULA") return custom(book, String(first));
  const write = WRITE[condition?.type ?? ""];
  const box = ranges[0]?.box;
  if (!write || !box) return undefined;
  const cell = columnName(box.startColumn) + (box.startRow + 1);
  return `=${write(cell, operand(book, first), operand(book, second))}`;
}

/** A formula that cannot be read holds nowhere. */
function custom(book: Book, formula: string): string | undefined {
  try {
    return formulaToUniver(formula.startsWith("=") ? formula : `=${formula}`, book.locale);
  } catch {
    return undefined;
  }
}

function operand(book: Book, value: RuleValue): string {
  if (typeof value === "object" && value !== null && "date" in value)
    return String(Math.floor(serialOf(book.timeZone, value.date)));
  return typeof value === "number" ? String(value) : `"${String(value).replaceAll('"', '""')}"`;
}
