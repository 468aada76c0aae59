import type { KpiFields, Phase } from "../../app/contract.ts";
import { sayDay } from "../../text/date.ts";
import { type PlanLine, planLines } from "../kpi-plan.ts";
import { planShape } from "../model/chart.ts";
import { kpiFieldId, notesBelow } from "../model/ids.ts";
import type { KpiForm, PlanStep } from "../model/kpi-form.ts";
import { Button } from "./button.tsx";
import { Labelled } from "./controls.tsx";
import { Legend } from "./history-chart.tsx";
import { named, sayMistakeAt } from "./kpi-fields.tsx";
import { surroundings } from "./surroundings.ts";

const STEP = kpiFieldId("step");

/** The targets on the way: they lie on the straight line until a person gives others. */
export function KpiPlan({ form }: { readonly form: KpiForm }) {
  const { language, kpiNotes } = surroundings();
  if (!kpiNotes) return null;
  const { fields, phases } = kpiNotes.draft;
  const lines = planLines(form, fields, language);
  return (
    <section class="fields">
      <StepField form={form} count={lines.length} />
      {lines.length > 0 && (
        <div class="plan">
          {lines.map((line) => (
            <TargetField key={line.until} line={line} />
          ))}
          <PlanPreview fields={fields} phases={phases} />
        </div>
      )}
    </section>
  );
}

function StepField({ form: { step }, count }: { readonly form: KpiForm; readonly count: number }) {
  const { t, send, kpiNotes } = surroundings();
  const steps: readonly PlanStep[] =
    step === "own" ? ["", "month", "quarter", "own"] : ["", "month", "quarter"];
  const { startDate, dueDate, target } = kpiNotes?.draft.fields ?? {};
  const ready = startDate != null && dueDate != null && target != null;
  const empty = ready ? t.kpiForm.noPhaseEnds : t.kpiForm.phasesNeed;
  return (
    <Labelled
      id={STEP}
      label={t.kpiForm.phases}
      info={step !== "" && count === 0 ? empty : t.kpiForm.phasesHint}
      control={
        <select
          id={STEP}
          value={step}
          aria-describedby={notesBelow(STEP)}
          onInput={({ currentTarget: { value } }) => {
            const chosen = steps.find((one) => one === value);
            if (chosen !== undefined) send({ type: "kpi-set", change: { step: chosen } });
          }}
        >
          {steps.map((one) => (
            <option key={one} value={one}>
              {t.kpiForm.phaseIntervals[one]}
            </option>
          ))}
        </select>
      }
    />
  );
}

function TargetField({ line: { until, text, straight, given } }: { readonly line: PlanLine }) {
  const { language, t, send } = surroundings();
  const day = sayDay(until, language);
  const place = `until-${until}` as const;
  return (
    <Labelled
      id={kpiFieldId(place)}
      label={t.kpiForm.until(day)}
      mistake={sayMistakeAt(place)}
      control={
        <div class="line">
          <input
            type="text"
            inputMode="decimal"
            {...named(place)}
            value={text}
            onInput={({ currentTarget: { value } }) => send({ type: "kpi-target", until, text: value })}
          />
          {given && straight !== null && (
            <Button
              look="quiet"
              icon="undo"
              says={t.kpiForm.straighten(day)}
              event={{ type: "kpi-target", until, text: null }}
            />
          )}
        </div>
      }
    />
  );
}

const SIZE = { width: 250, height: 72 };

/** The plan beside the straight line, as shapes; the numbers stand in the fields. */
export function PlanPreview(props: { readonly fields: KpiFields; readonly phases: readonly Phase[] }) {
  const { t } = surroundings();
  const shape = planShape(props.fields, props.phases, SIZE);
  if (!shape) return null;
  const lines = [
    { name: t.kpiForm.phased, look: "past-line", path: shape.plan },
    { name: t.kpiForm.straightLine, look: "plan-line", path: shape.straight },
  ];
  return (
    <figure>
      <svg class="chart" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
        {[...lines].reverse().map(({ look, path }) => (
          <path key={look} class={look} d={path} />
        ))}
      </svg>
      <Legend lines={lines} />
    </figure>
  );
}
