import { tokenize } from "@borgar/fx";

/** A range that ends in this row is open: it ends where the grid ends. Univer and the tokeniser read rows to 1048576. */
export const OPEN_ROW = 1_000_000;

/** Rows from here on are an open end that rows inserted or deleted above have moved. */
const NEARLY_OPEN = 900_000;

/** `A1:R`, which Univer cannot read, as `A1:R1000000`; the engine ends it at the grid. */
export function closeRanges(formula: string): string {
  return tokenize(formula, { allowTernary: true })
    .map(({ type, value }) => (type === "range_ternary" ? closeRange(value) : value))
    .join("");
}

function closeRange(range: string): string {
  const [, sheet = "", from = "", to = ""] = /^(.*!)?([^!:]+):([^!:]+)$/.exec(range) ?? [];
  const open = /\d/.test(from) ? to : from;
  const closed = /\d/.test(from) ? from : to;
  if (!/[A-Za-z]/.test(open)) return range;
  return `${sheet}${closed}:${open}${OPEN_ROW}`;
}

/** The inverse of {@link closeRanges}, also after rows were inserted or deleted above. */
export function openRanges(formula: string): string {
  return tokenize(formula, { allowTernary: true })
    .map(({ type, value }) => (type === "range" ? openRange(value) : value))
    .join("");
}

function openRange(range: string): string {
  return range.replace(/(:\$?[A-Za-z]+)\$?(\d+)$/, (whole, column: string, row: string) =>
    Number(row) > NEARLY_OPEN ? column : whole,
  );
}

/** Whether a row index from 0 is the open end of a range. */
export function isOpenEnd(row: number): boolean {
  return row >= NEARLY_OPEN;
}
