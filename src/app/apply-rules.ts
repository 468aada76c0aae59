import { ok, type Result } from "../domain/result.ts";
import { findSheets } from "../google/sheets.ts";
import type { Refusal } from "./contract.ts";
import { drawRows, formatRows, lookOf } from "./dress-rows.ts";
import { readRules } from "./read-rules.ts";
import { colorStatuses, listStatuses } from "./status-colors.ts";
import type { Table } from "./table.ts";
import { eachTable, readTables } from "./tables.ts";
import { currentDay } from "./today.ts";

/** Brings colours, the list of statuses and number formats in line with Settings and with the rows as they are. */
export function applyRules(): Result<null, Refusal> {
  const tables = readTables(findSheets(), "formulas too", currentDay());
  if (!tables.ok) return tables;
  const { okr } = tables.value;
  const rules = readRules(okr.header.language);
  if (!rules.ok) return rules;
  listStatuses(okr, rules.value);
  for (const table of eachTable(tables.value)) {
    colorStatuses(table, rules.value);
    dressAll(table);
  }
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
