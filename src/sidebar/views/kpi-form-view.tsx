import { kpiFieldId } from "../ids.ts";
import type { KpiForm } from "../kpi-form.ts";
import { readKpi } from "../kpi-read.ts";
import { sayField } from "../say-field.ts";
import { waitsFor } from "../state.ts";
import { Button } from "./button.tsx";
import { Head } from "./head.tsx";
import { KpiBasics } from "./kpi-basics.tsx";
import { KpiPlan } from "./kpi-plan.tsx";
import { KpiSupport } from "./kpi-support.tsx";
import { KpiValues } from "./kpi-values.tsx";
import { Suggestions } from "./suggestions.tsx";
import { surroundings } from "./surroundings.ts";

/** The form for a KPI. */
export function KpiFormView({ form }: { readonly form: KpiForm }) {
  const { state, language, t, send } = surroundings();
  const { mistakes } = readKpi(form, language);
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
        title={form.id === null ? t.kpi.newKpi : t.kpi.editKpi}
        before={<Button look="quiet" icon="back" says={t.panel.back} event={{ type: "kpi-leave" }} />}
      />
      <div role="alert">
        {form.tried && mistakes.size > 0 && (
          <p class="message bad">{t.mistakes.errors.summary(mistakes.size)}</p>
        )}
        <Conflicts form={form} />
      </div>
      <fieldset disabled={busy} class="fields">
        <KpiBasics form={form} />
        <KpiValues form={form} />
        <KpiPlan form={form} />
        <KpiSupport form={form} />
      </fieldset>
      <div class="buttons end">
        <button type="submit" class="primary" disabled={busy} id={kpiFieldId("save")}>
          {waitsFor(state) === "save-kpi" ? t.panel.saving : t.form.save}
        </button>
        <Button look="secondary" text={t.panel.cancel} event={{ type: "kpi-leave" }} />
      </div>
      <Suggestions />
    </form>
  );
}

/** What others have written meanwhile. */
function Conflicts({ form: { conflicts, typed } }: { readonly form: KpiForm }) {
  const { state, language, t } = surroundings();
  if (conflicts.length === 0) return null;
  const values = conflicts.map(({ field, theirs }) => {
    const said =
      typeof theirs === "string"
        ? theirs
        : sayField({ field: field as "target", value: theirs, unit: typed.unit }, state.panel, language);
    return `${t.fields[field]} ${said}`;
  });
  return <p class="message clash">{t.kpi.changed(values.join(", "))}</p>;
}
