import type { Kpi } from "../../app/contract.ts";
import { sayDate } from "../../text/date.ts";
import { formatWholePercent } from "../../text/number.ts";
import { cardId } from "../model/element-ids.ts";
import { goalFromKpi } from "../model/goals.ts";
import { sayStartAndTarget } from "../say/goals.ts";
import { sayKpiValue } from "../say/kpis.ts";
import { joinFacts } from "../say/values.ts";
import { Button } from "./button.tsx";
import { viewContext } from "./context.ts";
import { ProgressBar, StatusChip, StatusShape, statusStyle, titleOf } from "./goal.tsx";

interface KpiCardProps {
  readonly kpi: Kpi;
  /** The title of what it supports; undefined when that is nothing that is there. */
  readonly supported: string | undefined;
}

/** A KPI: its value, how it stands and why, where the value comes from, and its last periods. */
export function KpiCard({ kpi, supported }: KpiCardProps) {
  const { language } = viewContext();
  const { fields, computed } = kpi;
  return (
    <article class="card kpi" aria-labelledby={cardId(kpi.id)}>
      <div class="line">
        <h3 id={cardId(kpi.id)} tabIndex={-1}>
          {titleOf(kpi)}
        </h3>
        <KpiEditButtons kpi={kpi} />
      </div>
      <p class="facts">{joinFacts([fields.owner, fields.area, kindText(kpi), cadenceText(kpi)])}</p>
      <div class="standing">
        <strong>{sayKpiValue(fields, language)}</strong>
        <StatusChip status={computed.status} />
      </div>
      <div class="bar-row">
        <ProgressBar goal={goalFromKpi(kpi)} />
        <span>{computed.progress === null ? "–" : formatWholePercent(computed.progress, language)}</span>
      </div>
      <PeriodMarks kpi={kpi} />
      {[...factTexts(kpi), supportText(kpi, supported)].filter(Boolean).map((fact) => (
        <p key={fact} class="facts">
          {fact}
        </p>
      ))}
      <KpiButtons kpi={kpi} />
    </article>
  );
}

/** Why it stands so, where it leads and where the value comes from. */
function factTexts(kpi: Kpi): readonly string[] {
  const { language, t } = viewContext();
  const { fields, computed, formula } = kpi;
  const expected =
    computed.expected === null ? "" : t.common.expected(formatWholePercent(computed.expected, language));
  return [
    joinFacts([sayStartAndTarget(fields, language), expected, computed.reason]),
    joinFacts([originText(kpi), fields.source && t.kpi.source(fields.source)]),
    formula && t.kpi.valueOf(formula),
  ];
}

function kindText({ fields: { kind } }: Kpi): string {
  return kind === null ? "" : viewContext().t.kpi.kinds[kind];
}

function cadenceText({ fields: { cadence } }: Kpi): string {
  return cadence === null ? "" : viewContext().t.kpi.cadences[cadence];
}

/** Whether the value is linked or typed, and of which day it is. */
function originText({ linked, freshness: { updated } }: Kpi): string {
  const { language, t } = viewContext();
  const day = updated === null ? "" : sayDate(updated, language);
  if (linked.includes("actual")) return t.kpi.linked(day);
  return day === "" ? t.common.noValue : t.kpi.typed(day);
}

function supportText({ feeds }: Kpi, supported: string | undefined): string {
  const { t } = viewContext();
  if (supported === undefined) return "";
  return feeds ? t.kpi.feeds(supported) : t.kpi.supports(supported);
}

interface KpiButtonsProps {
  readonly kpi: Kpi;
}

/** Its value, now and before. */
function KpiButtons({ kpi }: KpiButtonsProps) {
  const { checkIn, history } = viewContext().t;
  const title = titleOf(kpi);
  return (
    <div class="buttons">
      <Button
        variant="quiet"
        icon="check"
        text={checkIn.checkIn}
        ariaLabel={checkIn.checkInOf(title)}
        event={{ type: "open-check-in", id: kpi.id }}
      />
      <Button
        variant="quiet"
        icon="trend"
        text={history.title}
        ariaLabel={history.titleOf(title)}
        event={{ type: "open-history", id: kpi.id }}
      />
    </div>
  );
}

/** Edit and delete, as drawings beside the name. */
function KpiEditButtons({ kpi }: KpiButtonsProps) {
  const { editOf, removeOf } = viewContext().t.common;
  const { id } = kpi;
  const title = titleOf(kpi);
  return (
    <div class="buttons">
      <Button variant="quiet" icon="pencil" ariaLabel={editOf(title)} event={{ type: "edit-kpi", id }} />
      <Button variant="quiet" icon="bin" ariaLabel={removeOf(title)} event={{ type: "ask-delete-kpi", id }} />
    </div>
  );
}

/** The statuses of the last periods as symbols on their colours; each says its word when it is pointed at or heard. */
function PeriodMarks({ kpi: { periods } }: { readonly kpi: Kpi }) {
  const { t } = viewContext();
  if (periods.every((status) => status === "")) return null;
  return (
    <ol class="periods" aria-label={t.kpi.periods}>
      {periods.map((status, place) => (
        <PeriodMark key={place} status={status} back={periods.length - 1 - place} />
      ))}
    </ol>
  );
}

function PeriodMark({ status, back }: { readonly status: string; readonly back: number }) {
  const { t } = viewContext();
  const { code, label, fill, color } = statusStyle(status);
  const says = t.kpi.period(back, status === "" ? t.kpi.noCheckIn : label);
  return (
    <li
      class={status === "" ? "none" : ""}
      title={says}
      style={status === "" ? undefined : { backgroundColor: fill, color }}
    >
      <span class="hidden">{says}</span>
      {status !== "" && <StatusShape code={code} />}
    </li>
  );
}

/** KPIs by name, each with its status; nothing where there are none. */
export function KpiStatusList({ kpis }: { readonly kpis: readonly Kpi[] }) {
  const { t } = viewContext();
  if (kpis.length === 0) return null;
  return (
    <section class="kpi-states">
      <h3>{t.alignment.kpis}</h3>
      <ul>
        {kpis.map(({ id, fields, computed }) => (
          <li key={id} class="line">
            <span class="name">{fields.title || t.common.untitled}</span>
            <StatusChip status={computed.status} small />
          </li>
        ))}
      </ul>
    </section>
  );
}
