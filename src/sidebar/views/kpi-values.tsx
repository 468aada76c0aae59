import { MEASURES, type Measure } from "../../domain/measure.ts";
import type { KpiForm } from "../model/kpi-form.ts";
import { KpiActual } from "./kpi-actual.tsx";
import { KpiHints } from "./kpi-field.tsx";
import { KpiDate, KpiNumber, KpiSelect, KpiText } from "./kpi-inputs.tsx";
import { surroundings } from "./surroundings.ts";

/** How a KPI is measured, from where to where, until when, and where its value comes from. */
export function KpiValues({ form }: { readonly form: KpiForm }) {
  const { t } = surroundings();
  return (
    <section class="fields">
      <div class="pair wide-left">
        <KpiSelect
          form={form}
          field="measure"
          info={t.form.measures[form.typed.measure as Measure | ""]}
          options={[["", t.form.noMeasure], ...MEASURES.filter(isCounted).map(named)]}
        />
        <KpiText form={form} field="unit" />
      </div>
      <div class="pair">
        <KpiNumber form={form} field="start" />
        <KpiNumber form={form} field="target" />
      </div>
      <div class="field">
        <div class="pair">
          <KpiDate form={form} field="startDate" />
          <KpiDate form={form} field="dueDate" />
        </div>
        <div class="notes">
          <KpiHints place="period" />
        </div>
      </div>
      <KpiActual form={form} />
    </section>
  );

  function named(measure: Measure): readonly [string, string] {
    return [measure, t.words.measures[measure]];
  }
}

/** A KPI is a number: it is neither reached once nor a list of tasks. */
function isCounted(measure: Measure): boolean {
  return measure !== "tasks" && measure !== "milestone";
}
