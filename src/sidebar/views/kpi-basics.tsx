import { CADENCES } from "../../domain/freshness.ts";
import { KINDS } from "../../domain/kpi.ts";
import type { KpiForm } from "../model/kpi-form.ts";
import { CategoryField } from "./category-field.tsx";
import { isFilledIn, KpiField, kpiControl } from "./kpi-field.tsx";
import { KpiSelect, KpiText } from "./kpi-inputs.tsx";
import { Radios } from "./radios.tsx";
import { surroundings } from "./surroundings.ts";

/** What a KPI is and who answers for it. */
export function KpiBasics({ form }: { readonly form: KpiForm }) {
  const { t } = surroundings();
  const { title, source } = form.typed;
  const cadences = CADENCES.map((code) => [code, t.kpi.cadences[code]] as const);
  return (
    <section class="fields">
      <KpiText form={form} field="title" label={t.kpiForm.name} info={title ? "" : t.kpiForm.nameExample} />
      <KpiField form={form} field="note" label={t.kpiForm.definition}>
        <textarea rows={2} {...kpiControl(form, "note")} />
      </KpiField>
      <CategoryField form={form} />
      <KindField form={form} />
      <KpiText form={form} field="owner" />
      <KpiText form={form} field="area" optional />
      <KpiText form={form} field="source" info={source ? "" : t.kpiForm.sourceExample} />
      <KpiSelect form={form} field="cadence" options={[["", t.kpiForm.notDecided], ...cadences]} />
    </section>
  );
}

function KindField({ form }: { readonly form: KpiForm }) {
  const { t } = surroundings();
  const choices = KINDS.map((kind) => ({
    word: t.kpi.kinds[kind],
    more: t.kpiForm.kindTexts[kind],
    chosen: form.typed.kind === kind,
    event: { type: "kpi-typed", field: "kind", text: kind } as const,
  }));
  return <Radios name="kind" title={t.fields.kind} choices={choices} disabled={isFilledIn(form, "kind")} />;
}
