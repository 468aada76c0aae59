import type { Result } from "../domain/result.ts";
import { change } from "./change/change.ts";
import { idGiver } from "./change/ids.ts";
import type { Draft, Refusal } from "./contract.ts";
import { planSave } from "./plan-save.ts";
import { myName } from "./user.ts";
import { currentDay, readRules } from "./workbook/settings-sheet.ts";

/** Writes an objective with all that hangs under it, or nothing. */
export function saveObjective(draft: Draft, base: Draft | null): Result<null, Refusal> {
  const deed = { action: "save", title: draft.fields.title } as const;
  const by = base ? myName() : "";
  return change(deed, base ? "formulas too" : "values", (table) => {
    const ids = idGiver(table);
    const rules = base ? readRules(table.header.language) : undefined;
    const saving = {
      draft,
      base,
      table,
      ids,
      by,
      today: currentDay(),
      rules: rules?.ok ? rules.value : undefined,
    };
    const plan = planSave(saving);
    if (plan.ok && plan.value.inserts.length > 0) ids.keep();
    return plan;
  });
}
