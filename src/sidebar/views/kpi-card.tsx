import type { Kpi } from "../../app/contract.ts";
import { sayDate } from "../../text/date.ts";
import { formatShare } from "../../text/number.ts";
import { goalById } from "../goals.ts";
import { cardId } from "../ids.ts";
import { inARow } from "../in-a-row.ts";
import { goalOfKpi } from "../kpi-goals.ts";
import { sayValue } from "../say-value.ts";
import { sayWay } from "../say-values.ts";
import { Button } from "./button.tsx";
import { CheckInButtons } from "./goal-buttons.tsx";
import { PeriodMarks } from "./period-marks.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { StatusChip } from "./status.tsx";
import { surroundings } from "./surroundings.ts";

/** A KPI: its value, how it stands and why, where the value comes from, and its last periods. */
export function KpiCard({ kpi }: { readonly kpi: Kpi }) {
  const { language, t } = surroundings();
  const { fields, computed } = kpi;
  const goal = goalOfKpi(kpi);
  const value = fields.actual === null ? "–" : sayValue(fields.actual, fields.unit, language);
  return (
    <article class="card" aria-labelledby={cardId(kpi.id)}>
      <h3 id={cardId(kpi.id)} tabIndex={-1}>
        {fields.title || t.panel.untitled}
      </h3>
      <p class="facts">{inARow([fields.owner, fields.area, kindOf(kpi)])}</p>
      <div class="standing">
        <strong>{value}</strong>
        <StatusChip status={computed.status} />
      </div>
      <div class="bar-row">
        <ProgressBar goal={goal} />
        <span>{computed.progress === null ? "–" : formatShare(computed.progress, language)}</span>
      </div>
      <p class="facts">{inARow([sayWay(fields, language), originOf(kpi)])}</p>
      <p class="facts">{inARow([computed.reason, supportOf(kpi)])}</p>
      <PeriodMarks kpi={kpi} />
      <CheckInButtons goal={goal} />
      <div class="buttons">
        <Button
          look="quiet"
          icon="pencil"
          text={t.panel.edit}
          says={t.panel.editOf(fields.title)}
          event={{ type: "edit-kpi", id: kpi.id }}
        />
        <Button
          look="quiet"
          icon="bin"
          text={t.panel.remove}
          says={t.panel.removeOf(fields.title)}
          event={{ type: "ask-delete-kpi", id: kpi.id }}
        />
      </div>
    </article>
  );
}

/** The first word of what the kind is told with. */
function kindOf({ fields: { kind } }: Kpi): string {
  return kind === null ? "" : (surroundings().t.kpi.kinds[kind].split(":")[0] ?? "");
}

/** Whether the value is linked or typed, and of which day it is. */
function originOf({ linked, freshness: { updated } }: Kpi): string {
  const { language, t } = surroundings();
  const day = updated === null ? "" : sayDate(updated, language);
  if (linked.includes("actual")) return t.kpi.linked(day);
  return day && t.kpi.typed(day);
}

function supportOf({ fields: { supports }, feeds }: Kpi): string {
  const { state, t } = surroundings();
  const title = state.panel && goalById(state.panel, supports)?.fields.title;
  if (!title) return "";
  return feeds ? t.kpi.feeds(title) : t.kpi.supports(title);
}
