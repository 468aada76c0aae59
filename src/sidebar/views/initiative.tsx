import type { Goal } from "../../app/contract.ts";
import { isTicked } from "../model/goals.ts";
import { shownTick } from "../update/list.ts";
import { GoalButtons } from "./goal-buttons.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import { surroundings } from "./surroundings.ts";
import { titleOf } from "./unfold.tsx";

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
