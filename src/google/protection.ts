import type { Sheet } from "./sheets.ts";

/** Warns whoever types into computed columns; it locks nobody out. Asked twice, it protects once. */
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
