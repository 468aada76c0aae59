import type { ICellData } from "@univerjs/core";
import type { Book } from "../../book/book.ts";
import type { RuleValue, ValidationRule } from "../../book/records.ts";
import { contentOf } from "../../engine/cell-value.ts";
import { cellText } from "../../engine/display-cell.ts";
import type { Place } from "../../engine/functions.ts";
import { cellReader, mapBox } from "../../engine/grid.ts";
import { refuse } from "../../member/refusal.ts";
import { columnName } from "../../text/a1.ts";
import { serialOf } from "../../text/dates.ts";

/** The data validation of a cell. */
export function ruleAt(book: Book, { sheetId, row, column }: Place): ValidationRule | undefined {
  return book.extras.validations.find(
    (one) =>
      one.sheetId === sheetId &&
      one.boxes.some(
        (box) =>
          row >= box.startRow && row <= box.endRow && column >= box.startColumn && column <= box.endColumn,
      ),
  )?.rule;
}

/** Refuses what a rejecting rule forbids: README §3.5 [MEM]. Formulas are not judged before they have a value. */
export function refuseInvalid(book: Book, place: Place, cell: ICellData): void {
  if (book.extras.validations.length === 0) return;
  const rule = ruleAt(book, place);
  if (!rule || rule.allowInvalid || cell.f || allows(book, rule, cell)) return;
  const name = columnName(place.column) + (place.row + 1);
  refuse(`The data you entered in cell ${name} violates the data validation rules set on this cell.`);
}

function allows(book: Book, { type, values }: ValidationRule, cell: ICellData): boolean {
  const content = contentOf(cell);
  if (content === "") return true;
  const [first, second] = values;
  if (type === "VALUE_IN_LIST" || type === "VALUE_IN_RANGE")
    return listItems(book, first).includes(cellText(book, cell));
  if (type === "CHECKBOX")
    return values.length ? values.map(String).includes(String(content)) : typeof content === "boolean";
  if (type.startsWith("TEXT")) return allowsText(type, String(content), String(first ?? ""));
  if (type === "CUSTOM_FORMULA") return true;
  if (typeof content !== "number") return false;
  const number = type.startsWith("DATE") ? Math.floor(content) : content;
  return allowsNumber(
    type.replace(/^(NUMBER|DATE)_/, ""),
    number,
    operand(book, first),
    operand(book, second),
  );
}

function listItems(book: Book, value: RuleValue | undefined): string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("list" in value) return value.list;
  if (!("range" in value)) return [];
  const read = cellReader(book, value.range.sheetId);
  return mapBox(value.range.box, (row, column) => cellText(book, read(row, column))).flat();
}

/** README §3.5: the time part of dates is ignored. */
function operand(book: Book, value: RuleValue | undefined): number {
  if (typeof value === "object" && value !== null && "date" in value)
    return Math.floor(serialOf(book.timeZone, value.date));
  return Number(value);
}

function allowsNumber(operator: string, value: number, first: number, second: number): boolean {
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  switch (operator) {
    case "BETWEEN":
      return value >= low && value <= high;
    case "NOT_BETWEEN":
      return value < low || value > high;
    case "EQUAL_TO":
      return value === first;
    case "NOT_EQUAL_TO":
      return value !== first;
    case "GREATER_THAN":
    case "AFTER":
      return value > first;
    case "GREATER_THAN_OR_EQUAL_TO":
    case "ON_OR_AFTER":
      return value >= first;
    case "LESS_THAN":
    case "BEFORE":
      return value < first;
    case "LESS_THAN_OR_EQUAL_TO":
    case "ON_OR_BEFORE":
      return value <= first;
    default:
      return true;
  }
}

function allowsText(type: string, text: string, wanted: string): boolean {
  switch (type) {
    case "TEXT_CONTAINS":
      return text.includes(wanted);
    case "TEXT_DOES_NOT_CONTAIN":
      return !text.includes(wanted);
    case "TEXT_EQUAL_TO":
      return text === wanted;
    case "TEXT_IS_VALID_EMAIL":
      return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text);
    case "TEXT_IS_VALID_URL":
      return /^(https?:\/\/)?[^\s/]+\.[^\s]+$/.test(text);
    default:
      return true;
  }
}
