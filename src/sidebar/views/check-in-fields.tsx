import type { Entry } from "../../domain/check-in.ts";
import { NOTE, notesBelow } from "../model/ids.ts";
import type { Prospect } from "../model/moves.ts";
import { Icon } from "./icons.tsx";
import { Labelled } from "./labelled.tsx";
import { styleOf } from "./status.tsx";
import { surroundings } from "./surroundings.ts";

const STEPS = [1, 2, 3, 4, 5];

/** How sure the owner is to reach the target: five steps, with arrows, the digits or the mouse. */
export function ConfidenceField({ entry }: { readonly entry: Entry }) {
  const { t, send } = surroundings();
  const choose = (confidence: number) => send({ type: "entry", change: { confidence } });
  return (
    <fieldset
      class="field"
      onKeyDown={({ key, currentTarget }) => {
        const step = Number(key);
        if (!STEPS.includes(step)) return;
        choose(step);
        currentTarget.querySelectorAll("input")[step - 1]?.focus();
      }}
    >
      <legend>
        {t.checkIn.confidence} <span class="soft">({t.checkIn.confidenceEnds})</span>
      </legend>
      <div class="steps">
        {STEPS.map((step) => (
          <label key={step}>
            <input
              type="radio"
              name="confidence"
              checked={entry.confidence === step}
              onChange={() => choose(step)}
            />
            <span>{step}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface NoteFieldProps {
  readonly entry: Entry;
  readonly prospect: Prospect;
  /** The value makes the status worse, and the person wanted to go on without a note. */
  readonly asked: boolean;
}

/** A note of any length. Enter begins a line in it; in an empty one that was asked for, it goes on without. */
export function NoteField({ entry, prospect: { now, status, worse }, asked }: NoteFieldProps) {
  const { t, send } = surroundings();
  const empty = entry.note.trim() === "";
  return (
    <Labelled
      id={NOTE}
      label={t.fields.note}
      control={
        <textarea
          id={NOTE}
          rows={2}
          value={entry.note}
          aria-describedby={notesBelow(NOTE)}
          onInput={({ currentTarget }) => send({ type: "entry", change: { note: currentTarget.value } })}
          onKeyDown={(event) => {
            const goesOn = event.ctrlKey || event.metaKey || (asked && empty);
            if (event.key !== "Enter" || event.isComposing || !goesOn) return;
            event.preventDefault();
            send({ type: "next" });
          }}
        />
      }
    >
      {asked && worse && (
        <div class="hint warning">
          <Icon name="warning" />
          <span>
            {t.checkIn.worse(styleOf(now).label, styleOf(status).label)} {t.checkIn.whatHappened}
          </span>
        </div>
      )}
    </Labelled>
  );
}
