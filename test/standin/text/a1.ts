/** A rectangle of cells; rows and columns count from 0, ends included. */
export interface Box {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
  /** Written as whole rows or columns: "5:7", "D:F". */
  whole?: "rows" | "columns";
}

/** Column 0 is "A". */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** "A" is column 0. The inverse of {@link columnName}. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "A1" or "A1:B2". */
export function formatA1({ startRow, startColumn, endRow, endColumn }: Box): string {
  const first = columnName(startColumn) + (startRow + 1);
  const last = columnName(endColumn) + (endRow + 1);
  return first === last ? first : `${first}:${last}`;
}

/** The same as Range.getA1Notation() gives it: whole rows and columns as they were written. README §3.1. */
export function notationOf(box: Box): string {
  if (box.whole === "rows") return `${box.startRow + 1}:${box.endRow + 1}`;
  if (box.whole === "columns") return `${columnName(box.startColumn)}:${columnName(box.endColumn)}`;
  return formatA1(box);
}

/**
 * A box from "A1", "C5:B2" (put right), "D:F", "5:7", "A2:C"; undefined when it is none of these.
 *
 * README §3.1: inverted A1 corrects itself; an open end is the end of the grid.
 */
export function parseA1(text: string, rows: number, columns: number): Box | undefined {
  const match = /^\$?([A-Za-z]*)\$?(\d*)(?::\$?([A-Za-z]*)\$?(\d*))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, column1 = "", row1 = "", column2, row2] = match;
  const single = column2 === undefined || row2 === undefined;
  if (single && !(column1 && row1)) return undefined;
  if (!column1 && !row1) return undefined;
  const [c2 = "", r2 = ""] = single ? [column1, row1] : [column2, row2];
  if (!c2 && !r2) return undefined;
  const across = [column1 ? columnIndex(column1) : 0, c2 ? columnIndex(c2) : columns - 1].sort(
    (a, b) => a - b,
  );
  const down = [row1 ? Number(row1) - 1 : 0, r2 ? Number(r2) - 1 : rows - 1].sort((a, b) => a - b);
  const [startColumn = 0, endColumn = 0] = across;
  const [startRow = 0, endRow = 0] = down;
  const box = { startRow, startColumn, endRow, endColumn };
  if (!column1 && !c2) return { ...box, whole: "rows" };
  return row1 || r2 ? box : { ...box, whole: "columns" };
}

/** "'Blad 1'!A1" as its sheet and its range; without a sheet, the sheet is undefined. */
export function splitSheet(text: string): { sheet: string | undefined; range: string } {
  const at = text.lastIndexOf("!");
  if (at < 0) return { sheet: undefined, range: text };
  const name = text.slice(0, at);
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, range: text.slice(at + 1) };
}

/** A sheet's name as a formula writes it. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Whether two boxes share a cell. */
export function overlap(a: Box, b: Box): boolean {
  return (
    a.startRow <= b.endRow &&
    b.startRow <= a.endRow &&
    a.startColumn <= b.endColumn &&
    b.startColumn <= a.endColumn
  );
}

/** Whether the first box holds all of the second. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.startRow <= inner.startRow &&
    outer.endRow >= inner.endRow &&
    outer.startColumn <= inner.startColumn &&
    outer.endColumn >= inner.endColumn
  );
}
