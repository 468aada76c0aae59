import { kpiFieldId } from "../ids.ts";
import type { KpiForm } from "../kpi-form.ts";
import { Button } from "./button.tsx";
import { named, sayMistakeAt } from "./kpi-field.tsx";
import { KpiNumber } from "./kpi-inputs.tsx";
import { Labelled } from "./labelled.tsx";
import { surroundings } from "./surroundings.ts";

/** Where the actual value comes from: from people, or from the workbook itself. */
export function KpiActual({ form }: { readonly form: KpiForm }) {
  const { t, send } = surroundings();
  const choices = [
    { isLinked: false, word: t.kpiForm.fromTyping },
    { isLinked: true, word: t.kpiForm.fromFormula },
  ];
  return (
    <>
      <fieldset class="field">
        <legend>{t.kpiForm.valueFrom}</legend>
        {choices.map(({ isLinked, word }) => (
          <label key={word} class="check">
            <input
              type="radio"
              name="value-from"
              checked={form.isLinked === isLinked}
              onChange={() => send({ type: "kpi-set", change: { isLinked } })}
            />
            <span>{word}</span>
          </label>
        ))}
      </fieldset>
      {form.isLinked ? <Formula form={form} /> : <KpiNumber form={form} field="actual" optional />}
    </>
  );
}

function Formula({ form }: { readonly form: KpiForm }) {
  const { t, send } = surroundings();
  return (
    <div>
      <Labelled
        id={kpiFieldId("formula")}
        label={t.kpiForm.formula}
        mistake={form.noSelection ? t.kpiForm.noSelection : sayMistakeAt("formula")}
        info={t.kpiForm.formulaHint}
        control={
          <input
            type="text"
            {...named("formula")}
            value={form.formula}
            spellcheck={false}
            onInput={({ currentTarget: { value } }) => send({ type: "kpi-set", change: { formula: value } })}
          />
        }
      />
      <Button look="link" text={t.kpiForm.useSelection} event={{ type: "kpi-selection" }} />
    </div>
  );
}
