import { fail, ok, type Result } from "../domain/result.ts";
import { withLock } from "../google/lock.ts";
import { findSheets } from "../google/sheets.ts";
import { perform } from "./change/change.ts";
import type { Refusal } from "./contract.ts";
import { planCatchUp } from "./plan-catch-up.ts";
import { statusAfter } from "./status-after.ts";
import { eachTable, survey } from "./workbook/read.ts";
import { currentDay } from "./workbook/settings-sheet.ts";

/** Notes in the log what has changed without a check-in. */
export function catchUp(): Result<null, Refusal> {
  const done = withLock((): Result<null, Refusal> => {
    const sheets = findSheets();
    const today = currentDay();
    const found = survey(sheets, today);
    if (!found.ok) return found;
    const { tables, rules, log } = found.value;
    const works = eachTable(tables).map((table) => {
      const status = statusAfter(new Map(), table, today, rules);
      return { table, plan: planCatchUp(log, { table, today, status }) };
    });
    const news = works.filter(({ plan }) => plan.log.length > 0);
    return news.length > 0 ? perform({ works: news }, sheets, null) : ok(null);
  });
  return done ?? fail({ code: "busy" });
}
