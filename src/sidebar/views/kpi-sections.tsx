import type { Goal, Panel } from "../../app/contract.ts";
import { CADENCES } from "../../domain/freshness.ts";
import { KINDS } from "../../domain/kpi.ts";
import { MEASURES, type Measure } from "../../domain/measure.ts";
import { kpiFieldId, notesBelow } from "../model/element-ids.ts";
import { flatten, goalById } from "../model/goals.ts";
import type { KpiForm } from "../model/kpi-form.ts";
import { kpisSupporting } from "../model/kpis.ts";
import { Button, Icon } from "./button.tsx";
import { viewContext } from "./context.ts";
import { Labelled, Radios } from "./controls.tsx";
import { titleOf } from "./goal.tsx";
import {
  CategoryField,
  isGivenByFormula,
  KpiDateField,
  KpiField,
  KpiFieldHints,
  KpiNumberField,
  KpiSelectField,
  KpiTextField,
  kpiControlProps,
  kpiMistakeAt,
  kpiPlaceProps,
} from "./kpi-fields.tsx";

/** What a KPI supports, and whether it feeds it. */
export function KpiSupport({ form }: { readonly form: KpiForm }) {
  const { state, t } = viewContext();
  const { panel } = state;
  const { supports } = form.typed;
  const supported = panel ? goalById(panel, supports) : undefined;
  return (
    <section class="fields">
      <KpiField form={form} field="supports">
        <select {...kpiControlProps(form, "supports")} disabled={isGivenByFormula(form, "supports")}>
          <option value="">{t.kpiForm.runsBusiness}</option>
          {supports && !supported && <option value={supports}>{supports}</option>}
          {panel?.objectives.map((goal) => (
            <SupportChoices key={goal.id} goal={goal} />
          ))}
        </select>
      </KpiField>
      {panel && supported?.type === "key-result" && <FeedField form={form} goal={supported} panel={panel} />}
    </section>
  );
}

const FEED_ID = "kpi-feed";

interface FeedFieldProps {
  readonly form: KpiForm;
  readonly goal: Goal;
  readonly panel: Panel;
}

/** A key result has one value, so that one KPI at most feeds it. */
function FeedField({ form, goal, panel }: FeedFieldProps) {
  const { t, send } = viewContext();
  const other = kpisSupporting(panel, goal.id).find(({ id, feeds }) => feeds && id !== form.id);
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
          id={FEED_ID}
          checked={form.feeds}
          disabled={taken !== "" && !form.feeds}
          aria-describedby={notesBelow(FEED_ID)}
          onChange={() => send({ type: "kpi-set", change: { feeds: !form.feeds } })}
        />
        <span>{t.kpiForm.feed(titleOf(goal))}</span>
      </label>
      <div class="notes" id={notesBelow(FEED_ID)}>
        <p class="soft">{taken || t.kpiForm.feedHint}</p>
        {form.feeds && <UnitWarning mine={form.typed.unit} theirs={goal.fields.unit} />}
      </div>
    </div>
  );
}

/** Values go over as they are: 5 h would become 5 days. */
function UnitWarning({ mine, theirs }: { readonly mine: string; readonly theirs: string }) {
  const { t } = viewContext();
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
function SupportChoices({ goal }: { readonly goal: Goal }) {
  const { t } = viewContext();
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
function KpiActualField({ form }: { readonly form: KpiForm }) {
  const { t } = viewContext();
  const choices = [false, true].map((isLinked) => ({
    word: isLinked ? t.kpiForm.fromFormula : t.kpiForm.fromTyping,
    chosen: form.isLinked === isLinked,
    event: { type: "kpi-set", change: { isLinked } } as const,
  }));
  return (
    <>
      <Radios name="value-from" title={t.kpiForm.valueFrom} choices={choices} />
      {form.isLinked ? <FormulaField form={form} /> : <KpiNumberField form={form} field="actual" optional />}
    </>
  );
}

function FormulaField({ form }: { readonly form: KpiForm }) {
  const { t, send } = viewContext();
  return (
    <div>
      <Labelled
        id={kpiFieldId("formula")}
        label={t.kpiForm.formula}
        mistake={form.noSelection ? t.kpiForm.noSelection : kpiMistakeAt("formula")}
        info={t.kpiForm.formulaHint}
        control={
          <input
            type="text"
            {...kpiPlaceProps("formula")}
            value={form.formula}
            spellcheck={false}
            onInput={({ currentTarget: { value } }) => send({ type: "kpi-set", change: { formula: value } })}
          />
        }
      />
      <Button variant="link" text={t.kpiForm.useSelection} event={{ type: "kpi-selection" }} />
    </div>
  );
}

/** How a KPI is measured, from where to where, until when, and where its value comes from. */
export function KpiValues({ form }: { readonly form: KpiForm }) {
  const { t } = viewContext();
  return (
    <section class="fields">
      <div class="pair wide-left">
        <KpiSelectField
          form={form}
          field="measure"
          info={t.form.measures[form.typed.measure as Measure | ""]}
          options={[["", t.form.noMeasure], ...MEASURES.filter(isKpiMeasure).map(named)]}
        />
        <KpiTextField form={form} field="unit" />
      </div>
      <div class="pair">
        <KpiNumberField form={form} field="start" />
        <KpiNumberField form={form} field="target" />
      </div>
      <div class="field">
        <div class="pair">
          <KpiDateField form={form} field="startDate" />
          <KpiDateField form={form} field="dueDate" />
        </div>
        <div class="notes">
          <KpiFieldHints place="period" />
        </div>
      </div>
      <KpiActualField form={form} />
    </section>
  );

  function named(measure: Measure): readonly [string, string] {
    return [measure, t.words.measures[measure]];
  }
}

/** A KPI is a number: it is neither reached once nor a list of tasks. */
function isKpiMeasure(measure: Measure): boolean {
  return measure !== "tasks" && measure !== "milestone";
}

/** What a KPI is and who answers for it. */
export function KpiBasics({ form }: { readonly form: KpiForm }) {
  const { t } = viewContext();
  const { title, source } = form.typed;
  const cadences = CADENCES.map((code) => [code, t.kpi.cadences[code]] as const);
  return (
    <section class="fields">
      <KpiTextField
        form={form}
        field="title"
        label={t.kpiForm.name}
        info={title ? "" : t.kpiForm.nameExample}
      />
      <KpiField form={form} field="note" label={t.kpiForm.definition}>
        <textarea rows={2} {...kpiControlProps(form, "note")} />
      </KpiField>
      <CategoryField form={form} />
      <KindField form={form} />
      <KpiTextField form={form} field="owner" />
      <KpiTextField form={form} field="area" optional />
      <KpiTextField form={form} field="source" info={source ? "" : t.kpiForm.sourceExample} />
      <KpiSelectField form={form} field="cadence" options={[["", t.kpiForm.notDecided], ...cadences]} />
    </section>
  );
}

function KindField({ form }: { readonly form: KpiForm }) {
  const { t } = viewContext();
  const choices = KINDS.map((kind) => ({
    word: t.kpi.kinds[kind],
    more: t.kpiForm.kindTexts[kind],
    chosen: form.typed.kind === kind,
    event: { type: "kpi-typed", field: "kind", text: kind } as const,
  }));
  return (
    <Radios name="kind" title={t.fields.kind} choices={choices} disabled={isGivenByFormula(form, "kind")} />
  );
}
