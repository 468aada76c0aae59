import { fail, ok, type Result } from "../domain/result.ts";
import { mergedIn } from "../google/cells.ts";
import type { Refusal } from "./contract.ts";
import type { Journal } from "./journal.ts";
import type { Plan } from "./plan.ts";
import { stretches } from "./runs.ts";
import type { Table } from "./table.ts";
import { writeEdits } from "./write-edits.ts";
import { removeRows, writeInsert, writeRestore } from "./write-rows.ts";

/** Does what a plan says of the OKR sheet; the number of calls depends on the plan, not on the size of the sheet. */
export function carryOut(plan: Plan, table: Table, journal: Journal): Result<null, Refusal> {
  const merged = mergedWhere(plan, table);
  if (merged) return fail({ code: "merged", range: merged });
  writeEdits(plan.edits, table, journal);
  const inserts = plan.inserts.map((insert) => ({
    row: insert.after + 1,
    run: () => writeInsert(insert, table, journal),
  }));
  const restores = plan.restores.map((restore) => ({
    row: restore.after + 1,
    run: () => writeRestore(restore, table, journal),
  }));
  const anchors = new Set([...plan.inserts, ...plan.restores].map(({ after }) => after));
  const deletes = stretches(plan.deletes, anchors).map(({ row, count }) => ({
    row,
    run: () => removeRows(row, count, table, journal),
  }));
  // From the bottom up, so that no step moves the rows of the next one.
  for (const { run } of [...inserts, ...restores, ...deletes].sort((a, b) => b.row - a.row)) run();
  return ok(null);
}

/** Google writes into merged cells in silence and drops all values but one, so we ask first. */
function mergedWhere({ edits, inserts }: Plan, { sheet, filled, header }: Table): string | undefined {
  const appended = inserts.filter(({ after }) => after + 1 >= filled);
  const rows = [
    ...edits.map(({ row }) => row),
    ...appended.flatMap(({ after, rows }) => [after + 1, after + rows.length]),
  ];
  if (rows.length === 0) return undefined;
  const top = Math.min(...rows);
  const columns = Math.max(...Object.values(header.places)) + 1;
  return mergedIn(sheet, top, Math.max(...rows) - top + 1, columns)[0];
}
