import type { ComponentChildren } from "preact";
import type { Goal } from "../../app/contract.ts";
import { Button } from "./button.tsx";
import { surroundings } from "./surroundings.ts";
import { titleOf } from "./unfold.tsx";

interface GoalButtonsProps {
  readonly goal: Goal;
  /** Only the drawings, where there is little room. */
  readonly small?: boolean;
  readonly children?: ComponentChildren;
}

/** Edit and delete, and what else there is to do. */
export function GoalButtons({ goal, small = false, children }: GoalButtonsProps) {
  const { edit, editOf } = surroundings().t.panel;
  return (
    <div class={small ? "buttons small" : "buttons"}>
      <Button
        look="quiet"
        icon="pencil"
        text={small ? "" : edit}
        says={editOf(titleOf(goal))}
        event={{ type: "edit", id: goal.id }}
      />
      <DeleteButton goal={goal} small={small} />
      {children}
    </div>
  );
}

/** What there is to do with a row that is checked in. */
export function CheckInButtons({ goal: { id, fields } }: { readonly goal: Goal }) {
  const { checkIn, history } = surroundings().t;
  const title = titleOf({ fields });
  return (
    <div class="buttons">
      <Button
        look="quiet"
        icon="check"
        text={checkIn.checkIn}
        says={checkIn.checkInOf(title)}
        event={{ type: "check-in", id }}
      />
      <Button
        look="quiet"
        icon="trend"
        text={history.title}
        says={history.titleOf(title)}
        event={{ type: "history", id }}
      />
    </div>
  );
}

export function DeleteButton({ goal, small = false }: GoalButtonsProps) {
  const { remove, removeOf } = surroundings().t.panel;
  return (
    <Button
      look="quiet"
      icon="bin"
      text={small ? "" : remove}
      says={removeOf(titleOf(goal))}
      event={{ type: "ask-delete", id: goal.id }}
    />
  );
}
