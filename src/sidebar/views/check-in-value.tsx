import type { Goal } from "../../app/contract.ts";
import type { Entry } from "../../domain/check-in.ts";
import type { Result } from "../../domain/result.ts";
import { sayDate } from "../../text/date.ts";
import type { CheckIn } from "../model/check-in.ts";
import { shownValue, unitOf } from "../model/entry.ts";
import { notesBelow, VALUE } from "../model/ids.ts";
import type { NumberMistake } from "../model/typed.ts";
import { sayMistake } from "../say/mistakes.ts";
import { sayChange, sayValue } from "../say/values.ts";
import { Labelled } from "./labelled.tsx";
import { Sparkline } from "./sparkline.tsx";
import { surroundings } from "./surroundings.ts";

interface ValueProps {
  readonly checkIn: CheckIn;
  readonly goal: Goal;
  readonly entry: Entry;
  readonly value: Result<number | null, NumberMistake>;
}

/** The value of a row, beside the shape of those before it. A milestone is a tick. */
export function CheckInValue(props: ValueProps) {
  return (
    <div class="pair">
      {props.goal.fields.measure === "milestone" ? <ReachedField {...props} /> : <ValueField {...props} />}
      <Before goal={props.goal} />
    </div>
  );
}

function ValueField({ checkIn, goal, entry, value }: ValueProps) {
  const { language, t, send } = surroundings();
  const mistake = mistakeOf(checkIn, entry, value);
  const linked = goal.linked.includes("actual");
  const unit = goal.fields.unit.trim();
  return (
    <Labelled
      id={VALUE}
      label={t.fields.actual}
      more={unit}
      mistake={mistake}
      info={linked ? t.form.linked : infoOf(goal, value)}
      control={
        <input
          type="text"
          inputMode="decimal"
          id={VALUE}
          autocomplete="off"
          readOnly={linked}
          value={shownValue(entry, goal, language)}
          aria-invalid={mistake ? true : undefined}
          aria-describedby={notesBelow(VALUE)}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onInput={({ currentTarget }) => send({ type: "entry", change: { value: currentTarget.value } })}
        />
      }
    />
  );
}

/** What is typed is marked at once, what is missing when going on has been tried. */
function mistakeOf({ tried }: CheckIn, { value: text }: Entry, value: ValueProps["value"]): string {
  const { language, t } = surroundings();
  if (!value.ok) return sayMistake(value.error, language);
  return tried && value.value === null && !text ? t.checkIn.noValue : "";
}

/** The difference since last time; the first time, how the value is understood. */
function infoOf({ fields: { actual, unit } }: Goal, value: ValueProps["value"]): string {
  const { language, t } = surroundings();
  if (!value.ok || value.value === null || value.value === actual) return "";
  if (actual === null) return t.form.understood(sayValue(value.value, unit, language));
  return t.checkIn.since(sayChange(actual, value.value, unit, language));
}

function ReachedField({ goal, value }: ValueProps) {
  const { t, send } = surroundings();
  const reached = value.ok && (value.value ?? 0) >= 1;
  const { actual } = goal.fields;
  const back = (actual ?? 0) >= 1 ? "0" : null;
  return (
    <label class="check">
      <input
        type="checkbox"
        id={VALUE}
        checked={reached}
        disabled={goal.linked.includes("actual")}
        onChange={() => send({ type: "entry", change: { value: reached ? back : "1" } })}
      />
      <span>{t.form.reached}</span>
    </label>
  );
}

/** The last check-in in words, and the shape of all of them. */
function Before({ goal }: { readonly goal: Goal }) {
  const { state, language, t } = surroundings();
  const { updated } = goal.freshness ?? {};
  const { actual } = goal.fields;
  const last = actual === null ? t.panel.noValue : sayValue(actual, unitOf(goal.fields), language);
  return (
    <div class="before">
      <Sparkline history={state.histories[goal.id]} />
      <p class="facts">
        {updated == null ? t.checkIn.never : t.checkIn.last(last, sayDate(updated, language))}
      </p>
    </div>
  );
}
