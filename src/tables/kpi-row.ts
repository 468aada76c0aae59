import type { Cadence } from "../domain/freshness.ts";
import type { Category, Kind, KpiFields } from "../domain/kpi.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { cadenceOf } from "./cadence.ts";
import { textCell } from "./cell.ts";
import type { Column } from "./columns.ts";
import type { Header } from "./header.ts";
import { formatFields, parseRow, type Row, type Written } from "./row.ts";
import { safeText } from "./safe-text.ts";
import { vocabulary } from "./vocabulary.ts";

/** A row of the sheet KPI as people see it. */
export interface KpiRow extends Row {
  readonly fields: KpiFields;
}

const categoryOf = vocabulary<Category>(({ sheet }) => sheet.categories);
const kindOf = vocabulary<Kind>(({ sheet }) => sheet.kinds);

/** Reads one row; undefined for a blank one. A kind or cadence that is no word of ours is null. */
export function parseKpiRow(cells: readonly unknown[], place: number, header: Header): KpiRow | undefined {
  const row = parseRow(cells, place, header);
  if (!row) return undefined;
  const text = (column: Column) => textCell(cells[header.places[column] ?? -1]);
  return {
    ...row,
    fields: {
      ...row.fields,
      category: categoryOf(text("category")) ?? text("category"),
      kind: kindOf(text("kind")) ?? null,
      source: text("source"),
      cadence: cadenceOf(text("cadence")) ?? null,
      supports: text("supports"),
      note: text("note"),
    },
  };
}

/** What is written for the fields of a KPI. The inverse of {@link parseKpiRow}. */
export function formatKpi(fields: KpiFields, language: Language): Written {
  const { sheet } = texts(language);
  const { parent, weight, ...common } = formatFields(fields, "key-result", language);
  return {
    ...common,
    category: wordOf(fields.category, sheet.categories),
    kind: fields.kind === null ? "" : sheet.kinds[fields.kind],
    source: safeText(fields.source),
    cadence: fields.cadence === null ? "" : sheet.cadences[fields.cadence satisfies Cadence],
    supports: safeText(fields.supports),
    note: safeText(fields.note),
  };
}

/** The word of a category, or what the user calls one of their own. */
function wordOf(category: string, words: Readonly<Record<Category, string>>): string {
  return words[category as Category] ?? safeText(category);
}
