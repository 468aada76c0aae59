import type { Day } from "../../domain/calendar.ts";
import { takesCheckIns } from "../../domain/goal.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import { CELL_LIMIT, serialOf } from "../../tables/cell.ts";
import type { LogLine } from "../../tables/log.ts";
import { formatFields, formatIdentity, type RowCells } from "../../tables/row.ts";
import type { Rules } from "../../tables/settings.ts";
import { changeOkrSheet } from "../change/apply.ts";
import { type Edit, type Insert, NO_CHANGES, type RowChanges } from "../change/change.ts";
import { changedFields, conflictsOf, EDITABLE_FIELDS, linkedField } from "../change/conflicts.ts";
import { type IdCounter, idCounter } from "../change/ids.ts";
import { logLineOf, statusAfter } from "../check-in/log-line.ts";
import type { Conflict, Draft, Fields, Refusal } from "../contract.ts";
import { myName } from "../user.ts";
import { currentDay, readRules } from "../workbook/settings-sheet.ts";
import { rowOf, subtree, type Table } from "../workbook/table.ts";

/** Writes an objective with all that hangs under it, or nothing. */
export function saveObjective(draft: Draft, base: Draft | null): Result<null, Refusal> {
  const label = { action: "save", title: draft.fields.title } as const;
  const by = base ? myName() : "";
  return changeOkrSheet(label, base ? "formulas too" : "values", (table) => {
    const ids = idCounter(table);
    const read = base ? readRules(table.header.language) : undefined;
    const rules = read?.ok ? read.value : undefined;
    const changes = saveChanges({ draft, base, table, ids, by, today: currentDay(), rules });
    if (changes.ok && changes.value.inserts.length > 0) ids.remember();
    return changes;
  });
}

/** All that the saving of an objective depends on. */
interface GoalSave {
  readonly draft: Draft;
  /** The objective as it was when the form was opened; null for a new one. */
  readonly base: Draft | null;
  readonly table: Table;
  readonly ids: IdCounter;
  /** What "Updated" is set to where an actual value is given. */
  readonly today: Day;
  /** Who saves; "" when that is not known. */
  readonly by: string;
  /** What statuses are judged by; undefined when the rules cannot be read, which is no reason not to save. */
  readonly rules?: Rules | undefined;
}

/** The changes of a whole objective; refused as a whole, so that nothing is written by halves. */
function saveChanges(save: GoalSave): Result<RowChanges, Refusal> {
  const refusal = draftRefusal(save.draft) ?? parentRefusal(save);
  if (refusal) return fail(refusal);
  const edits = editsOf(save);
  if (!edits.ok) return edits;
  const deletes = deletesOf(save);
  if (!deletes.ok) return deletes;
  const log = logLinesOf(edits.value, save);
  return ok({ ...NO_CHANGES, edits: edits.value, inserts: insertsOf(save), deletes: deletes.value, log });
}

/** What no cell can hold, and what no row can be without. */
function draftRefusal({ fields, children }: Draft): Refusal | undefined {
  if (fields.title.trim() === "") return { code: "no-title" };
  for (const field of EDITABLE_FIELDS) {
    const value = fields[field];
    if (typeof value === "string" && value.length > CELL_LIMIT - 1) {
      return { code: "too-long", field, limit: CELL_LIMIT - 1 };
    }
  }
  for (const child of children) {
    const refusal = draftRefusal(child);
    if (refusal) return refusal;
  }
  return undefined;
}

/** An objective may not hang, however far down, under itself. */
function parentRefusal({ draft, table }: GoalSave): Refusal | undefined {
  const seen = new Set<string>();
  let above = draft.fields.parent;
  while (above !== "" && !seen.has(above.toUpperCase())) {
    if (draft.id !== null && above.toUpperCase() === draft.id.toUpperCase()) return { code: "circle" };
    seen.add(above.toUpperCase());
    above = rowOf(table, above)?.fields.parent ?? "";
  }
  return undefined;
}

/** A draft and all drafts under it, from the top down. */
function draftsIn(draft: Draft): Draft[] {
  return [draft, ...draft.children.flatMap(draftsIn)];
}

/**
 * The edits of rows that are in the sheet already. Only what the person changed is written, so what others changed beside
 * it stands; where both changed the same cell it is a conflict.
 */
function editsOf({ draft, base, table, today }: GoalSave): Result<Edit[], Refusal> {
  const edits: Edit[] = [];
  const conflicts: Conflict[] = [];
  const before = new Map((base ? draftsIn(base) : []).map((node) => [node.id, node]));
  for (const node of draftsIn(draft)) {
    if (node.id === null) continue;
    const row = rowOf(table, node.id);
    if (!row) return fail({ code: "gone", title: node.fields.title });
    const was = before.get(node.id)?.fields ?? row.fields;
    const changed = changedFields(EDITABLE_FIELDS, was, node.fields).filter(
      (field) => row.fields[field] !== node.fields[field],
    );
    const linked = linkedField(changed, row, table);
    if (linked) return fail({ code: "linked", title: row.fields.title, field: linked });
    conflicts.push(...conflictsOf(changed, was, node.fields, row.fields));
    if (changed.length > 0) edits.push({ row: row.place, cells: editedCells(node, changed, table, today) });
  }
  return conflicts.length > 0 ? fail({ code: "changed", conflicts }) : ok(edits);
}

function editedCells(
  { type, fields }: Draft,
  changed: readonly (keyof Fields)[],
  table: Table,
  today: Day,
): RowCells {
  const all = formatFields(fields, type, table.header.language);
  const cells: RowCells = Object.fromEntries(changed.map((field) => [field, all[field]]));
  return changed.includes("actual") ? { ...cells, updated: serialOf(today) } : cells;
}

type NewRows = Pick<GoalSave, "draft" | "table" | "ids" | "today">;

/** New rows come after the last row of what they hang under, so that an objective stays together in the sheet. */
export function insertsOf({ draft, table, ids, today }: NewRows): Insert[] {
  const inserts = new Map<number, RowCells[]>();
  const add = (node: Draft, parent: string, after: number): void => {
    const id = node.id ?? ids.next(node.type);
    const end = node.id === null ? after : lastRowOf(table, node.id, after);
    if (node.id === null) {
      const row = newRow(node, id, parent, table, today);
      inserts.set(after, [...(inserts.get(after) ?? []), row]);
    }
    for (const child of node.children) add(child, id, end);
  };
  add(draft, draft.fields.parent, table.filled - 1);
  return [...inserts].map(([after, rows]) => ({ after, rows }));
}

function lastRowOf(table: Table, id: string, otherwise: number): number {
  const row = rowOf(table, id);
  return row ? Math.max(...subtree(table, row).map(({ place }) => place)) : otherwise;
}

function newRow(node: Draft, id: string, parent: string, { header }: Table, today: Day): RowCells {
  const fields = { ...node.fields, parent };
  const updated = node.fields.actual === null ? {} : { updated: serialOf(today) };
  return {
    ...formatFields(fields, node.type, header.language),
    ...formatIdentity(id, node.type, header.language),
    ...updated,
  };
}

/** Rows that the form has lost since it was opened; refused if somebody hung something under them meanwhile. */
function deletesOf({ draft, base, table }: GoalSave): Result<number[], Refusal> {
  const staying = new Set(draftsIn(draft).map(({ id }) => id));
  const before = base ? draftsIn(base) : [];
  const known = new Set(before.map(({ id }) => id?.toUpperCase()));
  const deletes: number[] = [];
  for (const { id } of before) {
    const row = id !== null && !staying.has(id) && rowOf(table, id);
    if (!row) continue;
    const unknown = subtree(table, row).filter(({ item }) => !known.has(item.id.toUpperCase()));
    if (unknown.length > 0)
      return fail({ code: "more-below", titles: unknown.map(({ fields }) => fields.title) });
    deletes.push(row.place);
  }
  return ok(deletes);
}

/** A value that was changed in the form is a check-in like any other. */
function logLinesOf(edits: readonly Edit[], { draft, table, today, by, rules }: GoalSave): LogLine[] {
  const edited = new Set(edits.filter(({ cells }) => cells.actual !== undefined).map(({ row }) => row));
  const checkedIn = draftsIn(draft).flatMap(({ id, fields }) => {
    const row = id === null ? undefined : rowOf(table, id);
    return row && edited.has(row.place) && takesCheckIns(row.item)
      ? [{ row, value: fields.actual ?? undefined }]
      : [];
  });
  if (checkedIn.length === 0) return [];
  const values = new Map(checkedIn.map(({ row, value }) => [row.item.id.toUpperCase(), value]));
  const statusOf = rules ? statusAfter(values, table, today, rules) : () => "";
  return checkedIn.map(({ row, value }) =>
    logLineOf(
      row,
      { value, previous: row.fields.actual ?? undefined },
      { today, by, statusOf, source: "sidebar" },
    ),
  );
}
