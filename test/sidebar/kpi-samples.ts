import type { Kpi, KpiDraft, LibraryKpi } from "../../src/app/contract.ts";
import { day } from "../../src/domain/calendar.ts";
import { BLANK_KPI, type KpiFields } from "../../src/domain/kpi.ts";
import { newKpiForm } from "../../src/sidebar/model/kpi-form.ts";
import type { Language } from "../../src/text/language.ts";
import { fresh, panel } from "./samples.ts";

/** The year that KPIs of the samples run through; its quarters end on MARCH, JUNE and SEPTEMBER. */
export const YEAR = { startDate: day(2026, 1, 1), dueDate: day(2026, 12, 31) };
export const [MARCH, JUNE, SEPTEMBER] = [day(2026, 3, 31), day(2026, 6, 30), day(2026, 9, 30)] as const;

/** A response time on its way from 8 to 4 h, at 6.5. */
export function kpiFields(changes: Partial<KpiFields> = {}): KpiFields {
  const values = { measure: "decrease", unit: "h", start: 8, target: 4, actual: 6.5 } as const;
  return { ...BLANK_KPI, title: "Svarstid", owner: "Anna Berg", ...YEAR, ...values, ...changes };
}

export function kpi(
  id: string,
  changes: Partial<KpiFields> = {},
  others: Partial<Omit<Kpi, "id" | "fields">> = {},
): Kpi {
  return {
    id,
    fields: kpiFields(changes),
    computed: {
      difference: -2.5,
      progress: 0.375,
      expected: 0.9,
      status: "off-track",
      reason: "",
      wrong: false,
    },
    linked: [],
    freshness: fresh(),
    feeds: false,
    phases: [],
    formula: "",
    periods: [],
    ...others,
  };
}

/** What the sheet has of a KPI. */
export function kpiDraft({ id, fields, feeds, phases, formula }: Kpi): KpiDraft {
  return { id, fields, feeds, phases, formula };
}

export const CHURN: LibraryKpi = {
  code: "churn",
  name: "Kundbortfall",
  formula: "förlorade kunder / kunder vid start",
  unit: "%",
  measure: "decrease",
  category: "customer",
  kind: "lagging",
  cadence: "monthly",
  target: 0.025,
};

/** The form for a new KPI with these texts in it. */
export function typedForm(texts: Record<string, string>, language: Language = "sv") {
  const form = newKpiForm(panel(), null, language);
  return { ...form, typed: { ...form.typed, ...texts } };
}
