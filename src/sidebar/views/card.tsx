import type { Goal } from "../../app/contract.ts";
import { nameOfPeriod } from "../../domain/calendar.ts";
import { sayDay, sayDays } from "../../text/date.ts";
import { formatWholePercent } from "../../text/number.ts";
import { isTicked, kpisFor, parentOf } from "../model/goals.ts";
import { cardId } from "../model/ids.ts";
import { inARow, sayDifference, sayValues } from "../say/values.ts";
import { shownTick } from "../update/list.ts";
import { Button } from "./button.tsx";
import {
  CheckInButtons,
  GoalButtons,
  isUnfolded,
  ProgressBar,
  StatusChip,
  titleOf,
  Unfold,
} from "./goal.tsx";
import { KpiStates } from "./kpi-card.tsx";
import { surroundings } from "./surroundings.ts";

interface CardProps {
  readonly goal: Goal;
  /** It stands under its parent, which need not be told. */
  readonly nested?: boolean;
  readonly heading?: "h2" | "h3" | undefined;
}

/** An objective: what it is, how far it has come and why; unfolded, all that hangs under it. */
export function Card({ goal, nested = false, heading: Heading = "h2" }: CardProps) {
  const { language } = surroundings();
  const { computed } = goal;
  return (
    <article class="card" aria-labelledby={cardId(goal.id)}>
      <Heading>
        <Unfold goal={goal} />
      </Heading>
      <p class="facts">{metaOf(goal, nested)}</p>
      <div class="standing">
        <strong>{computed.progress === null ? "–" : formatWholePercent(computed.progress, language)}</strong>
        <StatusChip status={computed.status} />
      </div>
      <ProgressBar goal={goal} />
      <Why goal={goal} />
      {isUnfolded(goal) && <Unfolded goal={goal} />}
    </article>
  );
}

function metaOf(goal: Goal, nested: boolean): string {
  const { state, t } = surroundings();
  const { owner, area } = goal.fields;
  const above = nested || !state.panel ? undefined : parentOf(state.panel, goal);
  return inARow([owner, periodOf(goal), area, above && t.panel.partOf(titleOf(above))]);
}

function periodOf({ fields }: Goal): string {
  const { language, t } = surroundings();
  const { startDate: start, dueDate: due } = fields;
  if (due === null) return "";
  if (start === null) return sayDay(due, language);
  const named = nameOfPeriod({ start, due });
  return named ? t.periods.name(named) : sayDays(start, due, language);
}

/** What is to be mended stands out. */
function Why({ goal: { computed } }: { readonly goal: Goal }) {
  const { language, t } = surroundings();
  const { expected, reason, wrong } = computed;
  if (wrong) return <p class="facts warning">{reason}</p>;
  return (
    <p class="facts">
      {inARow([expected !== null && t.panel.expected(formatWholePercent(expected, language)), reason])}
    </p>
  );
}

function Unfolded({ goal }: { readonly goal: Goal }) {
  const { state, t } = surroundings();
  const keyResults = goal.children.filter(({ type }) => type === "key-result");
  const initiatives = goal.children.filter(({ type }) => type !== "key-result");
  return (
    <div class="body" id={`${cardId(goal.id)}-body`}>
      {keyResults.length > 0 && (
        <section>
          <h3>{t.panel.keyResults}</h3>
          <ul>
            {keyResults.map((child) => (
              <KeyResult key={child.id} goal={child} />
            ))}
          </ul>
        </section>
      )}
      {initiatives.length > 0 && (
        <section>
          <h3>{t.panel.initiatives}</h3>
          <ul>
            {initiatives.map((child) => (
              <Initiative key={child.id} goal={child} />
            ))}
          </ul>
        </section>
      )}
      {state.panel && <KpiStates kpis={kpisFor(state.panel, goal.id)} />}
      <GoalButtons goal={goal}>
        <Button
          look="quiet"
          icon="plus"
          text={t.alignment.add}
          says={t.alignment.addTo(titleOf(goal))}
          event={{ type: "new-objective", below: goal.id }}
        />
      </GoalButtons>
    </div>
  );
}

/** A key result: its values, its bar and its status; unfolded, the reason and its initiatives. */
export function KeyResult({ goal }: { readonly goal: Goal }) {
  const { language } = surroundings();
  const { progress, status } = goal.computed;
  return (
    <li class="key-result">
      <h4>
        <Unfold goal={goal} />
      </h4>
      <p class="facts">{sayValues(goal, language)}</p>
      <div class="bar-row">
        <ProgressBar goal={goal} />
        <span>{progress === null ? "–" : formatWholePercent(progress, language)}</span>
      </div>
      <StatusChip status={status} small />
      {isUnfolded(goal) && <UnfoldedKeyResult goal={goal} />}
    </li>
  );
}

function UnfoldedKeyResult({ goal }: { readonly goal: Goal }) {
  const { state, language } = surroundings();
  return (
    <div class="body" id={`${cardId(goal.id)}-body`}>
      <p class="facts">{inARow([goal.computed.reason, sayDifference(goal, language), goal.fields.owner])}</p>
      <ul>
        {goal.children.map((child) => (
          <Initiative key={child.id} goal={child} />
        ))}
      </ul>
      {state.panel && <KpiStates kpis={kpisFor(state.panel, goal.id)} />}
      {goal.freshness && <CheckInButtons goal={goal} />}
      <GoalButtons goal={goal} />
    </div>
  );
}

/** An initiative with its action items to tick; an action item may also stand where an initiative does. */
export function Initiative({ goal }: { readonly goal: Goal }) {
  const { t } = surroundings();
  if (goal.type === "action") return <Action goal={goal} />;
  const done = goal.children.filter(isShownTicked).length;
  return (
    <li class="initiative">
      <div class="line">
        <span class="name">{titleOf(goal)}</span>
        <GoalButtons goal={goal} small />
      </div>
      <div class="bar-row">
        <ProgressBar goal={goal} />
        <span>{t.panel.ticked(done, goal.children.length)}</span>
      </div>
      <ul>
        {goal.children.map((action) => (
          <Action key={action.id} goal={action} />
        ))}
      </ul>
    </li>
  );
}

/** As the sheet will have it when all ticks have arrived. */
function isShownTicked(goal: Goal): boolean {
  return shownTick(surroundings().state.ticks, goal.id) ?? isTicked(goal);
}

function Action({ goal }: { readonly goal: Goal }) {
  const { state, send } = surroundings();
  const ticked = isShownTicked(goal);
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
