import { fail, ok, type Result } from "../domain/result.ts";
import { readHeaderRow } from "../google/cells.ts";
import type { CellEdit } from "../google/edit.ts";
import { withLock } from "../google/lock.ts";
import { findSheets, type Sheet, type Sheets } from "../google/sheets.ts";
import { readHeader } from "../tables/header.ts";
import { showChosenDay } from "./as-of.ts";
import type { Refusal } from "./contract.ts";
import { perform } from "./perform.ts";
import { planTyped } from "./plan-typed.ts";
import { statusAfter } from "./status-after.ts";
import { survey } from "./survey.ts";
import { currentDay } from "./today.ts";

/** What follows from an edit in the grid: an actual value that was typed is a check-in, a day in Settings is shown. */
export function cellEdited(edit: CellEdit): Result<null, Refusal> {
  const sheets = findSheets();
  const { okr, settings } = sheets;
  if (edit.sheetId === settings?.sheet.getSheetId()) return showChosenDay(edit);
  if (edit.sheetId !== okr?.sheet.getSheetId() || !touchesActual(edit, okr.sheet)) return ok(null);
  return withLock(() => noteTyped(edit, sheets)) ?? fail({ code: "busy" });
}

/** Most edits are of other columns, and need not read the sheet. */
function touchesActual({ from, columns }: CellEdit, sheet: Sheet): boolean {
  const { actual = -1 } = readHeader(readHeaderRow(sheet)).places;
  return actual >= from.column && actual < from.column + columns;
}

function noteTyped(edit: CellEdit, sheets: Sheets): Result<null, Refusal> {
  const found = survey(sheets, edit.before === undefined);
  if (!found.ok) return found;
  const { table, rules, log } = found.value;
  const today = currentDay();
  const status = statusAfter(new Map(), table, today, rules);
  const plan = planTyped(edit, log, { table, today, status });
  return plan.log.length > 0 ? perform(plan, table, sheets, null) : ok(null);
}
