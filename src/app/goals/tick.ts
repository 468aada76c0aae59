import { fail, ok, type Result } from "../../domain/result.ts";
import { serialOf } from "../../tables/cell.ts";
import { changeOkrSheet } from "../change/apply.ts";
import { NO_CHANGES } from "../change/change.ts";
import { linkedField } from "../change/conflicts.ts";
import type { Refusal } from "../contract.ts";
import { currentDay } from "../workbook/settings-sheet.ts";
import { rowOf } from "../workbook/table.ts";

/** Ticks an action item, or takes the tick away. */
export function tickAction(id: string, done: boolean): Result<null, Refusal> {
  return changeOkrSheet({ action: "tick" }, "formulas too", (table) => {
    const row = rowOf(table, id);
    if (!row) return fail({ code: "gone", title: id });
    const linked = linkedField(["actual"], row, table);
    if (linked) return fail({ code: "linked", title: row.fields.title, field: linked });
    const cells = { actual: done, updated: serialOf(currentDay()) };
    return ok({ ...NO_CHANGES, edits: [{ row: row.place, cells }] });
  });
}
