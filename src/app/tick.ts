import { fail, ok, type Result } from "../domain/result.ts";
import { serialOf } from "../tables/cell.ts";
import { change } from "./change.ts";
import { linkedField } from "./changed-fields.ts";
import type { Refusal } from "./contract.ts";
import { NOTHING } from "./plan.ts";
import { rowOf } from "./table.ts";
import { currentDay } from "./today.ts";

/** Ticks an action item, or takes the tick away. */
export function tickAction(id: string, done: boolean): Result<null, Refusal> {
  return change({ action: "tick" }, "formulas too", (table) => {
    const row = rowOf(table, id);
    if (!row) return fail({ code: "gone", title: id });
    const linked = linkedField(["actual"], row, table);
    if (linked) return fail({ code: "linked", title: row.fields.title, field: linked });
    const cells = { actual: done, updated: serialOf(currentDay()) };
    return ok({ ...NOTHING, edits: [{ row: row.place, cells }] });
  });
}
