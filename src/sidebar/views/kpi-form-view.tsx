import type { KpiForm } from "../model/kpi-form.ts";
import { waitsFor } from "../model/state.ts";
import { Button } from "./button.tsx";
import { Clashes } from "./clashes.tsx";
import { Head } from "./head.tsx";
import { KpiBasics } from "./kpi-basics.tsx";
import { KpiMistakes, labelAt } from "./kpi-mistakes.tsx";
import { KpiPlan } from "./kpi-plan.tsx";
import { KpiSupport } from "./kpi-support.tsx";
import { KpiValues } from "./kpi-values.tsx";
import { Suggestions } from "./suggestions.tsx";
import { surroundings } from "./surroundings.ts";

/** The form for a KPI. */
export function KpiFormView({ form }: { readonly form: KpiForm }) {
  const { state, t, send } = surroundings();
  const busy = state.pending !== null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: "kpi-save" });
      }}
    >
      <Head
        title={form.id === null ? t.kpi.newKpi : t.kpiForm.editKpi}
        before={<Button look="quiet" icon="back" says={t.kpi.back} event={{ type: "kpi-leave" }} />}
      />
      <div role="alert">{form.tried && <KpiMistakes form={form} />}</div>
      {form.clashes && (
        <Clashes
          clashes={form.clashes}
          merged={t.kpiForm.merged}
          choose="kpi-choose"
          about={({ field }) => ({ label: labelAt(form, field), unit: form.typed.unit })}
        />
      )}
      <fieldset disabled={busy}>
        <KpiBasics form={form} />
        <KpiValues form={form} />
        <KpiSupport form={form} />
        <KpiPlan form={form} />
      </fieldset>
      <div class="buttons end">
        <button type="submit" class="primary" disabled={busy}>
          {waitsFor(state) === "save-kpi" ? t.panel.saving : t.form.save}
        </button>
        <Button look="secondary" text={t.panel.cancel} event={{ type: "kpi-leave" }} />
      </div>
      <Suggestions />
    </form>
  );
}
