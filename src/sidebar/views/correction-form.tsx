import type { Goal } from "../../app/contract.ts";
import { type Correction, readCorrection } from "../model/entry.ts";
import { CORRECTION, notesBelow } from "../model/ids.ts";
import { sayMistake } from "../say/mistakes.ts";
import { Button } from "./button.tsx";
import { Labelled } from "./labelled.tsx";
import { surroundings } from "./surroundings.ts";

const WHY = "correction-note";

interface CorrectionFormProps {
  readonly goal: Goal;
  readonly correction: Correction;
}

/** What the value of a day really was, and why. */
export function CorrectionForm({ goal, correction }: CorrectionFormProps) {
  const { state, language, t, send } = surroundings();
  const read = readCorrection(correction, goal, language);
  const mistake = read.ok ? "" : sayMistake(read.error, language);
  const type = (change: Partial<Correction>) => send({ type: "correction", change });
  return (
    <form
      noValidate
      class="fields correction"
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: "save-correction" });
      }}
    >
      <Labelled
        id={CORRECTION}
        label={t.fields.actual}
        more={goal.fields.unit}
        mistake={mistake}
        info={t.history.correctHint}
        control={
          <input
            type="text"
            inputMode="decimal"
            id={CORRECTION}
            autocomplete="off"
            value={correction.value}
            aria-invalid={mistake ? true : undefined}
            aria-describedby={notesBelow(CORRECTION)}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onInput={({ currentTarget: { value } }) => type({ value })}
          />
        }
      />
      <Labelled
        id={WHY}
        label={t.fields.note}
        more={t.form.optional}
        control={
          <textarea
            id={WHY}
            rows={2}
            value={correction.note}
            onInput={({ currentTarget: { value } }) => type({ note: value })}
          />
        }
      />
      <div class="buttons">
        <button type="submit" class="primary" disabled={state.pending !== null}>
          {t.history.saveCorrection}
        </button>
        <Button look="secondary" text={t.panel.cancel} event={{ type: "correct", day: null }} />
      </div>
    </form>
  );
}
