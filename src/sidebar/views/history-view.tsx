import type { Goal, History } from "../../app/contract.ts";
import { sayDay } from "../../text/date.ts";
import { goalById } from "../model/goals.ts";
import { sayOutlook, sayRounded } from "../say/history.ts";
import { inARow, sayValues } from "../say/values.ts";
import { Button } from "./button.tsx";
import { ChartView } from "./chart-view.tsx";
import { BackHead } from "./head.tsx";
import { HistoryTable } from "./history-table.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { StatusChip } from "./status.tsx";
import { surroundings } from "./surroundings.ts";
import { titleOf } from "./unfold.tsx";

/** The past of a row, and where it leads. */
export function HistoryView() {
  const { state, t } = surroundings();
  const goal = state.history && state.panel && goalById(state.panel, state.history.id);
  return (
    <div class="fields">
      <BackHead title={t.history.title} />
      {goal ? <Past goal={goal} /> : <p>{t.troubles.gone("")}</p>}
    </div>
  );
}

function Past({ goal }: { readonly goal: Goal }) {
  const { state, language, t } = surroundings();
  const history = state.histories[goal.id];
  return (
    <>
      <section>
        <h2>{titleOf(goal)}</h2>
        <p class="facts">{inARow([sayValues(goal, language), goal.fields.owner])}</p>
        <ProgressBar goal={goal} />
        <StatusChip status={goal.computed.status} small />
      </section>
      {history ? <Told goal={goal} history={history} /> : <p class="soft">{t.history.loading}</p>}
    </>
  );
}

export interface ToldProps {
  readonly goal: Goal;
  readonly history: History;
}

function Told({ goal, history }: ToldProps) {
  const { state, t } = surroundings();
  return (
    <>
      <Forecast goal={goal} history={history} />
      {history.checkIns.length > 0 && goal.fields.measure !== "milestone" && (
        <ChartView goal={goal} history={history} />
      )}
      {history.checkIns.length > 0 ? (
        <HistoryTable goal={goal} history={history} />
      ) : (
        <p class="soft">{t.history.none}</p>
      )}
      <Button
        look={state.history?.correction ? "secondary" : "primary"}
        text={t.checkIn.checkIn}
        says={t.checkIn.checkInOf(titleOf(goal))}
        event={{ type: "check-in", id: goal.id }}
      />
    </>
  );
}

/** The forecast for the due date, or why there is none. */
function Forecast({ goal, history }: ToldProps) {
  const { language, t } = surroundings();
  const { forecast, whyNone } = history;
  const { dueDate } = goal.fields;
  if (!forecast || dueDate === null) return whyNone ? <p class="facts">{whyNone}</p> : null;
  const [range, ...others] = sayOutlook(goal, history, language);
  return (
    <section class="forecast">
      <h3>{t.history.forecast(sayDay(dueDate, language))}</h3>
      <p>
        <strong>{sayRounded(forecast.value, goal, language)}</strong> <span class="facts">{range}</span>
      </p>
      {others.map((said) => (
        <p key={said}>{said}</p>
      ))}
    </section>
  );
}
