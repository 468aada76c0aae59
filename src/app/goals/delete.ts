import { fail, ok, type Result } from "../../domain/result.ts";
import { change } from "../change/change.ts";
import { NOTHING, type Plan } from "../change/plan.ts";
import type { Refusal } from "../contract.ts";
import { rowOf, subtree, type Table } from "../workbook/table.ts";

/** Deletes a row and all below it. Objectives under it stay and lose their parent. */
export function deleteGoal(id: string, told: readonly string[]): Result<null, Refusal> {
  return change({ action: "delete" }, "formulas too", (table) => planDelete(table, id, told));
}

/** `told` are the ids of the rows of which the person was told that they go: nothing else may go with them. */
export function planDelete(table: Table, id: string, told: readonly string[]): Result<Plan, Refusal> {
  const top = rowOf(table, id);
  if (!top) return fail({ code: "gone", title: id });
  const rows = subtree(table, top);
  const unknown = rows.filter(({ item }) => !told.includes(item.id));
  if (unknown.length > 0)
    return fail({ code: "more-below", titles: unknown.map(({ fields }) => fields.title) });
  const going = new Set(rows.map(({ item }) => item.id.toUpperCase()));
  const orphans = table.rows.filter(
    ({ item }) =>
      item.type === "objective" && going.has(item.parent.toUpperCase()) && !going.has(item.id.toUpperCase()),
  );
  const edits = orphans.map(({ place }) => ({ row: place, cells: { parent: "" } }));
  return ok({ ...NOTHING, edits, deletes: rows.map(({ place }) => place) });
}
