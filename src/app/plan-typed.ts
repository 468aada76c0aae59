import { type Log, pastOf } from "../domain/history.ts";
import { isCheckedIn } from "../domain/item.ts";
import { type CellEdit, reachesRow } from "../google/edit.ts";
import { serialOf } from "../tables/cell.ts";
import { linkedField } from "./change/conflicts.ts";
import { NOTHING, type Plan } from "./change/plan.ts";
import type { Noting } from "./check-in.ts";
import { lineOf } from "./log-line.ts";

/**
 * Lines for actual values that were typed, pasted or cleared in the grid. Text in their place is no value and a formula
 * speaks for itself; both are left alone.
 *
 * Google tells what was there before for a single cell that was typed in; else it is what the log knows.
 */
export function planTyped(edit: CellEdit, log: Log, { table, today, status }: Noting): Plan {
  const rows = table.rows.filter(
    (row) =>
      reachesRow(edit, row.place) &&
      row.item.id !== "" &&
      isCheckedIn(row.item) &&
      !row.item.problem &&
      !linkedField(["actual"], row, table),
  );
  const lines = rows.map((row) => {
    const last = pastOf(log, row.item.id).pop();
    const previous = edit.before === undefined ? last?.value : numberOf(edit.before);
    const said = { value: row.item.values.actual, previous };
    return lineOf(row, said, { today, by: edit.by, status, source: "cell" });
  });
  const edits = rows.map(({ place }) => ({ row: place, cells: { updated: serialOf(today) } }));
  return { ...NOTHING, edits, log: lines };
}

/** The old value comes as text, a number as its digits with a point. */
function numberOf(before: unknown): number | undefined {
  const text = String(before ?? "").trim();
  return text === "" || !Number.isFinite(Number(text)) ? undefined : Number(text);
}
