import { fail, ok, type Result } from "../domain/result.ts";
import { readHeaderRow } from "../google/cells.ts";
import { type CellEdit, reachesColumn } from "../google/edit.ts";
import { withLock } from "../google/lock.ts";
import { findSheets, type Sheet, type Sheets } from "../google/sheets.ts";
import { readHeader } from "../tables/header.ts";
import { showChosenDay } from "./as-of.ts";
import { perform } from "./change/change.ts";
import type { Refusal } from "./contract.ts";
import { planTyped } from "./plan-typed.ts";
import { statusAfter } from "./status-after.ts";
import { survey } from "./workbook/read.ts";
import { currentDay } from "./workbook/settings-sheet.ts";

/** What follows from an edit in the grid: an actual value that was typed is a check-in, a day in Settings is shown. */
export function cellEdited(edit: CellEdit): Result<null, Refusal> {
  const sheets = findSheets();
  if (edit.sheetId === sheets.settings?.sheet.getSheetId()) return showChosenDay(edit);
  const role = (["okr", "kpi"] as const).find((name) => edit.sheetId === sheets[name]?.sheet.getSheetId());
  const sheet = role && sheets[role]?.sheet;
  if (!sheet || !touchesActual(edit, sheet)) return ok(null);
  return withLock(() => noteTyped(edit, role, sheets)) ?? fail({ code: "busy" });
}

/** Most edits are of other columns, and need not read the sheet. */
function touchesActual(edit: CellEdit, sheet: Sheet): boolean {
  return reachesColumn(edit, readHeader(readHeaderRow(sheet)).places.actual ?? -1);
}

function noteTyped(edit: CellEdit, role: "okr" | "kpi", sheets: Sheets): Result<null, Refusal> {
  const today = currentDay();
  const found = survey(sheets, today, edit.before === undefined);
  if (!found.ok) return found;
  const { tables, rules, log } = found.value;
  const table = tables[role];
  if (!table) return ok(null);
  const status = statusAfter(new Map(), table, today, rules);
  const plan = planTyped(edit, log, { table, today, status });
  return plan.log.length > 0 ? perform({ works: [{ table, plan }] }, sheets, null) : ok(null);
}
