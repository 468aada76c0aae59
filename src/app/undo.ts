import { fail, ok, type Result } from "../domain/result.ts";
import { fileId } from "../google/file.ts";
import { withLock } from "../google/lock.ts";
import { recallAllOfUser } from "../google/memory.ts";
import { findSheets } from "../google/sheets.ts";
import type { Column } from "../tables/columns.ts";
import type { LogLine } from "../tables/log.ts";
import type { Row, Written } from "../tables/row.ts";
import { heldText } from "../tables/safe-text.ts";
import type { Refusal } from "./contract.ts";
import { myName } from "./me.ts";
import { readOkrTable } from "./okr-table.ts";
import { perform } from "./perform.ts";
import { NOTHING, type Plan } from "./plan.ts";
import { cellAt } from "./record-undo.ts";
import { rowOf, subtree, type Table } from "./table.ts";
import { forgetUndo, recallUndo, type UndoRecord } from "./undo-record.ts";

/** Takes the last saved action of this person back, cell by cell; refuses when somebody has changed one of them since. */
export function undo(): Result<null, Refusal> {
  const record = recallUndo(recallAllOfUser(), fileId());
  if (!record) return fail({ code: "nothing-to-undo" });
  const by = myName();
  const done = withLock((): Result<null, Refusal> => {
    const sheets = findSheets();
    const table = readOkrTable(sheets, "formulas too");
    if (!table.ok) return table;
    const plan = planUndo(record, table.value, by);
    return plan.ok ? perform(plan.value, table.value, sheets, null) : plan;
  });
  if (done?.ok) forgetUndo();
  return done ?? fail({ code: "busy" });
}

/** What takes an action back, in the table as it is now. */
export function planUndo(record: UndoRecord, table: Table, by: string): Result<Plan, Refusal> {
  const changed = [...changedEdits(record, table), ...changedRows(record, table)];
  if (changed.length > 0) return fail({ code: "undo-changed", titles: [...new Set(changed)] });
  return ok({
    ...NOTHING,
    edits: record.edits.map(({ id, cells }) => ({
      row: placeOf(id, table),
      cells: Object.fromEntries(cells.map(({ column, was }) => [column, was])) as Written,
    })),
    deletes: record.added.map(({ id }) => placeOf(id, table)),
    restores: record.removed.map(({ above, rows }) => ({
      after: above === "" ? 0 : (rowOf(table, above)?.place ?? table.filled - 1),
      rows: rows.map((cells) => moved(cells, record.headers, table)),
    })),
    log: record.log.map((line) => takingBack(line, by)),
  });
}

/** Titles of the rows of which a cell is no longer what was written. */
function changedEdits({ edits }: UndoRecord, table: Table): string[] {
  const isChanged = (row: Row, cells: UndoRecord["edits"][number]["cells"]) =>
    cells.some(({ column, is }) => cellAt(row.place, column as Column, table) !== is);
  return edits.flatMap(({ id, title, cells }) => {
    const row = rowOf(table, id);
    return !row || isChanged(row, cells) ? [title || id] : [];
  });
}

/** Titles of the rows that came in and are no longer as they were written, or have got others below them. */
function changedRows({ added }: UndoRecord, table: Table): string[] {
  const ids = new Set(added.map(({ id }) => id.toUpperCase()));
  return added.flatMap(({ id, cells }) => {
    const row = rowOf(table, id);
    if (!row) return [heldText(cells.title) || id];
    const same = Object.entries(cells).every(
      ([column, is]) => cellAt(row.place, column as Column, table) === is,
    );
    const alone = subtree(table, row).every(({ item }) => ids.has(item.id.toUpperCase()));
    return same && alone ? [] : [row.fields.title];
  });
}

function placeOf(id: string, table: Table): number {
  return rowOf(table, id)?.place ?? -1;
}

/** The cells of a row under the headers where they stand now; a column that is gone takes its cells along. */
function moved(
  cells: readonly UndoRecord["removed"][number]["rows"][number][number][],
  headers: readonly string[],
  { values }: Table,
) {
  const before = new Map(headers.map((header, place) => [header, cells[place] ?? ""]));
  return (values[0] ?? []).map((header, place) =>
    headers[place] === String(header) ? (cells[place] ?? "") : (before.get(String(header)) ?? ""),
  );
}

/** A line that takes another one back. */
function takingBack(line: UndoRecord["log"][number], by: string): LogLine {
  const { id, title, day, format } = line;
  const value = line.previous ?? undefined;
  const previous = line.value ?? undefined;
  return {
    id,
    title,
    day,
    value,
    previous,
    confidence: undefined,
    status: "",
    note: "",
    by,
    source: "undo",
    format,
  };
}
