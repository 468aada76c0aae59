import { ok, type Result } from "../domain/result.ts";
import { formatNumbers } from "../google/rows-format.ts";
import { findSheets } from "../google/sheets.ts";
import { unitFormat } from "../tables/number-format.ts";
import { computedPlaces } from "./computed-places.ts";
import type { Refusal } from "./contract.ts";
import { type OkrTable, readOkrTable } from "./okr-table.ts";
import { runsOf } from "./plan.ts";
import { readRules } from "./read-rules.ts";
import { colorStatuses, listStatuses } from "./status-colors.ts";

/** Brings colours, the list of statuses and number formats in line with Settings and with the rows as they are. */
export function applyRules(): Result<null, Refusal> {
  const table = readOkrTable(findSheets(), "formulas too");
  if (!table.ok) return table;
  const rules = readRules(table.value.header.language);
  if (!rules.ok) return rules;
  colorStatuses(table.value, rules.value);
  listStatuses(table.value, rules.value);
  formatValues(table.value);
  return ok(null);
}

/** Shows the values of every row in its unit, in as many calls as there are runs of columns. */
function formatValues(table: OkrTable): void {
  const { header, sheet, filled, rows } = table;
  const units = new Map(rows.map(({ place, fields }) => [place, fields.unit]));
  const formats = Array.from({ length: filled - 1 }, (_, place) => unitFormat(units.get(place + 1) ?? ""));
  for (const run of runsOf(["start", "target", "actual"], header.places)) {
    formatNumbers(
      sheet,
      1,
      run.column,
      formats.map((format) => run.columns.map(() => format)),
    );
  }
  const { difference } = computedPlaces(table);
  if (difference !== undefined)
    formatNumbers(
      sheet,
      1,
      difference,
      formats.map((format) => [format]),
    );
}
