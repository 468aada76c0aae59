import { fail, ok, type Result } from "../domain/result.ts";
import { withLock } from "../google/lock.ts";
import { findSheets } from "../google/sheets.ts";
import type { Refusal } from "./contract.ts";
import { perform } from "./perform.ts";
import { planCatchUp } from "./plan-catch-up.ts";
import { statusAfter } from "./status-after.ts";
import { survey } from "./survey.ts";
import { currentDay } from "./today.ts";

/** Notes in the log what has changed without a check-in. */
export function catchUp(): Result<null, Refusal> {
  const done = withLock((): Result<null, Refusal> => {
    const sheets = findSheets();
    const found = survey(sheets);
    if (!found.ok) return found;
    const { table, rules, log } = found.value;
    const today = currentDay();
    const status = statusAfter(new Map(), table, today, rules);
    const plan = planCatchUp(log, { table, today, status });
    return plan.log.length > 0 ? perform(plan, table, sheets, null) : ok(null);
  });
  return done ?? fail({ code: "busy" });
}
