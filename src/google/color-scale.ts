import type { Block } from "./board.ts";
import type { Sheet } from "./sheets.ts";

/** Colours numbers of a block by their size, from one colour to the other; put anew where it is already. */
export function colorScale(
  sheet: Sheet,
  { row, column, rows, columns }: Block,
  [least, low]: readonly [number, string],
  [most, high]: readonly [number, string],
): void {
  const range = sheet.getRange(row + 1, column + 1, rows, columns);
  const others = sheet
    .getConditionalFormatRules()
    .filter((rule) => !rule.getRanges().every((other) => other.getA1Notation() === range.getA1Notation()));
  const number = SpreadsheetApp.InterpolationType.NUMBER;
  const scale = SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpointWithValue(low, number, String(least))
    .setGradientMaxpointWithValue(high, number, String(most))
    .setRanges([range])
    .build();
  sheet.setConditionalFormatRules([...others, scale]);
}
