import * as v from "valibot";
import { UNDOABLE_ACTIONS } from "../../domain/refusal.ts";
import {
  deleteUserProperty,
  fileId,
  LONGEST_PROPERTY,
  longProperty,
  type UserProperties,
  writeLongProperty,
} from "../../google/user.ts";
import type { CellValue } from "../../tables/cell.ts";
import { plainText } from "../../tables/cell.ts";
import { COLUMNS, type Column } from "../../tables/header.ts";
import type { Undoable } from "../contract.ts";
import { stretches } from "../workbook/runs.ts";
import { cellAt, computedColumns, type Table } from "../workbook/table.ts";
import type { Deeds, Edit, Work } from "./plan.ts";
import { keptRows } from "./write.ts";

/** What an action was, and what it was about. */
export interface Deed {
  readonly action: Undoable["action"];
  /** Where it is not the first of what was changed. */
  readonly title?: string;
}

/** All that is needed to take an action back after it was carried out, also when rows have moved meanwhile. */
export function recordOf({ works, phases = [] }: Deeds, deed: Deed): Omit<UndoRecord, "file"> {
  const parts = works.map(partOf);
  const log = works.flatMap(({ plan }) => plan.log);
  const titles = works.map(firstTitle);
  const count = parts.reduce((sum, part) => sum + rowsIn(part), 0);
  return {
    action: deed.action,
    title: deed.title ?? titles.find((title) => title !== "") ?? "",
    count: count || log.length,
    parts,
    phases: phases.map(({ id, title, was, is }) => ({ id, title, was: [...was], is: [...is] })),
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

type Part = UndoRecord["parts"][number];

function partOf({ plan, table }: Work): Part {
  const added = plan.inserts.flatMap(({ rows }) => rows);
  const removed = stretches(plan.deletes).map((stretch) => removedOf(stretch, table));
  return {
    sheet: table.role,
    edits: plan.edits.map((edit) => editOf(edit, table)),
    added: added.map((cells) => ({ id: plainText(cells.id), cells: defined(cells) })),
    headers: removed.length > 0 ? (table.values[0] ?? []).map(String) : [],
    removed,
  };
}

function rowsIn({ edits, added, removed }: Part): number {
  return removed.reduce((sum, { rows }) => sum + rows.length, edits.length + added.length);
}

function firstTitle({ plan: { edits, deletes, inserts, log }, table }: Work): string {
  const [row = -1] = [...edits.map((edit) => edit.row), ...deletes];
  const title = table.rows.find(({ place }) => place === row)?.fields.title;
  return title ?? log[0]?.title ?? plainText(inserts[0]?.rows[0]?.title);
}

function editOf({ row, cells }: Edit, table: Table): Part["edits"][number] {
  const found = table.rows.find(({ place }) => place === row);
  return {
    id: found?.item.id ?? "",
    title: found?.fields.title ?? "",
    cells: Object.entries(defined(cells)).map(([column, is]) => ({
      column,
      was: cellAt(row, column as Column, table),
      is,
    })),
  };
}

/** The computed columns come again by themselves. */
function removedOf({ row, count }: { row: number; count: number }, table: Table): Part["removed"][number] {
  const computed = computedColumns(table);
  const rows = keptRows(row, count, table).map((cells) =>
    cells.map((cell, column) => (computed.has(column) ? "" : cell)),
  );
  const above = table.rows.filter(({ place }) => place < row).pop();
  return { above: above?.item.id ?? "", rows };
}

function defined(cells: Edit["cells"]): Record<string, CellValue> {
  return Object.fromEntries(
    COLUMNS.flatMap((column) => {
      const cell = cells[column];
      return cell === undefined ? [] : [[column, cell] as const];
    }),
  );
}

const KEY = "framsteg.undo";

const cell = v.union([v.string(), v.number(), v.boolean()]);
const line = v.object({
  id: v.string(),
  title: v.string(),
  day: v.number(),
  value: v.nullable(v.number()),
  previous: v.nullable(v.number()),
  format: v.string(),
});

const phases = v.array(v.object({ until: v.number(), target: v.number() }));

/** What was done to one sheet. */
const part = v.object({
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

/** Built at its first use: nothing but definitions runs while the script loads. */
function schema() {
  return v.object({
    file: v.string(),
    action: v.picklist(UNDOABLE_ACTIONS),
    title: v.string(),
    count: v.number(),
    parts: v.array(part),
    /** Targets on the way of rows: what they were and became. */
    phases: v.array(v.object({ id: v.string(), title: v.string(), was: phases, is: phases })),
    log: v.array(line),
  });
}

/** What the last saved action of a person wrote, and what was there before. */
export type UndoRecord = v.InferOutput<ReturnType<typeof schema>>;

/** Replaces what was remembered before; too much to remember cannot be undone. */
export function rememberUndo(record: Omit<UndoRecord, "file">): void {
  const text = JSON.stringify({ ...record, file: fileId() });
  if (text.length > LONGEST_PROPERTY) forgetUndo();
  else writeLongProperty(KEY, text);
}

export function forgetUndo(): void {
  deleteUserProperty(KEY);
}

/** The last action in this file; undefined when the person's last one was in another. */
export function recallUndo(memory: UserProperties, file: string): UndoRecord | undefined {
  const parsed = v.safeParse(schema(), parseJson(longProperty(memory, KEY)));
  return parsed.success && parsed.output.file === file ? parsed.output : undefined;
}

export function undoable(record: UndoRecord | undefined): Undoable | null {
  return record ? { action: record.action, title: record.title, count: record.count } : null;
}

export function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
