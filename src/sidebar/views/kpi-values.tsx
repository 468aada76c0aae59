import { MEASURES } from "../../domain/measure.ts";
import { kpiFieldId, notesBelow } from "../ids.ts";
import type { KpiForm } from "../kpi-form.ts";
import { readKpi } from "../kpi-read.ts";
import { Button } from "./button.tsx";
import { KpiNumber, KpiSelect, KpiText } from "./kpi-field.tsx";
import { Labelled } from "./labelled.tsx";
import { surroundings } from "./surroundings.ts";

/** How a KPI is measured, and where its value comes from. */
export function KpiValues({ form }: { readonly form: KpiForm }) {
  const { t } = surroundings();
  const measures = MEASURES.filter((measure) => measure !== "tasks" && measure !== "milestone");
  const options = [["", t.form.noMeasure], ...measures.map((code) => [code, t.words.measures[code]])];
  return (
    <>
      <div class="pair wide-left">
        <KpiSelect form={form} field="measure" options={options as [string, string][]} />
        <KpiText form={form} field="unit" info={form.typed.unit.trim() ? "" : t.kpi.hints.unit} />
      </div>
      <div class="pair">
        <KpiNumber form={form} field="start" optional />
        <KpiNumber form={form} field="target" info={t.kpi.hints.target} />
      </div>
      <ValueSource form={form} />
    </>
  );
}

function ValueSource({ form }: { readonly form: KpiForm }) {
  const { t, send } = surroundings();
  const words = { typed: t.kpi.fromTyping, formula: t.kpi.fromFormula };
  return (
    <>
      <fieldset class="choices">
        <legend>{t.kpi.valueFrom}</legend>
        {(["typed", "formula"] as const).map((source) => (
          <label key={source} class="check">
            <input
              type="radio"
              name="value-source"
              checked={form.source === source}
              onChange={() => send({ type: "kpi-set", change: { source } })}
            />
            <span>{words[source]}</span>
          </label>
        ))}
      </fieldset>
      {form.source === "typed" ? <KpiNumber form={form} field="actual" optional /> : <Formula form={form} />}
    </>
  );
}

function Formula({ form }: { readonly form: KpiForm }) {
  const { language, t, send } = surroundings();
  const id = kpiFieldId("formula");
  const mistake = form.tried ? readKpi(form, language).mistakes.get("formula") : undefined;
  return (
    <>
      <Labelled
        id={id}
        label={t.kpi.formula}
        mistake={mistake}
        info={t.kpi.formulaHint}
        control={
          <input
            type="text"
            id={id}
            value={form.formula}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={mistake ? true : undefined}
            aria-describedby={notesBelow(id)}
            onInput={({ currentTarget: { value } }) => send({ type: "kpi-set", change: { formula: value } })}
          />
        }
      />
      <Button look="secondary" text={t.kpi.useSelection} event={{ type: "kpi-selection" }} />
    </>
  );
}
