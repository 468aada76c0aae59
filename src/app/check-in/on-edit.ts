import { takesCheckIns } from "../../domain/goal.ts";
import { checkInsOf, type Log } from "../../domain/history.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import { readHeaderRow } from "../../google/cells.ts";
import { withLock } from "../../google/lock.ts";
import { findSheets, type Sheet, type Sheets } from "../../google/sheets.ts";
import { type CellEdit, reachesColumn, reachesRow } from "../../google/triggers.ts";
import { serialOf } from "../../tables/cell.ts";
import { readHeader } from "../../tables/header.ts";
import { applyChange } from "../change/apply.ts";
import { NO_CHANGES, type RowChanges } from "../change/change.ts";
import { linkedField } from "../change/conflicts.ts";
import type { Refusal } from "../contract.ts";
import { readWorkbook } from "../workbook/read.ts";
import { currentDay } from "../workbook/settings-sheet.ts";
import type { Table } from "../workbook/table.ts";
import { showChosenDay } from "./as-of.ts";
import { type LogContext, logLineOf, statusAfter } from "./log-line.ts";

/** What follows from an edit in the grid: an actual value that was typed is a check-in, a day in Settings is shown. */
export function followEdit(edit: CellEdit): Result<null, Refusal> {
  const sheets = findSheets();
  if (edit.sheetId === sheets.settings?.sheet.getSheetId()) return showChosenDay(edit);
  const role = (["okr", "kpi"] as const).find((name) => edit.sheetId === sheets[name]?.sheet.getSheetId());
  const sheet = role && sheets[role]?.sheet;
  if (!sheet || !touchesActual(edit, sheet)) return ok(null);
  return withLock(() => logTypedValues(edit, role, sheets)) ?? fail({ code: "busy" });
}

/** Most edits are of other columns, and need not read the sheet. */
function touchesActual(edit: CellEdit, sheet: Sheet): boolean {
  return reachesColumn(edit, readHeader(readHeaderRow(sheet)).places.actual ?? -1);
}

function logTypedValues(edit: CellEdit, role: "okr" | "kpi", sheets: Sheets): Result<null, Refusal> {
  const today = currentDay();
  const workbook = readWorkbook(sheets, today, edit.before === undefined);
  if (!workbook.ok) return workbook;
  const { tables, rules, log } = workbook.value;
  const table = tables[role];
  if (!table) return ok(null);
  const statusOf = statusAfter(new Map(), table, today, rules);
  const rowChanges = typedChanges(edit, table, log, { today, by: edit.by, statusOf, source: "cell" });
  return rowChanges.log.length > 0
    ? applyChange({ sheetChanges: [{ table, rowChanges }] }, sheets, null)
    : ok(null);
}

/**
 * Lines for actual values that were typed, pasted or cleared in the grid. Text in their place is no value and a formula
 * speaks for itself; both are left alone.
 *
 * Google tells what was there before for a single cell that was typed in; else it is what the log knows.
 */
function typedChanges(edit: CellEdit, table: Table, log: Log, context: LogContext): RowChanges {
  const rows = table.rows.filter(
    (row) =>
      reachesRow(edit, row.place) &&
      row.item.id !== "" &&
      takesCheckIns(row.item) &&
      !row.item.problem &&
      !linkedField(["actual"], row, table),
  );
  const lines = rows.map((row) => {
    const last = checkInsOf(log, row.item.id).pop();
    const previous = edit.before === undefined ? last?.value : numberOf(edit.before);
    return logLineOf(row, { value: row.item.values.actual, previous }, context);
  });
  const edits = rows.map(({ place }) => ({ row: place, cells: { updated: serialOf(context.today) } }));
  return { ...NO_CHANGES, edits, log: lines };
}

/** The old value comes as text, a number as its digits with a point. */
function numberOf(before: unknown): number | undefined {
  const text = String(before ?? "").trim();
  return text === "" || !Number.isFinite(Number(text)) ? undefined : Number(text);
}
