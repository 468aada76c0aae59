import { sayDate } from "../../text/date.ts";
import { kpiFieldId, notesBelow } from "../ids.ts";
import { type KpiForm, stepOf } from "../kpi-form.ts";
import { readKpi } from "../kpi-read.ts";
import { KpiField, kpiControl } from "./kpi-field.tsx";
import { Labelled } from "./labelled.tsx";
import { surroundings } from "./surroundings.ts";

const STEP = kpiFieldId("step");

/** When the target is due, and the targets on the way to it. */
export function KpiPlan({ form }: { readonly form: KpiForm }) {
  const { language, t, send } = surroundings();
  const { startDate, dueDate, target } = readKpi(form, language).draft.fields;
  const ready = startDate !== null && dueDate !== null && target !== null;
  return (
    <>
      <div class="pair">
        {(["startDate", "dueDate"] as const).map((field) => (
          <KpiField key={field} form={form} field={field}>
            <input type="date" {...kpiControl(form, field)} />
          </KpiField>
        ))}
      </div>
      <Labelled
        id={STEP}
        label={t.kpi.phases}
        info={ready ? t.kpi.phasesHint : t.kpi.phasesNeed}
        control={
          <select
            id={STEP}
            value={stepOf(form)}
            disabled={!ready}
            aria-describedby={notesBelow(STEP)}
            onInput={({ currentTarget: { value } }) =>
              send({ type: "kpi-step", step: value === "month" || value === "quarter" ? value : "" })
            }
          >
            {(["", "month", "quarter"] as const).map((step) => (
              <option key={step} value={step}>
                {t.kpi.steps[step]}
              </option>
            ))}
          </select>
        }
      />
      {form.phases.length > 0 && (
        <div class="phases">
          {form.phases.map(({ until }, place) => (
            <PhaseField key={until} form={form} place={place} label={t.kpi.until(sayDate(until, language))} />
          ))}
        </div>
      )}
    </>
  );
}

interface PhaseFieldProps {
  readonly form: KpiForm;
  readonly place: number;
  readonly label: string;
}

function PhaseField({ form, place, label }: PhaseFieldProps) {
  const { language, send } = surroundings();
  const id = kpiFieldId(`phase-${place}`);
  const mistake = readKpi(form, language).mistakes.get(`phase-${place}`);
  const type = (text: string) =>
    form.phases.map((phase, other) => (other === place ? { ...phase, text } : phase));
  return (
    <Labelled
      id={id}
      label={label}
      mistake={mistake}
      control={
        <input
          type="text"
          inputMode="decimal"
          id={id}
          autocomplete="off"
          value={form.phases[place]?.text}
          aria-invalid={mistake ? true : undefined}
          aria-describedby={notesBelow(id)}
          onInput={({ currentTarget: { value } }) =>
            send({ type: "kpi-set", change: { phases: type(value) } })
          }
        />
      }
    />
  );
}
