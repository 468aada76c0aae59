import type { ComponentChildren } from "preact";
import type { Fields } from "../../app/contract.ts";
import type { Hint } from "../../domain/guidance.ts";
import type { Measure } from "../../domain/measure.ts";
import type { Event } from "../model/event.ts";
import { known } from "../model/goals.ts";
import { CLASHES, notesBelow } from "../model/ids.ts";
import type { Clash } from "../model/rebase.ts";
import { sayHint } from "../say/messages.ts";
import { sayField } from "../say/values.ts";
import { Button, Icon } from "./button.tsx";
import { surroundings } from "./surroundings.ts";

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

/** What is searched for in a list, with the owners to choose from. */
export function Search({ label }: { readonly label: string }) {
  const { state, send } = surroundings();
  return (
    <div class="field search">
      <label for="search">{label}</label>
      <input
        id="search"
        type="search"
        list={suggestionsFor("owner")}
        value={state.search}
        onInput={(event) => send({ type: "search", text: event.currentTarget.value })}
      />
      <Suggestions />
    </div>
  );
}

const LISTS = ["owner", "area", "unit"] as const;

/** The id of the list of what has been written in a field before. */
export function suggestionsFor(field: keyof Fields): string {
  return `known-${field}`;
}

/** What has been written before, offered while typing. */
export function Suggestions() {
  const { panel } = surroundings().state;
  return (
    <>
      {LISTS.map((field) => (
        <datalist key={field} id={suggestionsFor(field)}>
          {known(panel, field).map((text) => (
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
  const { t, language } = surroundings();
  const { measure, level } = hint;
  return (
    <div class={`hint ${level}`}>
      <Icon name={level === "warning" ? "warning" : "bulb"} />
      <span>
        {sayHint(hint, language)}
        {measure && (
          <Button look="link" text={t.form.useMeasure(t.words.measures[measure])} event={take(measure)} />
        )}
      </span>
    </div>
  );
}

interface ClashesProps {
  readonly clashes: readonly Clash[];
  /** What is said when there is nothing to choose. */
  readonly merged: string;
  readonly choose: "choose" | "choose-answer" | "kpi-choose";
  /** What a clash is about: the name of the field, and the unit of its values. */
  readonly about: (clash: Clash) => { readonly label: string; readonly unit: string };
}

/** What two people have changed: both values, and the choice between them. */
export function Clashes({ clashes, merged, choose, about }: ClashesProps) {
  const { t } = surroundings();
  const { conflicts } = t.mistakes;
  return (
    <section class="message clash">
      <Icon name="warning" />
      <div>
        <h2 id={CLASHES} tabIndex={-1}>
          {conflicts.title}
        </h2>
        <p>{clashes.length > 0 ? conflicts.text : merged}</p>
        {clashes.map((clash, index) => (
          <ClashChoice
            key={`${clash.id}-${clash.field}`}
            clash={clash}
            {...about(clash)}
            choose={(keep) => ({ type: choose, index, keep })}
          />
        ))}
      </div>
    </section>
  );
}

interface ClashChoiceProps {
  readonly clash: Clash;
  readonly label: string;
  readonly unit: string;
  readonly choose: (keep: "mine" | "theirs") => Event;
}

function ClashChoice({ clash, label, unit, choose }: ClashChoiceProps) {
  const { state, language, t, send } = surroundings();
  return (
    <fieldset>
      <legend>
        {label} – {clash.title || t.panel.untitled}
      </legend>
      {(["mine", "theirs"] as const).map((keep) => (
        <label key={keep} class="check">
          <input
            type="radio"
            name={`clash-${clash.id}-${clash.field}`}
            checked={clash.keep === keep}
            onChange={() => send(choose(keep))}
          />
          <span>
            {t.mistakes.conflicts[keep](
              sayField({ field: clash.field, value: clash[keep], unit }, state.panel, language),
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
