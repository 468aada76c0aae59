import { fail, type Result } from "../domain/result.ts";
import { withLock } from "../google/lock.ts";
import { findSheets } from "../google/sheets.ts";
import { carryOut } from "./carry-out.ts";
import type { Refusal } from "./contract.ts";
import { type OkrTable, readOkrTable } from "./okr-table.ts";
import type { Plan } from "./plan.ts";

/** Reads the OKR sheet, plans a change and carries it out, while nobody else may. */
export function change(
  want: "values" | "formulas too",
  plan: (table: OkrTable) => Result<Plan, Refusal>,
): Result<null, Refusal> {
  const done = withLock((): Result<null, Refusal> => {
    const table = readOkrTable(findSheets(), want);
    if (!table.ok) return table;
    const planned = plan(table.value);
    return planned.ok ? carryOut(planned.value, table.value) : planned;
  });
  return done ?? fail({ code: "busy" });
}
