import type { Day } from "../../domain/calendar.ts";
import { takesCheckIns } from "../../domain/goal.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import { CELL_LIMIT, serialOf } from "../../tables/cell.ts";
import type { LogLine } from "../../tables/log.ts";
import { formatFields, formatIdentity, type RowCells } from "../../tables/row.ts";
import type { Rules } from "../../tables/settings.ts";
import { change } from "../change/change.ts";
import { changedFields, conflictsOf, FIELDS, linkedField } from "../change/conflicts.ts";
import { type IdGiver, idGiver } from "../change/ids.ts";
import { type Edit, type Insert, NOTHING, type Plan } from "../change/plan.ts";
import { lineOf, statusAfter } from "../check-in/check-in.ts";
import type { Conflict, Draft, Fields, Refusal } from "../contract.ts";
import { myName } from "../user.ts";
import { currentDay, readRules } from "../workbook/settings-sheet.ts";
import { rowOf, subtree, type Table } from "../workbook/table.ts";

/** Plans the writing of a whole objective; refuses as a whole, so that nothing is written by halves. */
export function planSave(saving: Saving): Result<Plan, Refusal> {
  const wrong = faultOf(saving.draft) ?? faultOfParent(saving);
  if (wrong) return fail(wrong);
  const kept = planKept(saving);
  if (!kept.ok) return kept;
  const deletes = planRemoved(saving);
  if (!deletes.ok) return deletes;
  const log = planLogged(kept.value, saving);
  return ok({ ...NOTHING, edits: kept.value, inserts: planAdded(saving), deletes: deletes.value, log });
}

function faultOf({ fields, children }: Draft): Refusal | undefined {
  if (fields.title.trim() === "") return { code: "no-title" };
  for (const field of FIELDS) {
    const value = fields[field];
    if (typeof value === "string" && value.length > CELL_LIMIT - 1) {
      return { code: "too-long", field, limit: CELL_LIMIT - 1 };
    }
  }
  for (const child of children) {
    const wrong = faultOf(child);
    if (wrong) return wrong;
  }
  return undefined;
}

/** An objective may not hang, however far down, under itself. */
function faultOfParent({ draft, table }: Saving): Refusal | undefined {
  const seen = new Set<string>();
  let above = draft.fields.parent;
  while (above !== "" && !seen.has(above.toUpperCase())) {
    if (draft.id !== null && above.toUpperCase() === draft.id.toUpperCase()) return { code: "circle" };
    seen.add(above.toUpperCase());
    above = rowOf(table, above)?.fields.parent ?? "";
  }
  return undefined;
}

/** All that a save is planned from. */
export interface Saving {
  readonly draft: Draft;
  /** The objective as it was when the form was opened; null for a new one. */
  readonly base: Draft | null;
  readonly table: Table;
  readonly ids: IdGiver;
  /** What "Updated" is set to where an actual value is given. */
  readonly today: Day;
  /** Who saves; "" when that is not known. */
  readonly by: string;
  /** What statuses are judged by; undefined when the rules cannot be read, which is no reason not to save. */
  readonly rules?: Rules | undefined;
}

/** A draft and all drafts below it, from the top down. */
export function flat(draft: Draft): Draft[] {
  return [draft, ...draft.children.flatMap(flat)];
}

/** New rows come after the last row of what they hang under, so that an objective stays together in the sheet. */
export function planAdded({ draft, table, ids, today }: Saving): Insert[] {
  const inserts = new Map<number, RowCells[]>();
  const add = (node: Draft, parent: string, after: number): void => {
    const id = node.id ?? ids.next(node.type);
    const below = node.id === null ? after : lastOf(table, node.id, after);
    if (node.id === null) {
      const row = formatNew(node, id, parent, table, today);
      inserts.set(after, [...(inserts.get(after) ?? []), row]);
    }
    for (const child of node.children) add(child, id, below);
  };
  add(draft, draft.fields.parent, table.filled - 1);
  return [...inserts].map(([after, rows]) => ({ after, rows }));
}

function lastOf(table: Table, id: string, otherwise: number): number {
  const row = rowOf(table, id);
  return row ? Math.max(...subtree(table, row).map(({ place }) => place)) : otherwise;
}

function formatNew(node: Draft, id: string, parent: string, { header }: Table, today: Day): RowCells {
  const fields = { ...node.fields, parent };
  const updated = node.fields.actual === null ? {} : { updated: serialOf(today) };
  return {
    ...formatFields(fields, node.type, header.language),
    ...formatIdentity(id, node.type, header.language),
    ...updated,
  };
}

/**
 * Plans the changes of rows that are in the sheet already. Only what the person changed is written, so what others changed
 * beside it stands; where both changed the same cell it is a conflict.
 */
export function planKept({ draft, base, table, today }: Saving): Result<Edit[], Refusal> {
  const edits: Edit[] = [];
  const conflicts: Conflict[] = [];
  const before = new Map((base ? flat(base) : []).map((node) => [node.id, node]));
  for (const node of flat(draft)) {
    if (node.id === null) continue;
    const row = rowOf(table, node.id);
    if (!row) return fail({ code: "gone", title: node.fields.title });
    const was = before.get(node.id)?.fields ?? row.fields;
    const changed = changedFields(FIELDS, was, node.fields).filter(
      (field) => row.fields[field] !== node.fields[field],
    );
    const linked = linkedField(changed, row, table);
    if (linked) return fail({ code: "linked", title: row.fields.title, field: linked });
    conflicts.push(...conflictsOf(changed, was, node.fields, row.fields));
    if (changed.length > 0) edits.push({ row: row.place, cells: written(node, changed, table, today) });
  }
  return conflicts.length > 0 ? fail({ code: "changed", conflicts }) : ok(edits);
}

function written(
  { type, fields }: Draft,
  changed: readonly (keyof Fields)[],
  table: Table,
  today: Day,
): RowCells {
  const all = formatFields(fields, type, table.header.language);
  const cells: RowCells = Object.fromEntries(changed.map((field) => [field, all[field]]));
  return changed.includes("actual") ? { ...cells, updated: serialOf(today) } : cells;
}

/** Rows that the form has lost since it was opened; refused if somebody hung something under them meanwhile. */
export function planRemoved({ draft, base, table }: Saving): Result<number[], Refusal> {
  const kept = new Set(flat(draft).map(({ id }) => id));
  const known = new Set((base ? flat(base) : []).map(({ id }) => id?.toUpperCase()));
  const gone: number[] = [];
  for (const { id } of base ? flat(base) : []) {
    const row = id !== null && !kept.has(id) && rowOf(table, id);
    if (!row) continue;
    const unknown = subtree(table, row).filter(({ item }) => !known.has(item.id.toUpperCase()));
    if (unknown.length > 0)
      return fail({ code: "more-below", titles: unknown.map(({ fields }) => fields.title) });
    gone.push(row.place);
  }
  return ok(gone);
}

/** A value that was changed in the form is a check-in like any other. */
export function planLogged(edits: readonly Edit[], { draft, table, today, by, rules }: Saving): LogLine[] {
  const edited = new Set(edits.filter(({ cells }) => cells.actual !== undefined).map(({ row }) => row));
  const said = flat(draft).flatMap(({ id, fields }) => {
    const row = id === null ? undefined : rowOf(table, id);
    return row && edited.has(row.place) && takesCheckIns(row.item)
      ? [{ row, value: fields.actual ?? undefined }]
      : [];
  });
  if (said.length === 0) return [];
  const values = new Map(said.map(({ row, value }) => [row.item.id.toUpperCase(), value]));
  const status = rules ? statusAfter(values, table, today, rules) : () => "";
  return said.map(({ row, value }) =>
    lineOf(
      row,
      { value, previous: row.fields.actual ?? undefined },
      { today, by, status, source: "sidebar" },
    ),
  );
}

/** Writes an objective with all that hangs under it, or nothing. */
export function saveObjective(draft: Draft, base: Draft | null): Result<null, Refusal> {
  const deed = { action: "save", title: draft.fields.title } as const;
  const by = base ? myName() : "";
  return change(deed, base ? "formulas too" : "values", (table) => {
    const ids = idGiver(table);
    const rules = base ? readRules(table.header.language) : undefined;
    const saving = {
      draft,
      base,
      table,
      ids,
      by,
      today: currentDay(),
      rules: rules?.ok ? rules.value : undefined,
    };
    const plan = planSave(saving);
    if (plan.ok && plan.value.inserts.length > 0) ids.keep();
    return plan;
  });
}
