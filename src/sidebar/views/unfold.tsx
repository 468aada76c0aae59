import type { Goal } from "../../app/contract.ts";
import { cardId } from "../model/ids.ts";
import { Icon } from "./icons.tsx";
import { surroundings } from "./surroundings.ts";

export function isUnfolded({ id }: Goal): boolean {
  return surroundings().state.unfolded.includes(id);
}

/** The title of a row, or what to call one without. */
export function titleOf({ fields }: Pick<Goal, "fields">): string {
  return fields.title || surroundings().t.panel.untitled;
}

/** The title of a row as the button that unfolds it. */
export function Unfold({ goal }: { readonly goal: Goal }) {
  const { send } = surroundings();
  const unfolded = isUnfolded(goal);
  const id = cardId(goal.id);
  return (
    <button
      type="button"
      class="unfold"
      id={id}
      aria-expanded={unfolded}
      aria-controls={unfolded ? `${id}-body` : undefined}
      onClick={() => send({ type: "fold", id: goal.id })}
    >
      <Icon name="chevron" />
      <span>{titleOf(goal)}</span>
    </button>
  );
}
