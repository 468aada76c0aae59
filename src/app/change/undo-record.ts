import * as v from "valibot";
import { UNDOABLE_ACTIONS } from "../../domain/change.ts";
import { fileId } from "../../google/file.ts";
import { deleteUserProperty, type UserProperties } from "../../google/user.ts";
import { type CellValue, plainText } from "../../tables/cell.ts";
import { COLUMNS, type Column } from "../../tables/header.ts";
import type { Undoable } from "../contract.ts";
import { recallJson, rememberJson } from "../user.ts";
import { consecutive } from "../workbook/runs.ts";
import { cellAt, computedColumns, type Table, wholeRows } from "../workbook/table.ts";
import type { Change, Edit, SheetChange } from "./change.ts";

/** What the last saved action of a person wrote, and what was there before. */
export type UndoRecord = v.InferOutput<ReturnType<typeof undoRecord>>;

const cell = v.union([v.string(), v.number(), v.boolean()]);

const phases = v.array(v.object({ until: v.number(), target: v.number() }));

/** What was done to one sheet. */
const sheetRecord = v.object({
  sheet: v.picklist(["okr", "kpi"]),
  /** Cells of rows that were there: what each was and became. */
  edits: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      cells: v.array(v.object({ column: v.string(), was: cell, is: cell })),
    }),
  ),
  /** Rows that came in, as they were written. */
  added: v.array(v.object({ id: v.string(), cells: v.record(v.string(), cell) })),
  /** Rows that went, column by column under these headers, each stretch with the id of the row above it. */
  headers: v.array(v.string()),
  removed: v.array(v.object({ above: v.string(), rows: v.array(v.array(cell)) })),
});

export type SheetRecord = v.InferOutput<typeof sheetRecord>;

const logLine = v.object({
  id: v.string(),
  title: v.string(),
  day: v.number(),
  value: v.nullable(v.number()),
  previous: v.nullable(v.number()),
  format: v.string(),
});

/** Built at its first use: nothing but definitions runs while the script loads. */
function undoRecord() {
  return v.object({
    file: v.string(),
    action: v.picklist(UNDOABLE_ACTIONS),
    title: v.string(),
    count: v.number(),
    parts: v.array(sheetRecord),
    /** Phased targets of rows: what they were and became. */
    phases: v.array(v.object({ id: v.string(), title: v.string(), was: phases, is: phases })),
    log: v.array(logLine),
  });
}

/** What the person is told that can be undone. */
export interface UndoLabel {
  readonly action: Undoable["action"];
  /** Where it is not the first of what was changed. */
  readonly title?: string;
}

/** All that is needed to take a change back after it was carried out, also when rows have moved meanwhile. */
export function undoRecordOf(
  { sheetChanges, phaseChanges = [] }: Change,
  label: UndoLabel,
): Omit<UndoRecord, "file"> {
  const parts = sheetChanges.map(sheetRecordOf);
  const log = sheetChanges.flatMap(({ rowChanges }) => rowChanges.log);
  const titles = sheetChanges.map(firstTitle);
  const count = parts.reduce((sum, part) => sum + rowCount(part), 0);
  return {
    action: label.action,
    title: label.title ?? titles.find((title) => title !== "") ?? "",
    count: count || log.length,
    parts,
    phases: phaseChanges.map(({ id, title, was, is }) => ({ id, title, was: [...was], is: [...is] })),
    log: log.map(({ id, title, day, value, previous, format }) => ({
      id,
      title,
      day,
      value: value ?? null,
      previous: previous ?? null,
      format,
    })),
  };
}

function sheetRecordOf({ rowChanges: { edits, inserts, deletes }, table }: SheetChange): SheetRecord {
  const added = inserts.flatMap(({ rows }) => rows);
  const removed = consecutive(deletes).map(({ first, count }) => removedRows(first, count, table));
  return {
    sheet: table.role,
    edits: edits.map((edit) => editRecord(edit, table)),
    added: added.map((cells) => ({ id: plainText(cells.id), cells: writtenCells(cells) })),
    headers: removed.length > 0 ? (table.values[0] ?? []).map(String) : [],
    removed,
  };
}

function editRecord({ row, cells }: Edit, table: Table): SheetRecord["edits"][number] {
  const found = table.rows.find(({ place }) => place === row);
  return {
    id: found?.item.id ?? "",
    title: found?.fields.title ?? "",
    cells: Object.entries(writtenCells(cells)).map(([column, is]) => ({
      column,
      was: cellAt(row, column as Column, table),
      is,
    })),
  };
}

function writtenCells(cells: Edit["cells"]): Record<string, CellValue> {
  return Object.fromEntries(
    COLUMNS.flatMap((column) => {
      const cell = cells[column];
      return cell === undefined ? [] : [[column, cell] as const];
    }),
  );
}

/** The computed columns come again by themselves. */
function removedRows(row: number, count: number, table: Table): SheetRecord["removed"][number] {
  const computed = computedColumns(table);
  const rows = wholeRows(row, count, table).map((cells) =>
    cells.map((cell, column) => (computed.has(column) ? "" : cell)),
  );
  const above = table.rows.filter(({ place }) => place < row).pop();
  return { above: above?.item.id ?? "", rows };
}

function firstTitle({ rowChanges: { edits, deletes, inserts, log }, table }: SheetChange): string {
  const [row = -1] = [...edits.map((edit) => edit.row), ...deletes];
  const title = table.rows.find(({ place }) => place === row)?.fields.title;
  return title ?? log[0]?.title ?? plainText(inserts[0]?.rows[0]?.title);
}

function rowCount({ edits, added, removed }: SheetRecord): number {
  return removed.reduce((sum, { rows }) => sum + rows.length, edits.length + added.length);
}

const KEY = "framsteg.undo";

/** Replaces what was remembered before; too much to remember cannot be undone. */
export function rememberUndo(record: Omit<UndoRecord, "file">): void {
  rememberJson(KEY, { ...record, file: fileId() });
}

export function forgetUndo(): void {
  deleteUserProperty(KEY);
}

/** The last action in this file; undefined when the person's last one was in another. */
export function recallUndo(memory: UserProperties, file: string): UndoRecord | undefined {
  const parsed = v.safeParse(undoRecord(), recallJson(memory, KEY));
  return parsed.success && parsed.output.file === file ? parsed.output : undefined;
}

export function undoableOf(record: UndoRecord | undefined): Undoable | null {
  return record ? { action: record.action, title: record.title, count: record.count } : null;
}
