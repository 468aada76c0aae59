import type { Sheet } from "./sheets.ts";

/** Makes the first rows a header that stays in view. */
export function formHeader(sheet: Sheet, row: number, columns: number): void {
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
