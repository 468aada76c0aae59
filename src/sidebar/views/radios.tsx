import type { Event } from "../model/event.ts";
import { surroundings } from "./surroundings.ts";

interface RadiosProps {
  /** Tells the group apart from others in the panel. */
  readonly name: string;
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly disabled?: boolean;
}

interface Choice {
  readonly word: string;
  /** What it means. */
  readonly more?: string;
  readonly chosen: boolean;
  readonly event: Event;
}

/** Exactly one of a few. */
export function Radios({ name, title, choices, disabled }: RadiosProps) {
  const { send } = surroundings();
  return (
    <fieldset class="field" disabled={disabled}>
      <legend>{title}</legend>
      {choices.map(({ word, more, chosen, event }) => (
        <label key={word} class="check">
          <input type="radio" name={name} checked={chosen} onChange={() => send(event)} />
          <span>
            {word}
            {more && <span class="soft"> – {more}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
