import { type ColumnFormat, formatColumn } from "../../google/looks.ts";
import type { Sheet } from "../../google/sheets.ts";
import { DATE_FORMAT, PLAIN_FORMAT, SHARE_FORMAT } from "../../tables/cell.ts";
import type { Column } from "../../tables/header.ts";
import type { Language } from "../../text/language.ts";
import { dropDownOf } from "./drop-downs.ts";
import type { FormulaColumn } from "./table.ts";

/** Makes the columns of a new sheet what they are, from the first one on: width, format, drop-down. */
export function formatColumns(
  sheet: Sheet,
  columns: readonly (Column | FormulaColumn)[],
  language: Language,
): void {
  columns.forEach((name, column) => {
    formatColumn(sheet, { column, ...COLUMN_FORMATS[name], ...dropDownOf(name, language) });
  });
}

/** How each column looks, before its rows bring their units. */
export const COLUMN_FORMATS: Readonly<Record<Column | FormulaColumn, Omit<ColumnFormat, "column">>> = {
  id: { width: 52 },
  type: { width: 110 },
  title: { width: 300, wrap: true },
  parent: { width: 84 },
  owner: { width: 120 },
  area: { width: 120 },
  startDate: { width: 92, format: DATE_FORMAT },
  dueDate: { width: 92, format: DATE_FORMAT },
  measure: { width: 92 },
  unit: { width: 64 },
  start: { width: 92, format: PLAIN_FORMAT },
  target: { width: 92, format: PLAIN_FORMAT },
  actual: { width: 108, format: PLAIN_FORMAT },
  weight: { width: 60, format: PLAIN_FORMAT },
  confidence: { width: 84 },
  ownStatus: { width: 108 },
  updated: { width: 96, format: DATE_FORMAT },
  note: { width: 180, wrap: true },
  category: { width: 110 },
  kind: { width: 110 },
  source: { width: 150, wrap: true },
  cadence: { width: 110 },
  supports: { width: 84 },
  difference: { width: 92, format: PLAIN_FORMAT },
  progress: { width: 84, format: SHARE_FORMAT },
  expected: { width: 88, format: SHARE_FORMAT },
  status: { width: 112, align: "center" },
  reason: { width: 240, wrap: true },
  bar: { width: 140 },
  trend: { width: 120 },
  periods: { width: 84, align: "center" },
};
