import { fail, ok, type Result } from "../../domain/result.ts";
import { feedFormula, feedingKpi } from "../../tables/formulas.ts";
import type { KpiRow } from "../../tables/row.ts";
import { type Edit, NO_CHANGES, type RowChanges } from "../change/change.ts";
import type { KpiDraft, Refusal } from "../contract.ts";
import { formulaAt, rowOf, type Table } from "../workbook/table.ts";

/**
 * The link between a KPI and the key result that takes its actual value from it, by a formula of ours. A key result that
 * is no longer fed stays with the value that it had; one whose value comes from another formula is left alone.
 */
export function feedChanges(id: string, draft: KpiDraft, okr: Table): Result<RowChanges, Refusal> {
  const fed = draft.feeds ? draft.fields.supports : "";
  const edits: Edit[] = fedRows(id, okr)
    .filter((row) => row.item.id.toUpperCase() !== fed.toUpperCase())
    .map((row) => ({ row: row.place, cells: { actual: row.fields.actual ?? "" } }));
  if (fed === "") return ok({ ...NO_CHANGES, edits });
  const row = rowOf(okr, fed);
  if (row?.item.type !== "key-result") return fail({ code: "gone", title: row?.fields.title ?? fed });
  if (isFed(row.place, id, okr)) return ok({ ...NO_CHANGES, edits });
  if (formulaAt(row.place, "actual", okr) !== "")
    return fail({ code: "linked", title: row.fields.title, field: "actual" });
  return ok({ ...NO_CHANGES, edits: [...edits, { row: row.place, cells: { actual: feedFormula(id) } }] });
}

/** The rows that take their actual values from a KPI. */
export function fedRows(id: string, okr: Table) {
  return okr.rows.filter(({ place }) => isFed(place, id, okr));
}

/** Whether the key result that a KPI supports takes its actual value from it. */
export function feedsSupported({ item, fields }: KpiRow, okr: Table): boolean {
  const supported = rowOf(okr, fields.supports);
  return supported !== undefined && isFed(supported.place, item.id, okr);
}

function isFed(row: number, id: string, okr: Table): boolean {
  return feedingKpi(formulaAt(row, "actual", okr))?.toUpperCase() === id.toUpperCase();
}
