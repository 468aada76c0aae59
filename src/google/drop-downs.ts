import { type Block, blockRange, type Place } from "./cells.ts";
import type { Sheet } from "./sheets.ts";

/**
 * Drop-downs. Each warns of other values but takes them, so that no list holds anybody up (src/google/README.md,
 * drop-downs).
 */

/** A drop-down of words in one cell. */
export function offerList(sheet: Sheet, { row, column }: Place, list: readonly string[]): void {
  offerWords(sheet.getRange(row + 1, column + 1), list);
}

/** A drop-down of what stands in a column of another sheet below its header. */
export function offerListFrom(sheet: Sheet, block: Block, source: Sheet, column: number): void {
  offerValuesOf(source.getRange(2, column + 1, source.getMaxRows() - 1, 1), blockRange(sheet, block));
}

type Range = GoogleAppsScript.Spreadsheet.Range;

export function offerWords(cells: Range, list: readonly string[]): void {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList([...list], true);
  cells.setDataValidation(rule.setAllowInvalid(true).build());
}

/** A drop-down of what other cells hold; of the cells' own values for owners and areas, so that a name is written once. */
export function offerValuesOf(source: Range, cells: Range): void {
  const rule = SpreadsheetApp.newDataValidation().requireValueInRange(source, true);
  cells.setDataValidation(rule.setAllowInvalid(true).build());
}
