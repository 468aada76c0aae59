import { fail, ok, type Result } from "../domain/result.ts";
import type { CellEdit } from "../google/edit.ts";
import { withLock } from "../google/lock.ts";
import { findSheets, type Sheets } from "../google/sheets.ts";
import { showChosenDay } from "./as-of.ts";
import type { Refusal } from "./contract.ts";
import { readLog } from "./log.ts";
import { readOkrTable } from "./okr-table.ts";
import { perform } from "./perform.ts";
import { planTyped } from "./plan-typed.ts";
import { readRules } from "./read-rules.ts";
import { statusAfter } from "./status-after.ts";
import { currentDay } from "./today.ts";

/** What follows from an edit in the grid: an actual value that was typed is a check-in, a day in Settings is shown. */
export function cellEdited(edit: CellEdit): Result<null, Refusal> {
  const sheets = findSheets();
  if (edit.sheetId === sheets.settings?.sheet.getSheetId()) return showChosenDay(edit);
  if (edit.sheetId !== sheets.okr?.sheet.getSheetId()) return ok(null);
  return withLock(() => noteTyped(edit, sheets)) ?? fail({ code: "busy" });
}

function noteTyped(edit: CellEdit, sheets: Sheets): Result<null, Refusal> {
  const table = readOkrTable(sheets, "formulas too");
  if (!table.ok) return table;
  const { actual = -1 } = table.value.header.places;
  const touched = actual >= edit.from.column && actual < edit.from.column + edit.columns;
  if (!touched) return ok(null);
  const rules = readRules(table.value.header.language);
  if (!rules.ok) return rules;
  const log = edit.before === undefined ? readLog(sheets) : ok(new Map());
  if (!log.ok) return log;
  const today = currentDay();
  const status = statusAfter(new Map(), table.value, today, rules.value);
  const plan = planTyped(edit, log.value, { table: table.value, today, status });
  return plan.log.length > 0 ? perform(plan, table.value, sheets, null) : ok(null);
}
