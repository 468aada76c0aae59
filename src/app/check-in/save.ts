import type { Day } from "../../domain/calendar.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import { serialOf } from "../../tables/cell.ts";
import type { LogLine } from "../../tables/log.ts";
import { formatFields, type GoalRow } from "../../tables/row.ts";
import type { Rules } from "../../tables/settings.ts";
import { changeTables } from "../change/apply.ts";
import { type Change, type Edit, NO_CHANGES, type RowChanges, type SheetChange } from "../change/change.ts";
import { linkedField } from "../change/conflicts.ts";
import type { CheckInEntry as CheckInAnswer, Conflict, Refusal } from "../contract.ts";
import { myName } from "../user.ts";
import { eachTable, type Tables, tableOf } from "../workbook/read.ts";
import { currentDay, readRules } from "../workbook/settings-sheet.ts";
import { rowOf, type Table } from "../workbook/table.ts";
import { forgetDraftCheckIn } from "./draft.ts";
import { type LogContext, logLineOf, noteRefusal, statusAfter } from "./log-line.ts";

/** Writes all entries of a check-in into their rows and into the log, or none of them. */
export function saveCheckIn(entries: readonly CheckInAnswer[]): Result<null, Refusal> {
  const by = myName();
  const done = changeTables({ action: "check-in" }, (tables) => {
    const rules = readRules(tables.okr.header.language);
    if (!rules.ok) return rules;
    return checkInChange(entries, tables, { by, today: currentDay(), rules: rules.value });
  });
  if (done.ok) forgetDraftCheckIn();
  return done;
}

/** Each entry goes to the sheet in which its row stands. */
function checkInChange(
  entries: readonly CheckInAnswer[],
  tables: Tables,
  { by, today, rules }: { by: string; today: Day; rules: Rules },
): Result<Change, Refusal> {
  const sheetChanges: SheetChange[] = [];
  const values = new Map(entries.map(({ id, value }) => [id.toUpperCase(), value ?? undefined]));
  for (const table of eachTable(tables)) {
    const own = entries.filter(({ id }) => tableOf(id, tables) === table);
    const statusOf = statusAfter(values, table, today, rules);
    const rowChanges = checkInRowChanges(own, table, { today, by, statusOf, source: "sidebar" });
    if (!rowChanges.ok) return rowChanges;
    if (own.length > 0) sheetChanges.push({ table, rowChanges: rowChanges.value });
  }
  return ok({ sheetChanges });
}

/** Refuses as a whole: what others have changed since it was shown is a conflict, and a formula is never overwritten. */
function checkInRowChanges(
  entries: readonly CheckInAnswer[],
  table: Table,
  context: LogContext,
): Result<RowChanges, Refusal> {
  const conflicts: Conflict[] = [];
  const edits: Edit[] = [];
  const log: LogLine[] = [];
  for (const entry of entries) {
    const row = rowOf(table, entry.id);
    if (!row) return fail({ code: "gone", title: entry.id });
    const linked = linkedField(["actual"], row, table);
    const { actual } = row.fields;
    const tooLong = noteRefusal(entry.note);
    if (tooLong) return fail(tooLong);
    if (linked && entry.value !== entry.base)
      return fail({ code: "linked", title: row.fields.title, field: linked });
    if (!linked && actual !== entry.base && actual !== entry.value) conflicts.push(conflictOf(row, entry));
    const value = linked ? actual : entry.value;
    edits.push(editOf(row, { ...entry, value }, linked !== undefined, table, context.today));
    log.push(logLineOf(row, { ...entry, value: value ?? undefined, previous: actual ?? undefined }, context));
  }
  return conflicts.length > 0 ? fail({ code: "changed", conflicts }) : ok({ ...NO_CHANGES, edits, log });
}

function conflictOf({ fields }: GoalRow, { value }: CheckInAnswer): Conflict {
  return { title: fields.title, field: "actual", yours: value, theirs: fields.actual };
}

function editOf(row: GoalRow, entry: CheckInAnswer, linked: boolean, { header }: Table, today: Day): Edit {
  const { fields, item, place } = row;
  const { actual } = formatFields({ ...fields, actual: entry.value }, item.type, header.language);
  return {
    row: place,
    cells: {
      ...(!linked && actual !== undefined && { actual }),
      ...(entry.confidence !== null &&
        header.places.confidence !== undefined && { confidence: entry.confidence }),
      updated: serialOf(today),
    },
  };
}
