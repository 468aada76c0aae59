import type { Kpi, KpiDraft } from "../../src/app/contract.ts";
import { BLANK_KPI, type KpiFields } from "../../src/domain/kpi.ts";

/** A KPI that is not in the sheet yet. */
export function kpi(fields: Partial<KpiFields>, others: Partial<Omit<KpiDraft, "fields">> = {}): KpiDraft {
  return { id: null, feeds: false, phases: [], formula: "", ...others, fields: { ...BLANK_KPI, ...fields } };
}

/** A KPI in the sheet as the form opens it. */
export function openedKpi({ id, fields, feeds, phases, formula }: Kpi): KpiDraft {
  return { id, fields, feeds, phases, formula };
}

export function withKpiFields(draft: KpiDraft, fields: Partial<KpiFields>): KpiDraft {
  return { ...draft, fields: { ...draft.fields, ...fields } };
}
