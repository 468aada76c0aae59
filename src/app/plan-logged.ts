import { isCheckedIn } from "../domain/item.ts";
import type { LogLine } from "../tables/log.ts";
import type { Edit } from "./change/plan.ts";
import { lineOf, statusAfter } from "./check-in/check-in.ts";
import { flat, type Saving } from "./saving.ts";
import { rowOf } from "./workbook/table.ts";

/** A value that was changed in the form is a check-in like any other. */
export function planLogged(edits: readonly Edit[], { draft, table, today, by, rules }: Saving): LogLine[] {
  const edited = new Set(edits.filter(({ cells }) => cells.actual !== undefined).map(({ row }) => row));
  const said = flat(draft).flatMap(({ id, fields }) => {
    const row = id === null ? undefined : rowOf(table, id);
    return row && edited.has(row.place) && isCheckedIn(row.item)
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
