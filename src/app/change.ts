import { fail, type Result } from "../domain/result.ts";
import { withLock } from "../google/lock.ts";
import { findSheets } from "../google/sheets.ts";
import type { Refusal } from "./contract.ts";
import { readOkrTable } from "./okr-table.ts";
import { perform } from "./perform.ts";
import type { Plan } from "./plan.ts";
import type { Deed } from "./record-undo.ts";
import type { Table } from "./table.ts";

/** Reads the OKR sheet, plans a change and carries it out, while nobody else may; `deed` is what can be undone. */
export function change(
  deed: Deed | null,
  want: "values" | "formulas too",
  plan: (table: Table) => Result<Plan, Refusal>,
): Result<null, Refusal> {
  const done = withLock((): Result<null, Refusal> => {
    const sheets = findSheets();
    const table = readOkrTable(sheets, want);
    if (!table.ok) return table;
    const planned = plan(table.value);
    return planned.ok ? perform(planned.value, table.value, sheets, deed) : planned;
  });
  return done ?? fail({ code: "busy" });
}
