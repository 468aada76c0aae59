import { fail, ok, type Result } from "../../domain/result.ts";
import { changeTables } from "../change/apply.ts";
import { NO_CHANGES } from "../change/change.ts";
import type { Refusal } from "../contract.ts";
import { phasesOf } from "../workbook/kpi-sheet.ts";
import { rowOf } from "../workbook/table.ts";
import { fedRows } from "./feed.ts";

/** Deletes a KPI with its phased targets; refused as long as a key result takes its value from it. */
export function deleteKpi(id: string): Result<null, Refusal> {
  return changeTables({ action: "delete-kpi" }, ({ okr, kpi }) => {
    const row = kpi && rowOf(kpi, id);
    if (!kpi || !row) return fail({ code: "gone", title: id });
    const [fed] = fedRows(id, okr);
    if (fed) return fail({ code: "feeds", title: fed.fields.title });
    const was = phasesOf(kpi, id);
    const phaseChanges = was.length > 0 ? [{ id, title: row.fields.title, was, is: [] }] : [];
    const rowChanges = { ...NO_CHANGES, deletes: [row.place] };
    return ok({ sheetChanges: [{ table: kpi, rowChanges }], phaseChanges });
  });
}
