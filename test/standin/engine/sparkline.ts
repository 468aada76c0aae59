import type { ErrorValueObject } from "@univerjs/engine-formula";
import { type Book, placeKey } from "../book/book.ts";
import type { Sparkline } from "../interface.ts";
import { argumentOf } from "./argument.ts";
import { DRAWN } from "./cell-value.ts";
import { registerFunction } from "./functions.ts";
import { cellReader } from "./grid.ts";

/**
 * SPARKLINE: no value that getValue could use [MEM], but data and options for whoever draws it. README §3.7.
 * Data that are an error, such as those of a FILTER that finds nothing, give that error [MEM].
 */
export function registerSparkline(book: Book): void {
  const { modules } = book.kit;
  registerFunction(book.kit, "SPARKLINE", ([data, options], place) => {
    const read = (variant: typeof data) =>
      variant ? argumentOf(variant, book.timeZone, modules) : undefined;
    if (data?.isError()) return data as ErrorValueObject;
    const drawn = {
      row: place.row + 1,
      column: place.column + 1,
      data: rowsOf(read(data)),
      options: optionsOf(read(options)),
    };
    book.sparklines.set(placeKey(place), { ...drawn, sheetId: place.sheetId });
    return modules.formula.StringValueObject.create(DRAWN);
  });
}

function rowsOf(data: unknown): unknown[][] {
  if (data === undefined) return [];
  return Array.isArray(data) ? (data as unknown[][]) : [[data]];
}

/** Options are pairs of name and value: an array literal or a range of two columns. */
function optionsOf(options: unknown): Record<string, unknown> {
  const pairs = Array.isArray(options) ? (options as unknown[][]) : [];
  return Object.fromEntries(
    pairs.filter(([name]) => name !== "").map(([name, value]) => [String(name), value]),
  );
}

/** The sparklines that stand in a sheet now. */
export function sparklinesOf(book: Book, sheetId: string): Sparkline[] {
  const read = cellReader(book, sheetId);
  return [...book.sparklines.values()]
    .filter((one) => one.sheetId === sheetId)
    .filter(({ row, column }) => read(row - 1, column - 1)?.v === DRAWN)
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column, data, options }) => ({ row, column, data, options }));
}
