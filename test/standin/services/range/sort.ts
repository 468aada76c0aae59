import type { Book } from "../../book/book.ts";
import { cellValue } from "../../engine/display-cell.ts";
import { type CellChanges, cellReader, storedCell, writeCells } from "../../engine/grid.ts";
import { type Members, SELF } from "../../member/define.ts";
import type { Box } from "../../text/a1.ts";
import type { RangeState } from "./box.ts";

/** A column (from 0) to sort by. */
interface SortKey {
  column: number;
  ascending: boolean;
}

type SortSpec = number | { column: number; ascending?: boolean };

/** Sorting rows. Formulas move with their row as they are: references in them are not mended. */
export const rangeSort = {
  sort: ({ book, sheetId, box }, spec: SortSpec | SortSpec[]) => {
    sortBox(book, sheetId, box, (Array.isArray(spec) ? spec : [spec]).map(keyOf));
    return SELF;
  },
} satisfies Members<GoogleAppsScript.Spreadsheet.Range, RangeState>;

function keyOf(spec: SortSpec): SortKey {
  if (typeof spec === "number") return { column: spec - 1, ascending: true };
  return { column: spec.column - 1, ascending: spec.ascending ?? true };
}

/** Numbers before text before booleans, blanks last whatever the direction. [MEM] */
export function sortBox(book: Book, sheetId: string, box: Box, keys: SortKey[]): void {
  const read = cellReader(book, sheetId);
  const rows = Array.from({ length: box.endRow - box.startRow + 1 }, (_, index) => box.startRow + index);
  const value = (row: number, column: number) => cellValue(book, read(row, column));
  const sorted = [...rows].sort((a, b) => {
    for (const { column, ascending } of keys) {
      const order = compare(value(a, column), value(b, column), ascending);
      if (order !== 0) return order;
    }
    return a - b;
  });
  writeCells(book, sheetId, rowsInOrder(book, sheetId, box, sorted));
}

function rowsInOrder(book: Book, sheetId: string, box: Box, from: number[]): CellChanges {
  const changes: CellChanges = {};
  from.forEach((row, index) => {
    const cells: CellChanges[number] = {};
    for (let column = box.startColumn; column <= box.endColumn; column++) {
      const cell = storedCell(book, { sheetId, row, column });
      cells[column] = {
        f: null,
        si: null,
        p: null,
        v: null,
        custom: null,
        s: null,
        ...structuredClone(cell ?? {}),
      };
    }
    changes[box.startRow + index] = cells;
  });
  return changes;
}

type Value = string | number | boolean | Date;

const KINDS = ["number", "object", "string", "boolean"];

function compare(a: Value, b: Value, ascending: boolean): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  const kinds = KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b);
  const order =
    kinds !== 0 ? kinds : typeof a === "string" ? a.localeCompare(String(b)) : Number(a) - Number(b);
  return ascending ? order : -order;
}
