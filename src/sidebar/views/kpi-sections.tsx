import type { Goal, Panel } from "../../app/contract.ts";
import { CADENCES } from "../../domain/freshness.ts";
import { KINDS } from "../../domain/kpi.ts";
import { MEASURES, type Measure } from "../../domain/measure.ts";
import { kpiFieldId, notesBelow } from "../model/element-ids.ts";
import { flatten, goalById } from "../model/goals.ts";
import type { KpiForm } from "../model/kpi-form.ts";
import { kpisFor } from "../model/kpis.ts";
import { Button, Icon } from "./button.tsx";
import { surroundings } from "./context.ts";
import { Labelled, Radios } from "./controls.tsx";
import { titleOf } from "./goal.tsx";
import {
  CategoryField,
  isFilledIn,
  KpiDate,
  KpiField,
  KpiHints,
  KpiNumber,
  KpiSelect,
  KpiText,
  kpiControl,
  named,
  sayMistakeAt,
} from "./kpi-fields.tsx";

/** What a KPI supports, and whether it feeds it. */
export function KpiSupport({ form }: { readonly form: KpiForm }) {
  const { state, t } = surroundings();
  const { panel } = state;
  const { supports } = form.typed;
  const supported = panel ? goalById(panel, supports) : undefined;
  return (
    <section class="fields">
      <KpiField form={form} field="supports">
        <select {...kpiControl(form, "supports")} disabled={isFilledIn(form, "supports")}>
          <option value="">{t.kpiForm.runsBusiness}</option>
          {supports && !supported && <option value={supports}>{supports}</option>}
          {panel?.objectives.map((goal) => (
            <Choices key={goal.id} goal={goal} />
          ))}
        </select>
      </KpiField>
      {panel && supported?.type === "key-result" && <Feed form={form} goal={supported} panel={panel} />}
    </section>
  );
}

const FEED = "kpi-feed";

interface FeedProps {
  readonly form: KpiForm;
  readonly goal: Goal;
  readonly panel: Panel;
}

/** A key result has one value, so that one KPI at most feeds it. */
function Feed({ form, goal, panel }: FeedProps) {
  const { t, send } = surroundings();
  const other = kpisFor(panel, goal.id).find(({ id, feeds }) => feeds && id !== form.id);
  const isMine = form.base?.feeds && form.base.fields.supports === goal.id;
  const ownFormula = goal.linked.includes("actual") && !isMine;
  const taken = other
    ? t.kpiForm.fedAlready(titleOf(other))
    : ownFormula
      ? t.kpiForm.ownFormula(titleOf(goal))
      : "";
  return (
    <div class="field">
      <label class="check">
        <input
          type="checkbox"
          id={FEED}
          checked={form.feeds}
          disabled={taken !== "" && !form.feeds}
          aria-describedby={notesBelow(FEED)}
          onChange={() => send({ type: "kpi-set", change: { feeds: !form.feeds } })}
        />
        <span>{t.kpiForm.feed(titleOf(goal))}</span>
      </label>
      <div class="notes" id={notesBelow(FEED)}>
        <p class="soft">{taken || t.kpiForm.feedHint}</p>
        {form.feeds && <OtherUnit mine={form.typed.unit} theirs={goal.fields.unit} />}
      </div>
    </div>
  );
}

/** Values go over as they are: 5 h would become 5 days. */
function OtherUnit({ mine, theirs }: { readonly mine: string; readonly theirs: string }) {
  const { t } = surroundings();
  const units = [mine, theirs].map((unit) => unit.trim() || "–");
  if (units[0]?.toLowerCase() === units[1]?.toLowerCase()) return null;
  return (
    <p class="hint warning">
      <Icon name="warning" />
      {t.kpiForm.otherUnit(`${units[0]}`, `${units[1]}`)}
    </p>
  );
}

/** An objective and its key results. */
function Choices({ goal }: { readonly goal: Goal }) {
  const { t } = surroundings();
  const rows = flatten(goal).filter(({ type }) => type === "objective" || type === "key-result");
  return (
    <optgroup label={titleOf(goal)}>
      {rows.map((row) => (
        <option key={row.id} value={row.id}>
          {t.words.types[row.type]}: {titleOf(row)}
        </option>
      ))}
    </optgroup>
  );
}

/** Where the actual value comes from: from people, or from the workbook itself. */
function KpiActual({ form }: { readonly form: KpiForm }) {
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

/** How a KPI is measured, from where to where, until when, and where its value comes from. */
export function KpiValues({ form }: { readonly form: KpiForm }) {
  const { t } = surroundings();
  return (
    <section class="fields">
      <div class="pair wide-left">
        <KpiSelect
          form={form}
          field="measure"
          info={t.form.measures[form.typed.measure as Measure | ""]}
          options={[["", t.form.noMeasure], ...MEASURES.filter(isCounted).map(named)]}
        />
        <KpiText form={form} field="unit" />
      </div>
      <div class="pair">
        <KpiNumber form={form} field="start" />
        <KpiNumber form={form} field="target" />
      </div>
      <div class="field">
        <div class="pair">
          <KpiDate form={form} field="startDate" />
          <KpiDate form={form} field="dueDate" />
        </div>
        <div class="notes">
          <KpiHints place="period" />
        </div>
      </div>
      <KpiActual form={form} />
    </section>
  );

  function named(measure: Measure): readonly [string, string] {
    return [measure, t.words.measures[measure]];
  }
}

/** A KPI is a number: it is neither reached once nor a list of tasks. */
function isCounted(measure: Measure): boolean {
  return measure !== "tasks" && measure !== "milestone";
}

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
