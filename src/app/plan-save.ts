import { fail, ok, type Result } from "../domain/result.ts";
import { CELL_LIMIT } from "../tables/safe-text.ts";
import { FIELDS } from "./change/conflicts.ts";
import { NOTHING, type Plan } from "./change/plan.ts";
import type { Draft, Refusal } from "./contract.ts";
import { planAdded } from "./plan-added.ts";
import { planKept } from "./plan-kept.ts";
import { planLogged } from "./plan-logged.ts";
import { planRemoved } from "./plan-removed.ts";
import type { Saving } from "./saving.ts";
import { rowOf } from "./workbook/table.ts";

/** Plans the writing of a whole objective; refuses as a whole, so that nothing is written by halves. */
export function planSave(saving: Saving): Result<Plan, Refusal> {
  const wrong = faultOf(saving.draft) ?? faultOfParent(saving);
  if (wrong) return fail(wrong);
  const kept = planKept(saving);
  if (!kept.ok) return kept;
  const deletes = planRemoved(saving);
  if (!deletes.ok) return deletes;
  const log = planLogged(kept.value, saving);
  return ok({ ...NOTHING, edits: kept.value, inserts: planAdded(saving), deletes: deletes.value, log });
}

function faultOf({ fields, children }: Draft): Refusal | undefined {
  if (fields.title.trim() === "") return { code: "no-title" };
  for (const field of FIELDS) {
    const value = fields[field];
    if (typeof value === "string" && value.length > CELL_LIMIT - 1) {
      return { code: "too-long", field, limit: CELL_LIMIT - 1 };
    }
  }
  for (const child of children) {
    const wrong = faultOf(child);
    if (wrong) return wrong;
  }
  return undefined;
}

/** An objective may not hang, however far down, under itself. */
function faultOfParent({ draft, table }: Saving): Refusal | undefined {
  const seen = new Set<string>();
  let above = draft.fields.parent;
  while (above !== "" && !seen.has(above.toUpperCase())) {
    if (draft.id !== null && above.toUpperCase() === draft.id.toUpperCase()) return { code: "circle" };
    seen.add(above.toUpperCase());
    above = rowOf(table, above)?.fields.parent ?? "";
  }
  return undefined;
}
