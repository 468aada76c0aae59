import type { Result } from "../domain/result.ts";
import { serialOf } from "../tables/cell.ts";
import { change } from "./change.ts";
import type { Draft, Refusal } from "./contract.ts";
import { idGiver } from "./ids.ts";
import { planSave } from "./plan-save.ts";
import { currentDay } from "./today.ts";

/** Writes an objective with all that hangs under it, or nothing. */
export function saveObjective(draft: Draft, base: Draft | null): Result<null, Refusal> {
  return change(base ? "formulas too" : "values", (table) => {
    const ids = idGiver(table);
    const plan = planSave({ draft, base, table, ids, today: serialOf(currentDay()) });
    if (plan.ok && plan.value.inserts.length > 0) ids.keep();
    return plan;
  });
}
