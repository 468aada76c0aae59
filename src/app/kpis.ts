import type { KpiFields } from "../domain/kpi.ts";
import { PERIODS_BACK } from "../domain/rhythm.ts";
import { track } from "../domain/track.ts";
import { textCell } from "../tables/cell.ts";
import { fedBy } from "../tables/formulas.ts";
import type { KpiRow } from "../tables/kpi-row.ts";
import { KPI_FIELDS } from "./change/conflicts.ts";
import type { Kpi } from "./contract.ts";
import { computedOf, freshnessOf, type View } from "./goals.ts";
import type { KpiTable } from "./workbook/kpi-sheet.ts";
import { computedPlaces, rowOf, type Table } from "./workbook/table.ts";

/** The rows of the sheet KPI with what is computed from them, by the same rules as in the sheet. */
export function kpisOf(table: KpiTable, okr: Table, view: View): Kpi[] {
  const items = table.rows.map(({ item }) => item);
  const tracked = track(items, view.today, view.rules.limits, view.cadence);
  const { periods } = computedPlaces(table);
  return table.rows.map((row, place) => ({
    id: row.item.id,
    fields: row.fields,
    computed: computedOf(tracked[place], row, view),
    linked: linkedFields(table, row),
    freshness: freshnessOf(row, tracked[place], view),
    feeds: feedsFrom(okr, row),
    phases: table.phased.get(row.item.id.toUpperCase())?.phases ?? [],
    formula: formulaOf(row, table),
    periods: periodsOf(row, table, periods),
  }));
}

/** Whether the key result that a KPI supports takes its actual value from it. */
export function feedsFrom(okr: Table, { item, fields }: KpiRow): boolean {
  const supported = rowOf(okr, fields.supports);
  if (!supported) return false;
  const formula = okr.formulas[supported.place]?.[okr.header.places.actual ?? -1] ?? "";
  return fedBy(formula)?.toUpperCase() === item.id.toUpperCase();
}

/** The formula that the actual value of a row comes from; "" where it was typed. */
export function formulaOf({ place }: KpiRow, { formulas, header }: Table): string {
  return formulas[place]?.[header.places.actual ?? -1] ?? "";
}

function linkedFields({ formulas, header }: Table, { place }: KpiRow): (keyof KpiFields)[] {
  return KPI_FIELDS.filter((field) => formulas[place]?.[header.places[field] ?? -1]);
}

/** What the formula of the sheet has come to; nothing while it is being calculated. */
function periodsOf({ place }: KpiRow, { values }: Table, first: number | undefined): string[] {
  if (first === undefined) return [];
  return Array.from({ length: PERIODS_BACK }, (_, at) => textCell(values[place]?.[first + at]));
}
