import { fail, ok, type Result } from "../domain/result.ts";
import { withLock } from "../google/lock.ts";
import { findSheets, type Sheets } from "../google/sheets.ts";
import type { Refusal } from "./contract.ts";
import { readOkrTable } from "./okr-table.ts";
import { type Deeds, perform } from "./perform.ts";
import type { Plan } from "./plan.ts";
import type { Deed } from "./record-undo.ts";
import type { Table, Want } from "./table.ts";
import { readTables, type Tables } from "./tables.ts";
import { currentDay } from "./today.ts";

/** Reads the OKR sheet, plans a change and carries it out, while nobody else may; `deed` is what can be undone. */
export function change(
  deed: Deed | null,
  want: Want,
  plan: (table: Table) => Result<Plan, Refusal>,
): Result<null, Refusal> {
  return locked(deed, (sheets) => {
    const table = readOkrTable(sheets, want);
    if (!table.ok) return table;
    const planned = plan(table.value);
    return planned.ok ? ok({ works: [{ table: table.value, plan: planned.value }] }) : planned;
  });
}

/** The same for what may touch the sheet KPI too. */
export function changeTables(
  deed: Deed | null,
  plan: (tables: Tables, sheets: Sheets) => Result<Deeds, Refusal>,
): Result<null, Refusal> {
  return locked(deed, (sheets) => {
    const tables = readTables(sheets, "formulas too", currentDay());
    return tables.ok ? plan(tables.value, sheets) : tables;
  });
}

function locked(deed: Deed | null, plan: (sheets: Sheets) => Result<Deeds, Refusal>): Result<null, Refusal> {
  const done = withLock((): Result<null, Refusal> => {
    const sheets = findSheets();
    const planned = plan(sheets);
    return planned.ok ? perform(planned.value, sheets, deed) : planned;
  });
  return done ?? fail({ code: "busy" });
}
