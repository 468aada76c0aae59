import { type Book, placeKey } from "./book.ts";
import { contentOf } from "./engine/cell-value.ts";
import { univerFormula } from "./engine/formula-text.ts";
import type { Place } from "./engine/functions.ts";
import { type CellCustom, cellReader, storedCell, worksheet } from "./engine/grid.ts";
import { columnName } from "./text/a1.ts";

/** The message behind an error cell, as it shows on hover: platform.md 1.5. */
export function cellErrorAt(book: Book, place: Place): string | undefined {
  const { sheetId, row, column } = place;
  const cell = cellReader(book, sheetId)(row, column);
  const shown = contentOf(cell);
  if (typeof shown !== "string" || !/^#[A-Z/0]+[!?A]?$/.test(shown)) return undefined;
  const custom = storedCell(book, place)?.custom as CellCustom | undefined;
  if (custom?.error) return custom.error;
  if (cell?.v === "#SPILL!") return spillMessage(book, place);
  if (shown === "#NAME?") return unknownFunction(univerFormula(book, place));
  return book.errors.get(placeKey(place)) ?? shown;
}

/** platform.md 1.5 */
function unknownFunction(formula: string): string {
  const name = /([A-Za-z_][\w.]*)\s*\(/.exec(formula)?.[1];
  return name ? `Unknown function: '${name.toUpperCase()}'.` : "Unknown range name.";
}

/** platform.md 1.4: names the first cell in the way; found by looking right, then down. */
function spillMessage(book: Book, { sheetId, row, column }: Place): string {
  const sheet = worksheet(book, sheetId);
  const read = cellReader(book, sheetId);
  for (let down = row; down < sheet.getRowCount(); down++)
    for (let right = down === row ? column + 1 : column; right < sheet.getColumnCount(); right++)
      if (contentOf(read(down, right)) !== "")
        return `Array result was not expanded because it would overwrite data in ${columnName(right)}${down + 1}.`;
  return "Result was not automatically expanded, please insert more rows.";
}
