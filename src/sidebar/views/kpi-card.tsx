import type { Kpi } from "../../app/contract.ts";
import { sayDate } from "../../text/date.ts";
import { formatShare } from "../../text/number.ts";
import { goalOfKpi } from "../model/goals.ts";
import { cardId } from "../model/ids.ts";
import { sayStand } from "../say/kpi.ts";
import { inARow, sayWay } from "../say/values.ts";
import { KpiButtons, KpiTools } from "./kpi-buttons.tsx";
import { PeriodMarks } from "./period-marks.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { StatusChip } from "./status.tsx";
import { surroundings } from "./surroundings.ts";
import { titleOf } from "./unfold.tsx";

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
        <span>{computed.progress === null ? "–" : formatShare(computed.progress, language)}</span>
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
    computed.expected === null ? "" : t.panel.expected(formatShare(computed.expected, language));
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
