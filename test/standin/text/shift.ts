import { tokenize } from "@borgar/fx";
import { type Box, columnIndex, columnName } from "./a1.ts";
import { isOpenEnd } from "./formula.ts";

/** Rows or columns that came (count above 0) before an index from 0, or went (below 0) from it on. */
export interface LineChange {
  lines: "rows" | "columns";
  at: number;
  count: number;
}

/** Where a span of lines lies after a change; undefined when all of it is gone. */
function shiftSpan(start: number, end: number, { at, count }: LineChange): [number, number] | undefined {
  if (count >= 0) return [start >= at ? start + count : start, end >= at ? end + count : end];
  const gone = at - count;
  if (start >= at && end < gone) return undefined;
  const first = start < at ? start : Math.max(start, gone) + count;
  const last = end < at ? end : end < gone ? at - 1 : end + count;
  return [first, last];
}

/** Where a box lies after a change; undefined when all of it is gone. */
export function shiftBox(box: Box, change: LineChange): Box | undefined {
  const rows = change.lines === "rows";
  const span = rows
    ? shiftSpan(box.startRow, box.endRow, change)
    : shiftSpan(box.startColumn, box.endColumn, change);
  if (!span) return undefined;
  const [start, end] = span;
  return rows ? { ...box, startRow: start, endRow: end } : { ...box, startColumn: start, endColumn: end };
}

/** A formula of the same sheet after a change, in any dialect; references that are gone become #REF!. */
export function shiftFormula(formula: string, change: LineChange): string {
  return tokenize(formula, { allowTernary: true })
    .map(({ type, value }) =>
      /^range($|_beam|_ternary)/.test(type) && !value.includes("!") ? shiftReference(value, change) : value,
    )
    .join("");
}

function shiftReference(reference: string, change: LineChange): string {
  const ends = reference.split(":").map(readEnd);
  const [first, last = first] = ends;
  if (!first || !last) return reference;
  const span = change.lines === "rows" ? spanOf(first.row, last.row) : spanOf(first.column, last.column);
  if (!span || isOpenEnd(span[1])) return reference;
  const moved = shiftSpan(span[0], span[1], change);
  if (!moved) return "#REF!";
  return ends
    .map((end, index) =>
      writeEnd(
        change.lines === "rows" ? { ...end, row: moved[index] ?? 0 } : { ...end, column: moved[index] ?? 0 },
      ),
    )
    .join(":");
}

function spanOf(first: number | undefined, last: number | undefined): [number, number] | undefined {
  return first === undefined || last === undefined ? undefined : [first, last];
}

interface End {
  columnMark: string;
  column: number | undefined;
  rowMark: string;
  row: number | undefined;
}

function readEnd(text: string): End {
  const [, columnMark = "", column = "", rowMark = "", row = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    columnMark,
    column: column ? columnIndex(column) : undefined,
    rowMark,
    row: row ? Number(row) - 1 : undefined,
  };
}

function writeEnd({ columnMark, column, rowMark, row }: End): string {
  const across = column === undefined ? "" : columnMark + columnName(column);
  return across + (row === undefined ? "" : rowMark + (row + 1));
}

/** What is left of a box when another is cut out of it: up to four boxes. */
export function subtract(box: Box, cut: Box): Box[] {
  const { startRow, startColumn, endRow, endColumn } = box;
  const top = Math.max(startRow, cut.startRow);
  const bottom = Math.min(endRow, cut.endRow);
  const left = Math.max(startColumn, cut.startColumn);
  const right = Math.min(endColumn, cut.endColumn);
  if (top > bottom || left > right) return [box];
  const parts: Box[] = [
    { startRow, startColumn, endRow: top - 1, endColumn },
    { startRow: bottom + 1, startColumn, endRow, endColumn },
    { startRow: top, startColumn, endRow: bottom, endColumn: left - 1 },
    { startRow: top, startColumn: right + 1, endRow: bottom, endColumn },
  ];
  return parts.filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}
