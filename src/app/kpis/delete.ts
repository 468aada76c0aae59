import { fail, ok, type Result } from "../../domain/result.ts";
import { changeTables } from "../change/change.ts";
import { NOTHING } from "../change/plan.ts";
import type { Refusal } from "../contract.ts";
import { rowOf } from "../workbook/table.ts";
import { fedRows } from "./save.ts";

/** Deletes a KPI with its targets on the way; refused as long as a key result takes its value from it. */
export function deleteKpi(id: string): Result<null, Refusal> {
  return changeTables({ action: "delete-kpi" }, ({ okr, kpi }) => {
    const row = kpi && rowOf(kpi, id);
    if (!kpi || !row) return fail({ code: "gone", title: id });
    const [fed] = fedRows(id, okr);
    if (fed) return fail({ code: "feeds", title: fed.fields.title });
    const was = kpi.phased.get(id.toUpperCase())?.phases ?? [];
    const phases = was.length > 0 ? [{ id, title: row.fields.title, was, is: [] }] : [];
    return ok({ works: [{ table: kpi, plan: { ...NOTHING, deletes: [row.place] } }], phases });
  });
}
