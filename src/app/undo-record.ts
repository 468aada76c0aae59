import * as v from "valibot";
import { DEEDS } from "../domain/undoable.ts";
import { fileId } from "../google/file.ts";
import { forgetOfUser, longOf, MOST_REMEMBERED, rememberLong, type UserMemory } from "../google/memory.ts";
import type { Undoable } from "./contract.ts";

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
    action: v.picklist(DEEDS),
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
  if (text.length > MOST_REMEMBERED) forgetUndo();
  else rememberLong(KEY, text);
}

export function forgetUndo(): void {
  forgetOfUser(KEY);
}

/** The last action in this file; undefined when the person's last one was in another. */
export function recallUndo(memory: UserMemory, file: string): UndoRecord | undefined {
  const parsed = v.safeParse(schema(), parseJson(longOf(memory, KEY)));
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
