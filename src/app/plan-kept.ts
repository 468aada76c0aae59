import type { Day } from "../domain/day.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { serialOf } from "../tables/cell.ts";
import { formatFields, type Written } from "../tables/row.ts";
import { changedFields, conflictsOf, FIELDS, linkedField } from "./change/conflicts.ts";
import type { Edit } from "./change/plan.ts";
import type { Conflict, Draft, Fields, Refusal } from "./contract.ts";
import { flat, type Saving } from "./saving.ts";
import { rowOf, type Table } from "./workbook/table.ts";

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
): Written {
  const all = formatFields(fields, type, table.header.language);
  const cells: Written = Object.fromEntries(changed.map((field) => [field, all[field]]));
  return changed.includes("actual") ? { ...cells, updated: serialOf(today) } : cells;
}
