import { fail, ok, type Result } from "../domain/result.ts";
import { withLock } from "../google/lock.ts";
import { findSheets } from "../google/sheets.ts";
import type { Refusal } from "./contract.ts";
import { readLog } from "./log.ts";
import { readOkrTable } from "./okr-table.ts";
import { perform } from "./perform.ts";
import { planCatchUp } from "./plan-catch-up.ts";
import { readRules } from "./read-rules.ts";
import { statusAfter } from "./status-after.ts";
import { currentDay } from "./today.ts";

/** Notes in the log what has changed without a check-in. */
export function catchUp(): Result<null, Refusal> {
  const done = withLock((): Result<null, Refusal> => {
    const sheets = findSheets();
    const table = readOkrTable(sheets, "formulas too");
    if (!table.ok) return table;
    const rules = readRules(table.value.header.language);
    if (!rules.ok) return rules;
    const log = readLog(sheets);
    if (!log.ok) return log;
    const today = currentDay();
    const status = statusAfter(new Map(), table.value, today, rules.value);
    const plan = planCatchUp(log.value, { table: table.value, today, status });
    return plan.log.length > 0 ? perform(plan, table.value, sheets, null) : ok(null);
  });
  return done ?? fail({ code: "busy" });
}
