import type { ComponentChildren } from "preact";
import type { Fields } from "../../app/contract.ts";
import type { Hint } from "../../domain/guidance.ts";
import type { Measure } from "../../domain/measure.ts";
import { notesBelow } from "../model/element-ids.ts";
import type { Event } from "../model/event.ts";
import { textsInUse } from "../model/goals.ts";
import { sayHint } from "../say/messages.ts";
import { Button, Icon } from "./button.tsx";
import { viewContext } from "./context.ts";

interface LabelledProps {
  /** The id of the control. */
  readonly id: string;
  readonly label: string;
  /** Said behind the label. */
  readonly more?: string;
  readonly control: ComponentChildren;
  readonly mistake?: string | undefined;
  /** Said while there is nothing to mend. */
  readonly info?: string | undefined;
  readonly children?: ComponentChildren;
}

/** A control with its label on top and its notes below. */
export function Labelled({ id, label, more, control, mistake, info, children }: LabelledProps) {
  return (
    <div class="field">
      <label for={id}>
        {label}
        {more && <span class="soft"> ({more})</span>}
      </label>
      {control}
      <div class="notes" id={notesBelow(id)}>
        {mistake && <p class="mistake">{mistake}</p>}
        {!mistake && info && <p class="soft">{info}</p>}
        {children}
      </div>
    </div>
  );
}

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
  const { send } = viewContext();
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

/** What is searched for in a list, with the owners to choose from. */
export function Search({ label }: { readonly label: string }) {
  const { state, send } = viewContext();
  return (
    <div class="field search">
      <label for="search">{label}</label>
      <input
        id="search"
        type="search"
        list={suggestionsId("owner")}
        value={state.search}
        onInput={(event) => send({ type: "search", text: event.currentTarget.value })}
      />
      <Suggestions />
    </div>
  );
}

const SUGGESTED_FIELDS = ["owner", "area", "unit"] as const;

/** The id of the list of what has been written in a field before. */
export function suggestionsId(field: keyof Fields): string {
  return `known-${field}`;
}

/** What has been written before, offered while typing. */
export function Suggestions() {
  const { panel } = viewContext().state;
  return (
    <>
      {SUGGESTED_FIELDS.map((field) => (
        <datalist key={field} id={suggestionsId(field)}>
          {textsInUse(panel, field).map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      ))}
    </>
  );
}

interface HintLineProps {
  readonly hint: Hint;
  /** Takes a better measure over. */
  readonly take: (measure: Measure) => Event;
}

/** Advice in place. It never blocks; a better measure can be taken over with a button. */
export function HintLine({ hint, take }: HintLineProps) {
  const { t, language } = viewContext();
  const { measure, level } = hint;
  return (
    <div class={`hint ${level}`}>
      <Icon name={level === "warning" ? "warning" : "bulb"} />
      <span>
        {sayHint(hint, language)}
        {measure && (
          <Button variant="link" text={t.form.useMeasure(t.words.measures[measure])} event={take(measure)} />
        )}
      </span>
    </div>
  );
}
