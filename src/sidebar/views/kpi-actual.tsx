import { kpiFieldId } from "../model/ids.ts";
import type { KpiForm } from "../model/kpi-form.ts";
import { Button } from "./button.tsx";
import { named, sayMistakeAt } from "./kpi-field.tsx";
import { KpiNumber } from "./kpi-inputs.tsx";
import { Labelled } from "./labelled.tsx";
import { Radios } from "./radios.tsx";
import { surroundings } from "./surroundings.ts";

/** Where the actual value comes from: from people, or from the workbook itself. */
export function KpiActual({ form }: { readonly form: KpiForm }) {
  const { t } = surroundings();
  const choices = [false, true].map((isLinked) => ({
    word: isLinked ? t.kpiForm.fromFormula : t.kpiForm.fromTyping,
    chosen: form.isLinked === isLinked,
    event: { type: "kpi-set", change: { isLinked } } as const,
  }));
  return (
    <>
      <Radios name="value-from" title={t.kpiForm.valueFrom} choices={choices} />
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
