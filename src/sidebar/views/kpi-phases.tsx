import type { KpiFields, Phase } from "../../app/contract.ts";
import { sayDay } from "../../text/date.ts";
import { phasesShape } from "../model/chart.ts";
import { kpiFieldId, notesBelow } from "../model/element-ids.ts";
import type { KpiForm } from "../model/kpi-form.ts";
import { type PhaseLine, type PhaseSpacing, phaseLines } from "../model/kpi-phases.ts";
import { Button } from "./button.tsx";
import { viewContext } from "./context.ts";
import { Labelled } from "./controls.tsx";
import { Legend } from "./history-chart.tsx";
import { kpiMistakeAt, kpiPlaceProps } from "./kpi-fields.tsx";

const SPACING_ID = kpiFieldId("spacing");

/** The targets on the way: they lie on the straight line until a person gives others. */
export function KpiPhases({ form }: { readonly form: KpiForm }) {
  const { language, kpiNotes } = viewContext();
  if (!kpiNotes) return null;
  const { fields, phases } = kpiNotes.draft;
  const lines = phaseLines(form, fields, language);
  return (
    <section class="fields">
      <SpacingField form={form} count={lines.length} />
      {lines.length > 0 && (
        <div class="phases">
          {lines.map((line) => (
            <PhaseField key={line.until} line={line} />
          ))}
          <PhasesPreview fields={fields} phases={phases} />
        </div>
      )}
    </section>
  );
}

function SpacingField({ form: { spacing }, count }: { readonly form: KpiForm; readonly count: number }) {
  const { t, send, kpiNotes } = viewContext();
  const spacings: readonly PhaseSpacing[] =
    spacing === "own" ? ["", "month", "quarter", "own"] : ["", "month", "quarter"];
  const { startDate, dueDate, target } = kpiNotes?.draft.fields ?? {};
  const ready = startDate != null && dueDate != null && target != null;
  const empty = ready ? t.kpiForm.noPhaseEnds : t.kpiForm.phasesNeed;
  return (
    <Labelled
      id={SPACING_ID}
      label={t.kpiForm.phases}
      info={spacing !== "" && count === 0 ? empty : t.kpiForm.phasesHint}
      control={
        <select
          id={SPACING_ID}
          value={spacing}
          aria-describedby={notesBelow(SPACING_ID)}
          onInput={({ currentTarget: { value } }) => {
            const chosen = spacings.find((one) => one === value);
            if (chosen !== undefined) send({ type: "kpi-set", change: { spacing: chosen } });
          }}
        >
          {spacings.map((one) => (
            <option key={one} value={one}>
              {t.kpiForm.phaseIntervals[one]}
            </option>
          ))}
        </select>
      }
    />
  );
}

function PhaseField({ line: { until, text, straight, given } }: { readonly line: PhaseLine }) {
  const { language, t, send } = viewContext();
  const day = sayDay(until, language);
  const place = `until-${until}` as const;
  return (
    <Labelled
      id={kpiFieldId(place)}
      label={t.kpiForm.until(day)}
      mistake={kpiMistakeAt(place)}
      control={
        <div class="line">
          <input
            type="text"
            inputMode="decimal"
            {...kpiPlaceProps(place)}
            value={text}
            onInput={({ currentTarget: { value } }) => send({ type: "kpi-target", until, text: value })}
          />
          {given && straight !== null && (
            <Button
              variant="quiet"
              icon="undo"
              ariaLabel={t.kpiForm.straighten(day)}
              event={{ type: "kpi-target", until, text: null }}
            />
          )}
        </div>
      }
    />
  );
}

const PREVIEW_SIZE = { width: 250, height: 72 };

/** The plan beside the straight line, as shapes; the numbers stand in the fields. */
function PhasesPreview(props: { readonly fields: KpiFields; readonly phases: readonly Phase[] }) {
  const { t } = viewContext();
  const shape = phasesShape(props.fields, props.phases, PREVIEW_SIZE);
  if (!shape) return null;
  const lines = [
    { name: t.kpiForm.phased, line: "check-in-line", path: shape.phased },
    { name: t.kpiForm.straightLine, line: "expected-line", path: shape.straight },
  ];
  return (
    <figure>
      <svg class="chart" viewBox={`0 0 ${PREVIEW_SIZE.width} ${PREVIEW_SIZE.height}`} aria-hidden="true">
        {[...lines].reverse().map(({ line, path }) => (
          <path key={line} class={line} d={path} />
        ))}
      </svg>
      <Legend lines={lines} />
    </figure>
  );
}
