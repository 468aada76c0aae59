import type { ICellData } from "@univerjs/core";
import { cellValue } from "../../engine/display-cell.ts";
import { cellReader, changeBox, storedCell } from "../../engine/grid.ts";
import { inputCell } from "../../engine/input.ts";
import { type Members, SELF } from "../../member/define.ts";
import { columns, type RangeState, rows } from "./box.ts";

/** Tidying data: README §3.1. */
export const rangeTidy = {
  removeDuplicates: (range, compared?: number[]) => removeDuplicates(range, compared),
  trimWhitespace: (range) => {
    trim(range);
    return SELF;
  },
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

/**
 * Keeps the first row of those that are alike, whatever their case; those below move up, and what is left is blank.
 * Columns to compare count from the sheet's first. Gives the range of what stays.
 */
function removeDuplicates({ book, sheetId, box }: RangeState, compared?: number[]) {
  const read = cellReader(book, sheetId);
  const first = box.startColumn;
  const all = Array.from({ length: columns(box) }, (_, at) => first + at);
  const columnsToCompare = compared?.map((column) => column - 1) ?? all;
  const seen = new Set<string>();
  const kept = Array.from({ length: rows(box) }, (_, at) => box.startRow + at).filter((row) => {
    const key = JSON.stringify(columnsToCompare.map((column) => folded(cellValue(book, read(row, column)))));
    return seen.size < seen.add(key).size;
  });
  const whole = (row: number, column: number): ICellData => ({
    ...EMPTY,
    ...structuredClone(storedCell(book, { sheetId, row, column }) ?? {}),
  });
  const source = kept.map((row) => all.map((column) => whole(row, column)));
  changeBox(book, sheetId, box, (row, column) => source[row - box.startRow]?.[column - first] ?? EMPTY);
  return book.make.range(sheetId, { ...box, endRow: box.startRow + Math.max(0, kept.length - 1) });
}

const EMPTY: ICellData = { f: null, si: null, p: null, v: null, t: null, custom: null, s: null };

function folded(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** Without spaces before, behind and doubled within: reference, range#trimWhitespace. Formulas stay. */
function trim({ book, sheetId, box }: RangeState): void {
  changeBox(book, sheetId, box, (row, column) => {
    const place = { sheetId, row, column };
    const cell = storedCell(book, place);
    if (typeof cell?.v !== "string" || cell.f || cell.si) return undefined;
    const text = cell.v.replace(/\s+/g, " ").trim();
    return text === cell.v ? undefined : inputCell(book, place, text);
  });
}
