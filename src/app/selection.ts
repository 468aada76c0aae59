import { selectedRange } from "../google/selection.ts";

/** What is selected in the sheet, as a formula that a value can come from: a cell's value, or the sum of several. */
export function selectionFormula(): string {
  const selected = selectedRange();
  if (!selected) return "";
  const { sheet, range, isSingle } = selected;
  const reference = `'${sheet.replace(/'/g, "''")}'!${range}`;
  return isSingle ? `=${reference}` : `=SUM(${reference})`;
}
