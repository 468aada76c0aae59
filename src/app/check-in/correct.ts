import { checkInsOf } from "../../domain/history.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import { formatFields } from "../../tables/row.ts";
import { changeTables } from "../change/apply.ts";
import { NO_CHANGES } from "../change/change.ts";
import { linkedField } from "../change/conflicts.ts";
import type { Refusal, Request } from "../contract.ts";
import { myName } from "../user.ts";
import { readLog } from "../workbook/log-sheet.ts";
import { tableOf } from "../workbook/read.ts";
import { rowOf } from "../workbook/table.ts";
import { logLineOf, noteRefusal } from "./log-line.ts";

type CorrectRequest = Extract<Request, { do: "correct" }>;

/** Adds a line that corrects an earlier one; the value of the row follows when it was the last one. */
export function correctCheckIn({ id, day, value, note }: CorrectRequest): Result<null, Refusal> {
  const by = myName();
  return changeTables({ action: "correct" }, (tables, sheets) => {
    const table = tableOf(id, tables);
    const row = rowOf(table, id);
    const log = readLog(sheets);
    if (!log.ok) return log;
    const past = checkInsOf(log.value, id);
    const wrong = past.find((line) => line.day === day);
    const tooLong = noteRefusal(note);
    if (tooLong) return fail(tooLong);
    if (!row || !wrong) return fail({ code: "gone", title: row?.fields.title ?? id });
    const line = logLineOf(
      row,
      { value: value ?? undefined, previous: wrong.value, confidence: wrong.confidence ?? null, note },
      { today: day, by, statusOf: () => wrong.status, source: "correction" },
    );
    const isLast = past[past.length - 1] === wrong && !linkedField(["actual"], row, table);
    const { actual } = formatFields({ ...row.fields, actual: value }, row.item.type, table.header.language);
    const edits = isLast && actual !== undefined ? [{ row: row.place, cells: { actual } }] : [];
    return ok({ sheetChanges: [{ table, rowChanges: { ...NO_CHANGES, edits, log: [line] } }] });
  });
}
