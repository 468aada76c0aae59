import { day } from "../../src/domain/calendar.ts";
import { serialOf } from "../../src/tables/cell.ts";

export type Plain = string | number | boolean;

/** A table with its dates as the numbers that sheets keep for them. */
export function serials(table: readonly (readonly unknown[])[]): Plain[][] {
  return table.map((row) =>
    row.map((cell) => (cell instanceof Date ? serialOf(dayOf(cell)) : (cell as Plain))),
  );
}

export function dayOf(date: Date): number {
  return day(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
