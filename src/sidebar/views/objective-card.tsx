import type { Goal } from "../../app/contract.ts";
import { nameOfPeriod } from "../../domain/calendar.ts";
import { sayDay, sayDays } from "../../text/date.ts";
import { formatWholePercent } from "../../text/number.ts";
import { cardId } from "../model/element-ids.ts";
import { isTicked, parentOf } from "../model/goals.ts";
import { kpisSupporting } from "../model/kpis.ts";
import { pendingTick } from "../model/state.ts";
import { sayDifference, sayGoalValues } from "../say/goals.ts";
import { joinFacts } from "../say/values.ts";
import { Button } from "./button.tsx";
import { viewContext } from "./context.ts";
import {
  CheckInButtons,
  GoalButtons,
  isUnfolded,
  ProgressBar,
  StatusChip,
  titleOf,
  UnfoldButton,
} from "./goal.tsx";
import { KpiStatusList } from "./kpi-card.tsx";

interface ObjectiveCardProps {
  readonly goal: Goal;
  /** It stands under its parent, which need not be told. */
  readonly nested?: boolean;
  readonly heading?: "h2" | "h3" | undefined;
}

/** An objective: what it is, how far it has come and why; unfolded, all that hangs under it. */
export function ObjectiveCard({ goal, nested = false, heading: Heading = "h2" }: ObjectiveCardProps) {
  const { language } = viewContext();
  const { computed } = goal;
  return (
    <article class="card" aria-labelledby={cardId(goal.id)}>
      <Heading>
        <UnfoldButton goal={goal} />
      </Heading>
      <p class="facts">{factsText(goal, nested)}</p>
      <div class="standing">
        <strong>{computed.progress === null ? "–" : formatWholePercent(computed.progress, language)}</strong>
        <StatusChip status={computed.status} />
      </div>
      <ProgressBar goal={goal} />
      <ReasonLine goal={goal} />
      {isUnfolded(goal) && <ObjectiveDetails goal={goal} />}
    </article>
  );
}

function factsText(goal: Goal, nested: boolean): string {
  const { state, t } = viewContext();
  const { owner, area } = goal.fields;
  const above = nested || !state.panel ? undefined : parentOf(state.panel, goal);
  return joinFacts([owner, periodText(goal), area, above && t.common.partOf(titleOf(above))]);
}

function periodText({ fields }: Goal): string {
  const { language, t } = viewContext();
  const { startDate: start, dueDate: due } = fields;
  if (due === null) return "";
  if (start === null) return sayDay(due, language);
  const named = nameOfPeriod({ start, due });
  return named ? t.periods.name(named) : sayDays(start, due, language);
}

/** What is to be mended stands out. */
function ReasonLine({ goal: { computed } }: { readonly goal: Goal }) {
  const { language, t } = viewContext();
  const { expected, reason, wrong } = computed;
  if (wrong) return <p class="facts warning">{reason}</p>;
  return (
    <p class="facts">
      {joinFacts([expected !== null && t.common.expected(formatWholePercent(expected, language)), reason])}
    </p>
  );
}

function ObjectiveDetails({ goal }: { readonly goal: Goal }) {
  const { state, t } = viewContext();
  const keyResults = goal.children.filter(({ type }) => type === "key-result");
  const initiatives = goal.children.filter(({ type }) => type !== "key-result");
  return (
    <div class="body" id={`${cardId(goal.id)}-body`}>
      {keyResults.length > 0 && (
        <section>
          <h3>{t.common.keyResults}</h3>
          <ul>
            {keyResults.map((child) => (
              <KeyResult key={child.id} goal={child} />
            ))}
          </ul>
        </section>
      )}
      {initiatives.length > 0 && (
        <section>
          <h3>{t.common.initiatives}</h3>
          <ul>
            {initiatives.map((child) => (
              <Initiative key={child.id} goal={child} />
            ))}
          </ul>
        </section>
      )}
      {state.panel && <KpiStatusList kpis={kpisSupporting(state.panel, goal.id)} />}
      <GoalButtons goal={goal}>
        <Button
          variant="quiet"
          icon="plus"
          text={t.alignment.add}
          ariaLabel={t.alignment.addTo(titleOf(goal))}
          event={{ type: "new-objective", parent: goal.id }}
        />
      </GoalButtons>
    </div>
  );
}

/** A key result: its values, its bar and its status; unfolded, the reason and its initiatives. */
function KeyResult({ goal }: { readonly goal: Goal }) {
  const { language } = viewContext();
  const { progress, status } = goal.computed;
  return (
    <li class="key-result">
      <h4>
        <UnfoldButton goal={goal} />
      </h4>
      <p class="facts">{sayGoalValues(goal, language)}</p>
      <div class="bar-row">
        <ProgressBar goal={goal} />
        <span>{progress === null ? "–" : formatWholePercent(progress, language)}</span>
      </div>
      <StatusChip status={status} small />
      {isUnfolded(goal) && <KeyResultDetails goal={goal} />}
    </li>
  );
}

function KeyResultDetails({ goal }: { readonly goal: Goal }) {
  const { state, language } = viewContext();
  return (
    <div class="body" id={`${cardId(goal.id)}-body`}>
      <p class="facts">
        {joinFacts([goal.computed.reason, sayDifference(goal, language), goal.fields.owner])}
      </p>
      <ul>
        {goal.children.map((child) => (
          <Initiative key={child.id} goal={child} />
        ))}
      </ul>
      {state.panel && <KpiStatusList kpis={kpisSupporting(state.panel, goal.id)} />}
      {goal.freshness && <CheckInButtons goal={goal} />}
      <GoalButtons goal={goal} />
    </div>
  );
}

/** An initiative with its action items to tick; an action item may also stand where an initiative does. */
function Initiative({ goal }: { readonly goal: Goal }) {
  const { t } = viewContext();
  if (goal.type === "action") return <ActionItem goal={goal} />;
  const done = goal.children.filter(isShownAsTicked).length;
  return (
    <li class="initiative">
      <div class="line">
        <span class="name">{titleOf(goal)}</span>
        <GoalButtons goal={goal} small />
      </div>
      <div class="bar-row">
        <ProgressBar goal={goal} />
        <span>{t.common.ticked(done, goal.children.length)}</span>
      </div>
      <ul>
        {goal.children.map((action) => (
          <ActionItem key={action.id} goal={action} />
        ))}
      </ul>
    </li>
  );
}

/** As the sheet will have it when all ticks have arrived. */
function isShownAsTicked(goal: Goal): boolean {
  return pendingTick(viewContext().state.ticks, goal.id) ?? isTicked(goal);
}

function ActionItem({ goal }: { readonly goal: Goal }) {
  const { state, send } = viewContext();
  const ticked = isShownAsTicked(goal);
  return (
    <li>
      <label class="check">
        <input
          type="checkbox"
          checked={ticked}
          disabled={state.pending !== null || goal.linked.includes("actual")}
          onChange={() => send({ type: "tick", id: goal.id, done: !ticked })}
        />
        <span>{titleOf(goal)}</span>
      </label>
    </li>
  );
}
