import { ok, type Result } from "../domain/result.ts";
import { findSheets } from "../google/sheets.ts";
import type { Refusal } from "./contract.ts";
import { drawRows, formatRows, lookOf } from "./dress-rows.ts";
import { readOkrTable } from "./okr-table.ts";
import { readRules } from "./read-rules.ts";
import { colorStatuses, listStatuses } from "./status-colors.ts";
import type { Table } from "./table.ts";

/** Brings colours, the list of statuses and number formats in line with Settings and with the rows as they are. */
export function applyRules(): Result<null, Refusal> {
  const table = readOkrTable(findSheets(), "formulas too");
  if (!table.ok) return table;
  const rules = readRules(table.value.header.language);
  if (!rules.ok) return rules;
  colorStatuses(table.value, rules.value);
  listStatuses(table.value, rules.value);
  dressAll(table.value);
  return ok(null);
}

/** Shows every row in its unit and with its bar, also those that were typed in by hand. */
function dressAll(table: Table): void {
  const fields = new Map(table.rows.map((row) => [row.place, row.fields]));
  const rows = Array.from({ length: table.filled - 1 }, (_, place) => lookOf(fields.get(place + 1) ?? {}));
  if (rows.length === 0) return;
  formatRows(rows, 1, table);
  drawRows(1, rows.length, table);
}
