import { columnLetters } from "../tables/formulas.ts";
import type { Place } from "./cells.ts";
import type { Sheet } from "./sheets.ts";

/** The values of a named range; undefined when there is no such name. */
export function readNamed(name: string): unknown[][] | undefined {
  return SpreadsheetApp.getActive().getRangeByName(name)?.getValues();
}

/** Where the first cell of a named range stands; undefined when there is no such name. */
export function namedPlace(name: string): Place | undefined {
  const range = SpreadsheetApp.getActive().getRangeByName(name);
  return range ? { row: range.getRow() - 1, column: range.getColumn() - 1 } : undefined;
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

/** Names whole columns side by side, from the first to the last. */
export function nameColumns(name: string, sheet: Sheet, first: number, last: number): void {
  const range = `${columnLetters(first)}:${columnLetters(last)}`;
  SpreadsheetApp.getActive().setNamedRange(name, sheet.getRange(range));
}

/** Names a whole column, also the rows that will come. */
export function nameColumn(name: string, sheet: Sheet, column: number): void {
  nameColumns(name, sheet, column, column);
}
