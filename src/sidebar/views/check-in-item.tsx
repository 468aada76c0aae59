import type { Goal, Panel } from "../../app/contract.ts";
import type { CheckIn } from "../model/check-in.ts";
import { entryOf, entryValue } from "../model/entry.ts";
import { rootOf } from "../model/goals.ts";
import { prospect } from "../model/moves.ts";
import { inARow, sayWay } from "../say/values.ts";
import { Button } from "./button.tsx";
import { ConfidenceField, NoteField } from "./check-in-fields.tsx";
import { CheckInValue } from "./check-in-value.tsx";
import { ProspectBar } from "./prospect-bar.tsx";
import { surroundings } from "./surroundings.ts";
import { titleOf } from "./unfold.tsx";

export interface ItemProps {
  readonly checkIn: CheckIn;
  readonly goal: Goal;
  readonly panel: Panel;
}

/** One row to check in. Enter takes the answer and goes on; Page Down and Page Up go past it. */
export function CheckInItem({ checkIn, goal, panel }: ItemProps) {
  const { language, send } = surroundings();
  const entry = entryOf(checkIn, goal, language);
  const value = entryValue(entry, goal, language);
  const then = prospect(goal, value.ok ? value.value : goal.fields.actual, panel);
  const keys: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 };
  return (
    <form
      noValidate
      class="fields item"
      aria-labelledby="row"
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: "next" });
      }}
      onChange={() => send({ type: "keep" })}
      onKeyDown={(event) => {
        const step = keys[event.key];
        if (!step) return;
        event.preventDefault();
        send({ type: "go", place: checkIn.place + step });
      }}
    >
      <Place checkIn={checkIn} />
      <section>
        <p class="facts">{rootOf(panel, goal.id)?.fields.title}</p>
        <h2 id="row">{titleOf(goal)}</h2>
        <p class="facts">{inARow([sayWay(goal.fields, language), goal.fields.owner])}</p>
        <ProspectBar goal={goal} prospect={then} />
      </section>
      <CheckInValue checkIn={checkIn} goal={goal} entry={entry} value={value} />
      <ConfidenceField entry={entry} />
      <NoteField entry={entry} prospect={then} asked={checkIn.noteAsked} />
      <ItemButtons checkIn={checkIn} touched={entry.value !== null} />
    </form>
  );
}

/** How far one has come: "3 of 8". */
function Place({ checkIn: { place, queue } }: { readonly checkIn: CheckIn }) {
  const { t } = surroundings();
  return (
    <div class="bar-row">
      <span>{t.checkIn.place(place + 1, queue.length)}</span>
      <div class="bar" aria-hidden="true">
        <div class="fill steps" style={{ width: `${(place / queue.length) * 100}%` }} />
      </div>
    </div>
  );
}

interface ItemButtonsProps {
  readonly checkIn: CheckIn;
  /** Something else than the last value has been typed. */
  readonly touched: boolean;
}

function ItemButtons({ checkIn: { place, answers }, touched }: ItemButtonsProps) {
  const { state, t } = surroundings();
  return (
    <>
      <div class="buttons">
        <button type="submit" class="primary" disabled={state.pending !== null}>
          {t.checkIn.next}
        </button>
        {touched && <Button look="secondary" text={t.checkIn.unchanged} event={{ type: "unchanged" }} />}
        <Button look="secondary" text={t.checkIn.skip} event={{ type: "go", place: place + 1 }} />
      </div>
      <p class="facts">{t.checkIn.keys}</p>
      <div class="buttons">
        {answers.length > 0 && (
          <Button look="secondary" text={t.checkIn.save(answers.length)} event={{ type: "save-answers" }} />
        )}
        {place > 0 && (
          <Button look="secondary" text={t.checkIn.previous} event={{ type: "go", place: place - 1 }} />
        )}
      </div>
    </>
  );
}
