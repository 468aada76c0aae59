import type { Place } from "./cells.ts";
import type { Sheet } from "./sheets.ts";

/** How a whole column below its header looks and what may be typed in it. */
export interface ColumnForm {
  /** From 0. */
  readonly column: number;
  readonly width?: number;
  readonly format?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** A drop-down that warns of other values but takes them. */
  readonly list?: readonly string[];
  /** A drop-down of what the column holds already. */
  readonly ownList?: boolean;
  readonly help?: string;
}

export function formColumn(
  sheet: Sheet,
  { column, width, format, align, wrap, list, ownList, help }: ColumnForm,
): void {
  if (width) sheet.setColumnWidth(column + 1, width);
  const cells = sheet.getRange(2, column + 1, sheet.getMaxRows() - 1, 1);
  if (format) cells.setNumberFormat(format);
  if (align) cells.setHorizontalAlignment(align);
  if (wrap) cells.setWrap(true);
  if (list) cells.setDataValidation(dropDown(list, help));
  if (ownList)
    cells.setDataValidation(newRule().requireValueInRange(cells, true).setAllowInvalid(true).build());
}

/** A drop-down in one cell; it warns of other values but takes them. */
export function formCell(sheet: Sheet, { row, column }: Place, list: readonly string[]): void {
  sheet.getRange(row + 1, column + 1).setDataValidation(dropDown(list, undefined));
}

function newRule() {
  return SpreadsheetApp.newDataValidation();
}

function dropDown(
  list: readonly string[],
  help: string | undefined,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...list], true)
    .setAllowInvalid(true);
  return (help ? rule.setHelpText(help) : rule).build();
}
