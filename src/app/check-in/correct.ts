import type { Day } from "../../domain/calendar.ts";
import { checkInsOf } from "../../domain/history.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import { formatFields } from "../../tables/row.ts";
import { changeTables } from "../change/change.ts";
import { linkedField } from "../change/conflicts.ts";
import { NOTHING } from "../change/plan.ts";
import type { Refusal } from "../contract.ts";
import { myName } from "../user.ts";
import { readLog } from "../workbook/log-sheet.ts";
import { tableOf } from "../workbook/read.ts";
import { rowOf } from "../workbook/table.ts";
import { faultOfNote, lineOf } from "./check-in.ts";

/** What a value really was on a day on which it was checked in. */
export interface Correction {
  readonly id: string;
  readonly day: Day;
  readonly value: number | null;
  readonly note: string;
}

/** Adds a line that corrects an earlier one; the value of the row follows when it was the last one. */
export function correct({ id, day, value, note }: Correction): Result<null, Refusal> {
  const by = myName();
  return changeTables({ action: "correct" }, (tables, sheets) => {
    const table = tableOf(id, tables);
    const row = rowOf(table, id);
    const log = readLog(sheets);
    if (!log.ok) return log;
    const past = checkInsOf(log.value, id);
    const wrong = past.find((line) => line.day === day);
    const tooLong = faultOfNote(note);
    if (tooLong) return fail(tooLong);
    if (!row || !wrong) return fail({ code: "gone", title: row?.fields.title ?? id });
    const said = {
      value: value ?? undefined,
      previous: wrong.value,
      confidence: wrong.confidence ?? null,
      note,
    };
    const line = lineOf(row, said, { today: day, by, status: () => wrong.status, source: "correction" });
    const isLast = past[past.length - 1] === wrong && !linkedField(["actual"], row, table);
    const { actual } = formatFields({ ...row.fields, actual: value }, row.item.type, table.header.language);
    const edits = isLast && actual !== undefined ? [{ row: row.place, cells: { actual } }] : [];
    return ok({ works: [{ table, plan: { ...NOTHING, edits, log: [line] } }] });
  });
}
