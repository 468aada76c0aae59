import { fail, ok, type Result } from "../../domain/result.ts";
import { changeOkrSheet } from "../change/apply.ts";
import { NO_CHANGES, type RowChanges } from "../change/change.ts";
import type { Refusal } from "../contract.ts";
import { rowOf, subtree, type Table } from "../workbook/table.ts";

/**
 * Deletes a row and all under it; nothing but `ids`, of which the person has been warned, may go. Objectives under it stay
 * and lose their parent.
 */
export function deleteGoal(id: string, ids: readonly string[]): Result<null, Refusal> {
  return changeOkrSheet({ action: "delete" }, "formulas too", (table) => deleteChanges(table, id, ids));
}

function deleteChanges(table: Table, id: string, ids: readonly string[]): Result<RowChanges, Refusal> {
  const top = rowOf(table, id);
  if (!top) return fail({ code: "gone", title: id });
  const rows = subtree(table, top);
  const unknown = rows.filter(({ item }) => !ids.includes(item.id));
  if (unknown.length > 0)
    return fail({ code: "more-below", titles: unknown.map(({ fields }) => fields.title) });
  const going = new Set(rows.map(({ item }) => item.id.toUpperCase()));
  const orphans = table.rows.filter(
    ({ item }) =>
      item.type === "objective" && going.has(item.parent.toUpperCase()) && !going.has(item.id.toUpperCase()),
  );
  const edits = orphans.map(({ place }) => ({ row: place, cells: { parent: "" } }));
  return ok({ ...NO_CHANGES, edits, deletes: rows.map(({ place }) => place) });
}
