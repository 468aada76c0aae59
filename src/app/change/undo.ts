import { fail, ok, type Result } from "../../domain/result.ts";
import { fileId } from "../../google/file.ts";
import { readUserProperties } from "../../google/user.ts";
import { type CellValue, plainText } from "../../tables/cell.ts";
import type { Column } from "../../tables/header.ts";
import type { LogLine } from "../../tables/log.ts";
import type { GoalRow, RowCells } from "../../tables/row.ts";
import type { Refusal } from "../contract.ts";
import { myName } from "../user.ts";
import { phasesOf } from "../workbook/kpi-sheet.ts";
import { samePhases } from "../workbook/phases-sheet.ts";
import type { Tables } from "../workbook/read.ts";
import { cellAt, rowOf, subtree, type Table } from "../workbook/table.ts";
import { changeTables } from "./apply.ts";
import { type Change, NO_CHANGES, type RowChanges } from "./change.ts";
import { forgetUndo, recallUndo, type SheetRecord, type UndoRecord } from "./undo-record.ts";

/** Takes the last saved action of this person back, cell by cell; refuses when somebody has changed one of them since. */
export function undoLastAction(): Result<null, Refusal> {
  const record = recallUndo(readUserProperties(), fileId());
  if (!record) return fail({ code: "nothing-to-undo" });
  const by = myName();
  const done = changeTables(null, (tables) => undoChange(record, tables, by));
  if (done.ok) forgetUndo();
  return done;
}

/** What takes an action back, in the sheets as they are now. */
function undoChange(record: UndoRecord, tables: Tables, by: string): Result<Change, Refusal> {
  const titles = changedTitles(record, tables);
  if (titles.length > 0) return fail({ code: "undo-changed", titles });
  const log = record.log.map((line) => undoLine(line, by));
  const [first, ...others] = record.parts.flatMap((part) => {
    const table = tables[part.sheet];
    return table ? [{ table, rowChanges: undoRowChanges(part, table) }] : [];
  });
  return ok({
    sheetChanges: first ? [{ ...first, rowChanges: { ...first.rowChanges, log } }, ...others] : [],
    phaseChanges: record.phases.map((phase) => ({ ...phase, was: phase.is, is: phase.was })),
  });
}

/** Titles of what is no longer as the action left it. */
function changedTitles(record: UndoRecord, tables: Tables): string[] {
  const titles = record.parts.flatMap((part) => {
    const table = tables[part.sheet];
    return table ? [...changedCellTitles(part, table), ...changedRowTitles(part, table)] : [record.title];
  });
  return [...new Set([...titles, ...changedPhaseTitles(record, tables)])];
}

/** Titles of the rows of which a cell is no longer what was written. */
function changedCellTitles({ edits }: SheetRecord, table: Table): string[] {
  const isChanged = (row: GoalRow, cells: SheetRecord["edits"][number]["cells"]) =>
    cells.some(({ column, is }) => cellAt(row.place, column as Column, table) !== is);
  return edits.flatMap(({ id, title, cells }) => {
    const row = rowOf(table, id);
    return !row || isChanged(row, cells) ? [title || id] : [];
  });
}

/** Titles of the rows that came in and are no longer as they were written, or have got others under them. */
function changedRowTitles({ added }: SheetRecord, table: Table): string[] {
  const ids = new Set(added.map(({ id }) => id.toUpperCase()));
  return added.flatMap(({ id, cells }) => {
    const row = rowOf(table, id);
    if (!row) return [plainText(cells.title) || id];
    const same = Object.entries(cells).every(
      ([column, is]) => cellAt(row.place, column as Column, table) === is,
    );
    const alone = subtree(table, row).every(({ item }) => ids.has(item.id.toUpperCase()));
    return same && alone ? [] : [row.fields.title];
  });
}

/** Titles of the rows whose phased targets are no longer what was written. */
function changedPhaseTitles({ phases }: UndoRecord, { kpi }: Tables): string[] {
  return phases.flatMap(({ id, title, is }) => (samePhases(phasesOf(kpi, id), is) ? [] : [title]));
}

function undoRowChanges({ edits, added, headers, removed }: SheetRecord, table: Table): RowChanges {
  return {
    ...NO_CHANGES,
    edits: edits.map(({ id, cells }) => ({
      row: placeOf(id, table),
      cells: Object.fromEntries(cells.map(({ column, was }) => [column, was])) as RowCells,
    })),
    deletes: added.map(({ id }) => placeOf(id, table)),
    restores: removed.map(({ above, rows }) => ({
      after: above === "" ? 0 : (rowOf(table, above)?.place ?? table.filled - 1),
      rows: rows.map((cells) => underHeaders(cells, headers, table)),
    })),
  };
}

function placeOf(id: string, table: Table): number {
  return rowOf(table, id)?.place ?? -1;
}

/** The cells of a row under the headers where they stand now; a column that is gone takes its cells along. */
function underHeaders(cells: readonly CellValue[], headers: readonly string[], { values }: Table) {
  const before = new Map(headers.map((header, place) => [header, cells[place] ?? ""]));
  return (values[0] ?? []).map((header, place) =>
    headers[place] === String(header) ? (cells[place] ?? "") : (before.get(String(header)) ?? ""),
  );
}

/** A line that takes another one back. */
function undoLine(line: UndoRecord["log"][number], by: string): LogLine {
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
