import type { KpiFields } from "../../app/contract.ts";
import { sayDay } from "../../text/date.ts";
import type { KpiForm } from "../model/kpi-form.ts";
import type { KpiPlace } from "../model/kpi-read.ts";
import { awaitedAction } from "../model/state.ts";
import { fieldLabel, sayMistake } from "../say/mistakes.ts";
import { Button } from "./button.tsx";
import { Conflicts } from "./conflicts.tsx";
import { viewContext } from "./context.ts";
import { Suggestions } from "./controls.tsx";
import { ViewHead } from "./head.tsx";
import { KpiPhases } from "./kpi-phases.tsx";
import { KpiBasics, KpiSupport, KpiValues } from "./kpi-sections.tsx";

/** The form for a KPI. */
export function KpiFormView({ form }: { readonly form: KpiForm }) {
  const { state, t, send } = viewContext();
  const busy = state.pending !== null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: "kpi-save" });
      }}
    >
      <ViewHead
        title={form.id === null ? t.kpi.newKpi : t.kpiForm.editKpi}
        before={<Button variant="quiet" icon="back" ariaLabel={t.kpi.back} event={{ type: "kpi-leave" }} />}
      />
      <div role="alert">{form.tried && <KpiMistakeSummary form={form} />}</div>
      {form.conflicts && (
        <Conflicts
          conflicts={form.conflicts}
          merged={t.kpiForm.merged}
          choose="kpi-choose-value"
          about={({ field }) => ({ label: placeLabel(form, field), unit: form.typed.unit })}
        />
      )}
      <fieldset disabled={busy}>
        <KpiBasics form={form} />
        <KpiValues form={form} />
        <KpiSupport form={form} />
        <KpiPhases form={form} />
      </fieldset>
      <div class="buttons end">
        <button type="submit" class="primary" disabled={busy}>
          {awaitedAction(state) === "save-kpi" ? t.common.saving : t.form.save}
        </button>
        <Button variant="secondary" text={t.common.cancel} event={{ type: "kpi-leave" }} />
      </div>
      <Suggestions />
    </form>
  );
}

/** All that has to be mended before saving; each line leads to its field. */
function KpiMistakeSummary({ form }: { readonly form: KpiForm }) {
  const { t, language, kpiNotes } = viewContext();
  const mistakes = kpiNotes?.mistakes ?? [];
  if (mistakes.length === 0) return null;
  return (
    <div class="message bad">
      <div>
        <p>{t.mistakes.errors.summary(mistakes.length)}</p>
        <ul class="bullets">
          {mistakes.map(({ place, mistake }) => (
            <li key={place}>
              <Button
                variant="link"
                text={`${placeLabel(form, place)}: ${sayMistake(mistake, language)}`}
                event={{ type: "kpi-go-to", place }}
              />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** What a place of the form is called. */
function placeLabel(form: KpiForm, place: KpiPlace): string {
  const { t, language } = viewContext();
  const [, until] = /^until-(-?\d+)$/.exec(place) ?? [];
  if (until !== undefined) return t.kpiForm.until(sayDay(Number(until), language));
  const own: Partial<Record<KpiPlace, string>> = {
    title: t.kpiForm.name,
    note: t.kpiForm.definition,
    formula: t.kpiForm.formula,
  };
  return own[place] ?? fieldLabel(place as keyof KpiFields, form, language);
}
