import type { Place } from "./cells.ts";
import type { Sheet } from "./sheets.ts";

/** The values of a named range; undefined when there is no such name. */
export function readNamed(name: string): unknown[][] | undefined {
  return SpreadsheetApp.getActive().getRangeByName(name)?.getValues();
}

/** Writes one value into every cell of a named range. */
export function writeNamed(name: string, value: string | number): void {
  SpreadsheetApp.getActive().getRangeByName(name)?.setValue(value);
}

/** Names a range for formulas; a name that exists is pointed there anew. */
export function nameRange(
  name: string,
  sheet: Sheet,
  { row, column }: Place,
  rows: number,
  columns: number,
): void {
  SpreadsheetApp.getActive().setNamedRange(name, sheet.getRange(row + 1, column + 1, rows, columns));
}
