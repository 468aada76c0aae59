import type { Event } from "../model/event.ts";
import { viewContext } from "./context.ts";

interface ButtonProps {
  readonly variant: "primary" | "secondary" | "danger" | "quiet" | "link";
  /** What happens when it is pressed. */
  readonly event: Event;
  readonly icon?: IconName;
  readonly text?: string;
  /** The text with what it is about, for those who hear it alone; the tip of a button without text. */
  readonly ariaLabel?: string;
  readonly id?: string;
  /** It works also while the sheet is being written. */
  readonly alwaysOn?: boolean;
}

/** Every button of the panel. While an answer is awaited it is off. */
export function Button({ variant, event, icon, text, ariaLabel, id, alwaysOn }: ButtonProps) {
  const { state, send } = viewContext();
  return (
    <button
      type="button"
      class={variant}
      id={id}
      disabled={!alwaysOn && state.pending !== null}
      aria-label={ariaLabel}
      title={text ? undefined : ariaLabel}
      onClick={() => send(event)}
    >
      {icon && <Icon name={icon} />}
      {text}
    </button>
  );
}

const ICON_PATHS = {
  chevron: "M6 4l4 4-4 4",
  back: "M9.5 3.5L5 8l4.5 4.5",
  plus: "M8 3v10M3 8h10",
  pencil: "M3 13l.6-2.6L10.8 3.2a1.2 1.2 0 0 1 1.7 0l.3.3a1.2 1.2 0 0 1 0 1.7L5.6 12.4z",
  bin: "M3.5 4.5h9M6.5 4.5V3h3v1.5M4.8 4.5l.5 8.5h5.4l.5-8.5",
  close: "M4 4l8 8M12 4l-8 8",
  bulb: "M6.2 11.4h3.6M6.6 13.4h2.8M8 2.6a3.6 3.6 0 0 1 2.2 6.5c-.4.3-.6.8-.6 1.2v1.1H6.4v-1.1c0-.4-.2-.9-.6-1.2A3.6 3.6 0 0 1 8 2.6z",
  warning: "M8 3l5.6 9.8H2.4zM8 6.8v2.8M8 11.2v.2",
  check: "M3.5 8.5l3 3 6-7",
  trend: "M2.5 12l4-4.5 3 2.5 4-5.5",
  undo: "M6 3.5L3 6.5l3 3M3 6.5h6.5a3 3 0 0 1 0 6H7",
} as const;

type IconName = keyof typeof ICON_PATHS;

/** A small drawing beside words; screen readers pass it by. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
