import type { Goal } from "../../app/contract.ts";
import { formatShare } from "../../text/number.ts";
import { kpisFor } from "../model/goals.ts";
import { cardId } from "../model/ids.ts";
import { inARow, sayDifference, sayValues } from "../say/values.ts";
import { CheckInButtons, GoalButtons } from "./goal-buttons.tsx";
import { Initiative } from "./initiative.tsx";
import { KpiStates } from "./kpi-states.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { StatusChip } from "./status.tsx";
import { surroundings } from "./surroundings.ts";
import { isUnfolded, Unfold } from "./unfold.tsx";

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
        <span>{progress === null ? "–" : formatShare(progress, language)}</span>
      </div>
      <StatusChip status={status} small />
      {isUnfolded(goal) && <Unfolded goal={goal} />}
    </li>
  );
}

function Unfolded({ goal }: { readonly goal: Goal }) {
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
