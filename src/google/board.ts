import type { Place } from "./cells.ts";
import type { Sheet } from "./sheets.ts";

/** A block of cells; rows and columns count from 0. */
export interface Block extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** How the cells of a block look. */
export interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly format?: string;
  readonly wrap?: boolean;
}

function rangeOf(sheet: Sheet, { row, column, rows, columns }: Block) {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}

export function paint(
  sheet: Sheet,
  block: Block,
  { size, bold, color, fill, align, format, wrap }: Look,
): void {
  const range = rangeOf(sheet, block);
  if (size !== undefined) range.setFontSize(size);
  if (bold !== undefined) range.setFontWeight(bold ? "bold" : "normal");
  if (color !== undefined) range.setFontColor(color);
  if (fill !== undefined) range.setBackground(fill);
  if (align !== undefined) range.setHorizontalAlignment(align);
  if (format !== undefined) range.setNumberFormat(format);
  if (wrap !== undefined) range.setWrap(wrap);
}

/** Makes one cell of each row of a block. */
export function joinRows(sheet: Sheet, block: Block): void {
  rangeOf(sheet, block).mergeAcross();
}

/** Makes separate cells of all that was joined. */
export function separate(sheet: Sheet, block: Block): void {
  rangeOf(sheet, block).breakApart();
}

/** A line below every row of a block. */
export function underline(sheet: Sheet, block: Block, color: string): void {
  const solid = SpreadsheetApp.BorderStyle.SOLID;
  rangeOf(sheet, block).setBorder(null, null, true, null, null, true, color, solid);
}

/** A white stroke at both sides of a block, that parts it from its neighbours. */
export function part(sheet: Sheet, block: Block): void {
  const { SOLID_THICK } = SpreadsheetApp.BorderStyle;
  rangeOf(sheet, block).setBorder(null, true, null, true, null, null, "#ffffff", SOLID_THICK);
}

/** A drop-down of what stands in a column of another sheet below its header; it warns of other values but takes them. */
export function chooseFrom(sheet: Sheet, block: Block, source: Sheet, column: number): void {
  const list = source.getRange(2, column + 1, source.getMaxRows() - 1, 1);
  const rule = SpreadsheetApp.newDataValidation().requireValueInRange(list, true).setAllowInvalid(true);
  rangeOf(sheet, block).setDataValidation(rule.build());
}

export function sizeColumns(sheet: Sheet, column: number, columns: number, width: number): void {
  sheet.setColumnWidths(column + 1, columns, width);
}

export function sizeRows(sheet: Sheet, row: number, rows: number, height: number): void {
  sheet.setRowHeightsForced(row + 1, rows, height);
}

export function hideLines(sheet: Sheet): void {
  sheet.setHiddenGridlines(true);
}

export function hide(sheet: Sheet): void {
  if (!sheet.isSheetHidden()) sheet.hideSheet();
}

/** Makes a sheet so many rows long at least. */
export function lengthen(sheet: Sheet, rows: number): void {
  const there = sheet.getMaxRows();
  if (there < rows) sheet.insertRowsAfter(there, rows - there);
}

/** Values and formulas of a block, as they would be written again. */
export function readBlock(sheet: Sheet, block: Block): { values: unknown[][]; formulas: string[][] } {
  const range = rangeOf(sheet, block);
  return { values: range.getValues(), formulas: range.getFormulas() };
}
