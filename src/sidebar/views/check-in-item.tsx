import type { Goal, Panel } from "../../app/contract.ts";
import type { TypedEntry } from "../../domain/check-in.ts";
import type { Result } from "../../domain/result.ts";
import { sayDate } from "../../text/date.ts";
import type { CheckInSession } from "../model/check-in.ts";
import { previewValue, type ValuePreview } from "../model/check-in-effects.ts";
import { entryText, entryValue, typedEntryOf, unitOf } from "../model/check-in-entry.ts";
import { NOTE_ID, notesBelow, VALUE_ID } from "../model/element-ids.ts";
import { rootOf } from "../model/goals.ts";
import type { NumberMistake } from "../model/number-field.ts";
import { sayStartAndTarget } from "../say/goals.ts";
import { sayMistake } from "../say/mistakes.ts";
import { joinFacts, saySignedDifference, sayValue } from "../say/values.ts";
import { Button, Icon } from "./button.tsx";
import { viewContext } from "./context.ts";
import { Labelled } from "./controls.tsx";
import { PreviewBar, statusStyle, titleOf } from "./goal.tsx";
import { Sparkline } from "./history-chart.tsx";

interface CheckInItemProps {
  readonly checkIn: CheckInSession;
  readonly goal: Goal;
  readonly panel: Panel;
}

/** One row to check in. Enter takes the answer and goes on; Page Down and Page Up go past it. */
export function CheckInItem({ checkIn, goal, panel }: CheckInItemProps) {
  const { language, send } = viewContext();
  const entry = typedEntryOf(checkIn, goal, language);
  const value = entryValue(entry, goal, language);
  const preview = previewValue(goal, value.ok ? value.value : goal.fields.actual, panel);
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
      onChange={() => send({ type: "save-draft" })}
      onKeyDown={(event) => {
        const step = keys[event.key];
        if (!step) return;
        event.preventDefault();
        send({ type: "go-to-row", place: checkIn.place + step });
      }}
    >
      <QueuePosition checkIn={checkIn} />
      <section>
        <p class="facts">{rootOf(panel, goal.id)?.fields.title}</p>
        <h2 id="row">{titleOf(goal)}</h2>
        <p class="facts">{joinFacts([sayStartAndTarget(goal.fields, language), goal.fields.owner])}</p>
        <PreviewBar goal={goal} preview={preview} />
      </section>
      <CheckInValue checkIn={checkIn} goal={goal} entry={entry} value={value} />
      <ConfidenceField entry={entry} />
      <NoteField entry={entry} preview={preview} asked={checkIn.noteAsked} />
      <ItemButtons checkIn={checkIn} touched={entry.value !== null} />
    </form>
  );
}

/** How far one has come: "3 of 8". */
function QueuePosition({ checkIn: { place, queue } }: { readonly checkIn: CheckInSession }) {
  const { t } = viewContext();
  return (
    <div class="bar-row">
      <span>{t.checkIn.position(place + 1, queue.length)}</span>
      <div class="bar" aria-hidden="true">
        <div class="fill steps" style={{ width: `${(place / queue.length) * 100}%` }} />
      </div>
    </div>
  );
}

interface ItemButtonsProps {
  readonly checkIn: CheckInSession;
  /** Something else than the last value has been typed. */
  readonly touched: boolean;
}

function ItemButtons({ checkIn: { place, answers }, touched }: ItemButtonsProps) {
  const { state, t } = viewContext();
  return (
    <>
      <div class="buttons">
        <button type="submit" class="primary" disabled={state.pending !== null}>
          {t.checkIn.next}
        </button>
        {touched && <Button variant="secondary" text={t.checkIn.unchanged} event={{ type: "unchanged" }} />}
        <Button variant="secondary" text={t.checkIn.skip} event={{ type: "go-to-row", place: place + 1 }} />
      </div>
      <p class="facts">{t.checkIn.keys}</p>
      <div class="buttons">
        {answers.length > 0 && (
          <Button
            variant="secondary"
            text={t.checkIn.save(answers.length)}
            event={{ type: "save-check-in" }}
          />
        )}
        {place > 0 && (
          <Button
            variant="secondary"
            text={t.checkIn.previous}
            event={{ type: "go-to-row", place: place - 1 }}
          />
        )}
      </div>
    </>
  );
}

interface ValueProps {
  readonly checkIn: CheckInSession;
  readonly goal: Goal;
  readonly entry: TypedEntry;
  readonly value: Result<number | null, NumberMistake>;
}

/** The value of a row, beside the shape of those before it. A milestone is a tick. */
function CheckInValue(props: ValueProps) {
  return (
    <div class="pair">
      {props.goal.fields.measure === "milestone" ? <ReachedField {...props} /> : <ValueField {...props} />}
      <LastCheckIn goal={props.goal} />
    </div>
  );
}

function ValueField({ checkIn, goal, entry, value }: ValueProps) {
  const { language, t, send } = viewContext();
  const mistake = valueMistake(checkIn, entry, value);
  const linked = goal.linked.includes("actual");
  const unit = goal.fields.unit.trim();
  return (
    <Labelled
      id={VALUE_ID}
      label={t.fields.actual}
      more={unit}
      mistake={mistake}
      info={linked ? t.form.linked : valueInfo(goal, value)}
      control={
        <input
          type="text"
          inputMode="decimal"
          id={VALUE_ID}
          autocomplete="off"
          readOnly={linked}
          value={entryText(entry, goal, language)}
          aria-invalid={mistake ? true : undefined}
          aria-describedby={notesBelow(VALUE_ID)}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onInput={({ currentTarget }) =>
            send({ type: "type-entry", change: { value: currentTarget.value } })
          }
        />
      }
    />
  );
}

/** What is typed is marked at once, what is missing when going on has been tried. */
function valueMistake(
  { tried }: CheckInSession,
  { value: text }: TypedEntry,
  value: ValueProps["value"],
): string {
  const { language, t } = viewContext();
  if (!value.ok) return sayMistake(value.error, language);
  return tried && value.value === null && !text ? t.checkIn.noValue : "";
}

/** The difference since last time; the first time, how the value is understood. */
function valueInfo({ fields: { actual, unit } }: Goal, value: ValueProps["value"]): string {
  const { language, t } = viewContext();
  if (!value.ok || value.value === null || value.value === actual) return "";
  if (actual === null) return t.form.understoodAs(sayValue(value.value, unit, language));
  return t.checkIn.since(saySignedDifference(actual, value.value, unit, language));
}

function ReachedField({ goal, value }: ValueProps) {
  const { t, send } = viewContext();
  const reached = value.ok && (value.value ?? 0) >= 1;
  const { actual } = goal.fields;
  const back = (actual ?? 0) >= 1 ? "0" : null;
  return (
    <label class="check">
      <input
        type="checkbox"
        id={VALUE_ID}
        checked={reached}
        disabled={goal.linked.includes("actual")}
        onChange={() => send({ type: "type-entry", change: { value: reached ? back : "1" } })}
      />
      <span>{t.form.reached}</span>
    </label>
  );
}

/** The last check-in in words, and the shape of all of them. */
function LastCheckIn({ goal }: { readonly goal: Goal }) {
  const { state, language, t } = viewContext();
  const { updated } = goal.freshness ?? {};
  const { actual } = goal.fields;
  const last = actual === null ? t.common.noValue : sayValue(actual, unitOf(goal.fields), language);
  return (
    <div class="before">
      <Sparkline history={state.histories[goal.id]} />
      <p class="facts">
        {updated == null ? t.checkIn.never : t.checkIn.last(last, sayDate(updated, language))}
      </p>
    </div>
  );
}

const CONFIDENCE_STEPS = [1, 2, 3, 4, 5];

/** How sure the owner is to reach the target: five steps, with arrows, the digits or the mouse. */
function ConfidenceField({ entry }: { readonly entry: TypedEntry }) {
  const { t, send } = viewContext();
  const choose = (confidence: number) => send({ type: "type-entry", change: { confidence } });
  return (
    <fieldset
      class="field"
      onKeyDown={({ key, currentTarget }) => {
        const step = Number(key);
        if (!CONFIDENCE_STEPS.includes(step)) return;
        choose(step);
        currentTarget.querySelectorAll("input")[step - 1]?.focus();
      }}
    >
      <legend>
        {t.checkIn.confidence} <span class="soft">({t.checkIn.confidenceEnds})</span>
      </legend>
      <div class="steps">
        {CONFIDENCE_STEPS.map((step) => (
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
  readonly entry: TypedEntry;
  readonly preview: ValuePreview;
  /** The value makes the status worse, and the person wanted to go on without a note. */
  readonly asked: boolean;
}

/** A note of any length. Enter begins a line in it; in an empty one that was asked for, it goes on without. */
function NoteField({ entry, preview: { now, status, worse }, asked }: NoteFieldProps) {
  const { t, send } = viewContext();
  const empty = entry.note.trim() === "";
  return (
    <Labelled
      id={NOTE_ID}
      label={t.fields.note}
      control={
        <textarea
          id={NOTE_ID}
          rows={2}
          value={entry.note}
          aria-describedby={notesBelow(NOTE_ID)}
          onInput={({ currentTarget }) => send({ type: "type-entry", change: { note: currentTarget.value } })}
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
            {t.checkIn.worse(statusStyle(now).label, statusStyle(status).label)} {t.checkIn.whatHappened}
          </span>
        </div>
      )}
    </Labelled>
  );
}
