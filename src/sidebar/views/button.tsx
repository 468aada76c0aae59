import type { Event } from "../model/event.ts";
import { Icon, type IconName } from "./icons.tsx";
import { surroundings } from "./surroundings.ts";

interface ButtonProps {
  readonly look: "primary" | "secondary" | "danger" | "quiet" | "link";
  /** What happens when it is pressed. */
  readonly event: Event;
  readonly icon?: IconName;
  readonly text?: string;
  /** The text with what it is about, for those who hear it alone; the tip of a button without text. */
  readonly says?: string;
  readonly id?: string;
  /** It works also while the sheet is being written. */
  readonly always?: boolean;
}

/** Every button of the panel. While an answer is awaited it is off. */
export function Button({ look, event, icon, text, says, id, always }: ButtonProps) {
  const { state, send } = surroundings();
  return (
    <button
      type="button"
      class={look}
      id={id}
      disabled={!always && state.pending !== null}
      aria-label={says}
      title={text ? undefined : says}
      onClick={() => send(event)}
    >
      {icon && <Icon name={icon} />}
      {text}
    </button>
  );
}
