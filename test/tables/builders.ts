import { type Column, headersOf, OKR_COLUMNS } from "../../src/tables/header.ts";
import type { Language } from "../../src/text/language.ts";

/** What some cells of a row hold, by column. */
export type Cells = Readonly<Partial<Record<Column, unknown>>>;

/** A row of the OKR sheet with these cells; the others are blank, as Sheets hands them over. */
export function row(cells: Cells, columns: readonly Column[] = OKR_COLUMNS): unknown[] {
  return columns.map((column) => cells[column] ?? "");
}

/** A whole table with its header row. */
export function table(
  rows: readonly Cells[],
  language: Language = "en",
  columns: readonly Column[] = OKR_COLUMNS,
): unknown[][] {
  return [headersOf(columns, language), ...rows.map((cells) => row(cells, columns))];
}
