import { fail, ok, type Result } from "../domain/result.ts";
import { fedBy, feedFormula } from "../tables/formulas.ts";
import { type Edit, NOTHING, type Plan } from "./change/plan.ts";
import type { KpiDraft, Refusal } from "./contract.ts";
import { rowOf, type Table } from "./workbook/table.ts";

/**
 * Plans the link between a KPI and the key result that takes its actual value from it. A key result that is no longer fed
 * keeps the value that it had; one whose value comes from another formula is left alone.
 */
export function planFeed(id: string, draft: KpiDraft, okr: Table): Result<Plan, Refusal> {
  const wanted = draft.feeds ? draft.fields.supports : "";
  const edits: Edit[] = fedRows(id, okr)
    .filter((row) => row.item.id.toUpperCase() !== wanted.toUpperCase())
    .map((row) => ({ row: row.place, cells: { actual: row.fields.actual ?? "" } }));
  if (wanted === "") return ok({ ...NOTHING, edits });
  const row = rowOf(okr, wanted);
  if (row?.item.type !== "key-result") return fail({ code: "gone", title: row?.fields.title ?? wanted });
  const formula = okr.formulas[row.place]?.[okr.header.places.actual ?? -1] ?? "";
  if (fedBy(formula)?.toUpperCase() === id.toUpperCase()) return ok({ ...NOTHING, edits });
  if (formula !== "") return fail({ code: "linked", title: row.fields.title, field: "actual" });
  return ok({ ...NOTHING, edits: [...edits, { row: row.place, cells: { actual: feedFormula(id) } }] });
}

/** The rows that take their actual values from a KPI. */
export function fedRows(id: string, { rows, formulas, header }: Table) {
  return rows.filter(({ place }) => {
    const formula = formulas[place]?.[header.places.actual ?? -1] ?? "";
    return fedBy(formula)?.toUpperCase() === id.toUpperCase();
  });
}
