import { fail, ok, type Result } from "../domain/result.ts";
import type { Refusal } from "./contract.ts";
import { flat, type Saving } from "./saving.ts";
import { rowOf, subtree } from "./workbook/table.ts";

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
