import type { Kpi } from "../../app/contract.ts";
import { sayDate } from "../../text/date.ts";
import { formatWholePercent } from "../../text/number.ts";
import { goalOfKpi } from "../model/goals.ts";
import { cardId } from "../model/ids.ts";
import { sayStand } from "../say/kpi.ts";
import { inARow, sayWay } from "../say/values.ts";
import { Button, StatusShape } from "./button.tsx";
import { ProgressBar, StatusChip, styleOf, titleOf } from "./goal.tsx";
import { surroundings } from "./surroundings.ts";

interface KpiCardProps {
  readonly kpi: Kpi;
  /** The title of what it supports; undefined when that is nothing that is there. */
  readonly supported: string | undefined;
}

/** A KPI: its value, how it stands and why, where the value comes from, and its last periods. */
export function KpiCard({ kpi, supported }: KpiCardProps) {
  const { language } = surroundings();
  const { fields, computed } = kpi;
  return (
    <article class="card kpi" aria-labelledby={cardId(kpi.id)}>
      <div class="line">
        <h3 id={cardId(kpi.id)} tabIndex={-1}>
          {titleOf(kpi)}
        </h3>
        <KpiTools kpi={kpi} />
      </div>
      <p class="facts">{inARow([fields.owner, fields.area, kindOf(kpi), cadenceOf(kpi)])}</p>
      <div class="standing">
        <strong>{sayStand(fields, language)}</strong>
        <StatusChip status={computed.status} />
      </div>
      <div class="bar-row">
        <ProgressBar goal={goalOfKpi(kpi)} />
        <span>{computed.progress === null ? "–" : formatWholePercent(computed.progress, language)}</span>
      </div>
      <PeriodMarks kpi={kpi} />
      {[...factsOf(kpi), supportOf(kpi, supported)].filter(Boolean).map((fact) => (
        <p key={fact} class="facts">
          {fact}
        </p>
      ))}
      <KpiButtons kpi={kpi} />
    </article>
  );
}

/** Why it stands so, where it leads and where the value comes from. */
function factsOf(kpi: Kpi): readonly string[] {
  const { language, t } = surroundings();
  const { fields, computed, formula } = kpi;
  const expected =
    computed.expected === null ? "" : t.panel.expected(formatWholePercent(computed.expected, language));
  return [
    inARow([sayWay(fields, language), expected, computed.reason]),
    inARow([originOf(kpi), fields.source && t.kpi.source(fields.source)]),
    formula && t.kpi.valueOf(formula),
  ];
}

function kindOf({ fields: { kind } }: Kpi): string {
  return kind === null ? "" : surroundings().t.kpi.kinds[kind];
}

function cadenceOf({ fields: { cadence } }: Kpi): string {
  return cadence === null ? "" : surroundings().t.kpi.cadences[cadence];
}

/** Whether the value is linked or typed, and of which day it is. */
function originOf({ linked, freshness: { updated } }: Kpi): string {
  const { language, t } = surroundings();
  const day = updated === null ? "" : sayDate(updated, language);
  if (linked.includes("actual")) return t.kpi.linked(day);
  return day === "" ? t.panel.noValue : t.kpi.typed(day);
}

function supportOf({ feeds }: Kpi, supported: string | undefined): string {
  const { t } = surroundings();
  if (supported === undefined) return "";
  return feeds ? t.kpi.feeds(supported) : t.kpi.supports(supported);
}

interface KpiButtonsProps {
  readonly kpi: Kpi;
}

/** Its value, now and before. */
export function KpiButtons({ kpi }: KpiButtonsProps) {
  const { checkIn, history } = surroundings().t;
  const title = titleOf(kpi);
  return (
    <div class="buttons">
      <Button
        look="quiet"
        icon="check"
        text={checkIn.checkIn}
        says={checkIn.checkInOf(title)}
        event={{ type: "check-in", id: kpi.id }}
      />
      <Button
        look="quiet"
        icon="trend"
        text={history.title}
        says={history.titleOf(title)}
        event={{ type: "history", id: kpi.id }}
      />
    </div>
  );
}

/** Edit and delete, as drawings beside the name. */
export function KpiTools({ kpi }: KpiButtonsProps) {
  const { editOf, removeOf } = surroundings().t.panel;
  const { id } = kpi;
  const title = titleOf(kpi);
  return (
    <div class="buttons">
      <Button look="quiet" icon="pencil" says={editOf(title)} event={{ type: "edit-kpi", id }} />
      <Button look="quiet" icon="bin" says={removeOf(title)} event={{ type: "ask-delete-kpi", id }} />
    </div>
  );
}

/** The statuses of the last periods as symbols on their colours; each says its word when it is pointed at or heard. */
export function PeriodMarks({ kpi: { periods } }: { readonly kpi: Kpi }) {
  const { t } = surroundings();
  if (periods.every((status) => status === "")) return null;
  return (
    <ol class="periods" aria-label={t.kpi.periods}>
      {periods.map((status, place) => (
        <Mark key={place} status={status} back={periods.length - 1 - place} />
      ))}
    </ol>
  );
}

function Mark({ status, back }: { readonly status: string; readonly back: number }) {
  const { t } = surroundings();
  const { code, label, fill, color } = styleOf(status);
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
export function KpiStates({ kpis }: { readonly kpis: readonly Kpi[] }) {
  const { t } = surroundings();
  if (kpis.length === 0) return null;
  return (
    <section class="kpi-states">
      <h3>{t.alignment.kpis}</h3>
      <ul>
        {kpis.map(({ id, fields, computed }) => (
          <li key={id} class="line">
            <span class="name">{fields.title || t.panel.untitled}</span>
            <StatusChip status={computed.status} small />
          </li>
        ))}
      </ul>
    </section>
  );
}
