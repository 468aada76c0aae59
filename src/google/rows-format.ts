import type { Sheet } from "./sheets.ts";

/** Number formats for some cells side by side, row by row (platform.md 3.1: patterns are the API's, in every locale). */
export function formatNumbers(
  sheet: Sheet,
  row: number,
  column: number,
  formats: readonly (readonly string[])[],
): void {
  const width = formats[0]?.length ?? 0;
  if (width === 0) return;
  sheet
    .getRange(row + 1, column + 1, formats.length, width)
    .setNumberFormats(formats.map((line) => [...line]));
}
