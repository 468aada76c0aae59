import { type Block, rangeOf } from "./cells.ts";
import { offerValuesOf, offerWords } from "./drop-downs.ts";
import type { Sheet } from "./sheets.ts";

/** How the cells of a block look. */
export interface CellLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly format?: string;
  readonly wrap?: boolean;
}

/** Gives the cells of a block what the look names; the rest of how they look stays. */
export function paint(
  sheet: Sheet,
  block: Block,
  { size, bold, color, fill, align, format, wrap }: CellLook,
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
export function mergeRows(sheet: Sheet, block: Block): void {
  rangeOf(sheet, block).mergeAcross();
}

/** Makes separate cells of all that was merged. */
export function unmerge(sheet: Sheet, block: Block): void {
  rangeOf(sheet, block).breakApart();
}

/** A line below every row of a block. */
export function drawRowLines(sheet: Sheet, block: Block, color: string): void {
  const solid = SpreadsheetApp.BorderStyle.SOLID;
  rangeOf(sheet, block).setBorder(null, null, true, null, null, true, color, solid);
}

/** A white stroke at both sides of a block, that parts it from its neighbours. */
export function drawGaps(sheet: Sheet, block: Block): void {
  const { SOLID_THICK } = SpreadsheetApp.BorderStyle;
  rangeOf(sheet, block).setBorder(null, true, null, true, null, null, "#ffffff", SOLID_THICK);
}

export function setColumnWidths(sheet: Sheet, column: number, columns: number, width: number): void {
  sheet.setColumnWidths(column + 1, columns, width);
}

export function setRowHeights(sheet: Sheet, row: number, rows: number, height: number): void {
  sheet.setRowHeightsForced(row + 1, rows, height);
}

export function hideGridlines(sheet: Sheet): void {
  sheet.setHiddenGridlines(true);
}

/** How a whole column below its header looks and what may be typed in it. */
export interface ColumnFormat {
  /** From 0. */
  readonly column: number;
  readonly width?: number;
  readonly format?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** A drop-down of these words. */
  readonly list?: readonly string[];
  /** A drop-down of what the column holds already. */
  readonly ownList?: boolean;
}

/** Formats a column below its header, down to the last row of the grid. */
export function formatColumn(
  sheet: Sheet,
  { column, width, format, align, wrap, list, ownList }: ColumnFormat,
): void {
  if (width) sheet.setColumnWidth(column + 1, width);
  const cells = sheet.getRange(2, column + 1, sheet.getMaxRows() - 1, 1);
  if (format) cells.setNumberFormat(format);
  if (align) cells.setHorizontalAlignment(align);
  if (wrap) cells.setWrap(true);
  if (list) offerWords(cells, list);
  if (ownList) offerValuesOf(cells, cells);
}

/** Makes a row look like a header. */
export function formatHeader(sheet: Sheet, row: number, columns: number): void {
  sheet
    .getRange(row + 1, 1, 1, columns)
    .setFontWeight("bold")
    .setBackground("#f1f3f4")
    .setWrap(true);
}

/** Cells of a row stand in line also where one of them is higher. */
export function alignRows(sheet: Sheet, columns: number): void {
  sheet.getRange(1, 1, sheet.getMaxRows(), columns).setVerticalAlignment("middle");
}

export function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.setFrozenRows(rows);
  sheet.setFrozenColumns(columns);
}

/** Says what a sheet is for, in a note on its first cell. */
export function explainHeader(sheet: Sheet, note: string): void {
  sheet.getRange(1, 1).setNote(note);
}

/**
 * Warns whoever types into computed columns; it locks nobody out. Asked twice, it protects once
 * (src/google/README.md, protection).
 */
export function warnBeforeEdit(sheet: Sheet, column: number, columns: number, description: string): void {
  const ours = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .some((protection) => protection.getDescription() === description);
  if (ours) return;
  sheet
    .getRange(1, column + 1, sheet.getMaxRows(), columns)
    .protect()
    .setDescription(description)
    .setWarningOnly(true);
}
