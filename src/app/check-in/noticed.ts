import type { Day } from "../../domain/calendar.ts";
import type { CheckIn } from "../../domain/check-in.ts";
import { takesCheckIns } from "../../domain/goal.ts";
import { checkInsOf, type Log } from "../../domain/history.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import { readHeaderRow } from "../../google/cells.ts";
import { withLock } from "../../google/lock.ts";
import { findSheets, type Sheet, type Sheets } from "../../google/sheets.ts";
import {
  type CellEdit,
  reachesColumn,
  reachesRow,
  startDailyTrigger,
  stopDailyTrigger,
} from "../../google/triggers.ts";
import { deleteUserProperty, fileId, type UserProperties, writeUserProperty } from "../../google/user.ts";
import { serialOf } from "../../tables/cell.ts";
import { readHeader } from "../../tables/header.ts";
import type { LogLine } from "../../tables/log.ts";
import type { SheetRow } from "../../tables/row.ts";
import { perform } from "../change/change.ts";
import { linkedField } from "../change/conflicts.ts";
import { type Edit, NOTHING, type Plan } from "../change/plan.ts";
import type { Refusal } from "../contract.ts";
import { eachTable, survey } from "../workbook/read.ts";
import { currentDay, refreshToday } from "../workbook/settings-sheet.ts";
import { showChosenDay } from "./as-of.ts";
import { lineOf, type Noting, statusAfter } from "./check-in.ts";

/**
 * Lines for the values of which the log has not heard: those that formulas have come to, those with which rows came in,
 * and typed ones of which Google has not told (platform.md 5.3).
 */
export function planCatchUp(log: Log, catching: Noting): Plan {
  const news = catching.table.rows.flatMap((row) => {
    const last = checkInsOf(log, row.item.id).pop();
    const known = takesCheckIns(row.item) && !row.item.problem && row.item.id !== "";
    return known && row.item.values.actual !== last?.value ? [newsOf(row, last, catching)] : [];
  });
  return { ...NOTHING, edits: news.map(({ edit }) => edit), log: news.map(({ line }) => line) };
}

function newsOf(
  row: SheetRow,
  last: CheckIn | undefined,
  { table, today, status }: Noting,
): { edit: Edit; line: LogLine } {
  const linked = linkedField(["actual"], row, table) !== undefined;
  const day = linked ? today : dayOf(row, last, today);
  const source = linked ? "link" : "cell";
  const said = { value: row.item.values.actual, previous: last?.value };
  return {
    edit: { row: row.place, cells: { updated: serialOf(day) } },
    line: lineOf(row, said, { today: day, by: "", status, source }),
  };
}

/** A typed value is of the day that the row says it is of, unless the log tells of a later one. */
function dayOf({ item }: SheetRow, last: CheckIn | undefined, today: Day): Day {
  const { updated = today } = item;
  return updated > today || updated < (last?.day ?? updated) ? today : updated;
}

/**
 * Lines for actual values that were typed, pasted or cleared in the grid. Text in their place is no value and a formula
 * speaks for itself; both are left alone.
 *
 * Google tells what was there before for a single cell that was typed in; else it is what the log knows.
 */
export function planTyped(edit: CellEdit, log: Log, { table, today, status }: Noting): Plan {
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
    const said = { value: row.item.values.actual, previous };
    return lineOf(row, said, { today, by: edit.by, status, source: "cell" });
  });
  const edits = rows.map(({ place }) => ({ row: place, cells: { updated: serialOf(today) } }));
  return { ...NOTHING, edits, log: lines };
}

/** The old value comes as text, a number as its digits with a point. */
function numberOf(before: unknown): number | undefined {
  const text = String(before ?? "").trim();
  return text === "" || !Number.isFinite(Number(text)) ? undefined : Number(text);
}

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

/** The function at the top level of the script that runs once a day. */
export const DAILY = "runDaily";

const KEY = "framsteg.daily";

/** Has linked values looked after once a day in this file, or no longer; on behalf of the person who asks. */
export function lookAfterDaily(on: boolean): void {
  const key = keyOf(fileId());
  stopDailyTrigger(DAILY);
  if (on) {
    startDailyTrigger(DAILY);
    writeUserProperty(key, "on");
  } else deleteUserProperty(key);
}

export function isLookedAfter(memory: UserProperties, file: string): boolean {
  return memory[keyOf(file)] === "on";
}

/** What is done once a day, also when nobody has the file open. */
export function daily(): void {
  refreshToday();
  catchUp();
}

function keyOf(file: string): string {
  return `${KEY}.${file}`;
}
