import type { Day } from "../../domain/calendar.ts";
import type { CheckIn } from "../../domain/check-in.ts";
import { takesCheckIns } from "../../domain/goal.ts";
import { checkInsOf, type Log } from "../../domain/history.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import { fileId } from "../../google/file.ts";
import { withLock } from "../../google/lock.ts";
import { findSheets } from "../../google/sheets.ts";
import { startDailyTrigger, stopDailyTrigger } from "../../google/triggers.ts";
import { deleteUserProperty, type UserProperties, writeUserProperty } from "../../google/user.ts";
import { serialOf } from "../../tables/cell.ts";
import type { LogLine } from "../../tables/log.ts";
import type { SheetRow } from "../../tables/row.ts";
import { applyChange } from "../change/apply.ts";
import { type Edit, NO_CHANGES, type RowChanges } from "../change/change.ts";
import { linkedField } from "../change/conflicts.ts";
import type { Refusal } from "../contract.ts";
import { eachTable, readWorkbook } from "../workbook/read.ts";
import { currentDay, refreshToday } from "../workbook/settings-sheet.ts";
import type { Table } from "../workbook/table.ts";
import { logLineOf, type StatusWordOf, statusAfter } from "./log-line.ts";

/** What is done once a day, also when nobody has the file open. */
export function runDailyWork(): void {
  refreshToday();
  logMissedValues();
}

/** Notes in the log what has changed without a check-in. */
function logMissedValues(): Result<null, Refusal> {
  const done = withLock((): Result<null, Refusal> => {
    const sheets = findSheets();
    const today = currentDay();
    const workbook = readWorkbook(sheets, today);
    if (!workbook.ok) return workbook;
    const { tables, rules, log } = workbook.value;
    const sheetChanges = eachTable(tables)
      .map((table) => {
        const statusOf = statusAfter(new Map(), table, today, rules);
        return { table, rowChanges: missedChanges(log, { table, today, statusOf }) };
      })
      .filter(({ rowChanges }) => rowChanges.log.length > 0);
    return sheetChanges.length > 0 ? applyChange({ sheetChanges }, sheets, null) : ok(null);
  });
  return done ?? fail({ code: "busy" });
}

/** A table, and the words that its statuses have today. */
interface TableToday {
  readonly table: Table;
  readonly today: Day;
  readonly statusOf: StatusWordOf;
}

/**
 * Lines for the values of which the log has not heard: those that formulas have come to, those with which rows came in,
 * and typed ones of which Google has not told, as it "only queues up to 2 trigger events"
 * (https://developers.google.com/apps-script/guides/triggers#onedite).
 */
function missedChanges(log: Log, now: TableToday): RowChanges {
  const missed = now.table.rows.flatMap((row) => {
    const last = checkInsOf(log, row.item.id).pop();
    const isKnown = takesCheckIns(row.item) && !row.item.problem && row.item.id !== "";
    return isKnown && row.item.values.actual !== last?.value ? [missedValue(row, last, now)] : [];
  });
  return { ...NO_CHANGES, edits: missed.map(({ edit }) => edit), log: missed.map(({ line }) => line) };
}

function missedValue(
  row: SheetRow,
  last: CheckIn | undefined,
  { table, today, statusOf }: TableToday,
): { edit: Edit; line: LogLine } {
  const linked = linkedField(["actual"], row, table) !== undefined;
  const day = linked ? today : dayOf(row, last, today);
  const source = linked ? "link" : "cell";
  const value = { value: row.item.values.actual, previous: last?.value };
  return {
    edit: { row: row.place, cells: { updated: serialOf(day) } },
    line: logLineOf(row, value, { today: day, by: "", statusOf, source }),
  };
}

/** A typed value is of the day that the row says it is of, unless the log tells of a later one. */
function dayOf({ item }: SheetRow, last: CheckIn | undefined, today: Day): Day {
  const { updated = today } = item;
  return updated > today || updated < (last?.day ?? updated) ? today : updated;
}

/** The function at the top level of the script that runs once a day. */
const DAILY_FUNCTION = "runDaily";

const KEY = "framsteg.daily";

/** Has the daily run in this file, or no longer; on behalf of the person who asks. */
export function setDailyRun(on: boolean): void {
  const key = keyOf(fileId());
  stopDailyTrigger(DAILY_FUNCTION);
  if (on) {
    startDailyTrigger(DAILY_FUNCTION);
    writeUserProperty(key, "on");
  } else deleteUserProperty(key);
}

export function isDailyRunOn(memory: UserProperties, file: string): boolean {
  return memory[keyOf(file)] === "on";
}

function keyOf(file: string): string {
  return `${KEY}.${file}`;
}
