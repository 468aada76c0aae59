import type { Goal, PastCheckIn } from "../../app/contract.ts";
import { sayDay } from "../../text/date.ts";
import { readCorrection, type TypedCorrection } from "../model/check-in-entry.ts";
import { CORRECTION_ID, correctButtonId, notesBelow } from "../model/element-ids.ts";
import { goalById } from "../model/goals.ts";
import { sayGoalValues } from "../say/goals.ts";
import { sayForecastDetails, sayForecastValue, sayPastDay, sayPastValue } from "../say/history.ts";
import { sayMistake } from "../say/mistakes.ts";
import { joinFacts } from "../say/values.ts";
import { Button } from "./button.tsx";
import { viewContext } from "./context.ts";
import { Labelled } from "./controls.tsx";
import { ProgressBar, StatusChip, titleOf } from "./goal.tsx";
import { ViewHeadWithBack } from "./head.tsx";
import { type GoalHistoryProps, HistoryChart } from "./history-chart.tsx";

/** The past of a row, and where it leads. */
export function HistoryView() {
  const { state, t } = viewContext();
  const goal = state.history && state.panel && goalById(state.panel, state.history.id);
  return (
    <div class="fields">
      <ViewHeadWithBack title={t.history.title} />
      {goal ? <HistoryOfGoal goal={goal} /> : <p>{t.troubles.gone("")}</p>}
    </div>
  );
}

function HistoryOfGoal({ goal }: { readonly goal: Goal }) {
  const { state, language, t } = viewContext();
  const history = state.histories[goal.id];
  return (
    <>
      <section>
        <h2>{titleOf(goal)}</h2>
        <p class="facts">{joinFacts([sayGoalValues(goal, language), goal.fields.owner])}</p>
        <ProgressBar goal={goal} />
        <StatusChip status={goal.computed.status} small />
      </section>
      {history ? <HistoryContent goal={goal} history={history} /> : <p class="soft">{t.history.loading}</p>}
    </>
  );
}

function HistoryContent({ goal, history }: GoalHistoryProps) {
  const { state, t } = viewContext();
  return (
    <>
      <ForecastSection goal={goal} history={history} />
      {history.checkIns.length > 0 && goal.fields.measure !== "milestone" && (
        <HistoryChart goal={goal} history={history} />
      )}
      {history.checkIns.length > 0 ? (
        <HistoryTable goal={goal} history={history} />
      ) : (
        <p class="soft">{t.history.none}</p>
      )}
      <Button
        variant={state.history?.correction ? "secondary" : "primary"}
        text={t.checkIn.checkIn}
        ariaLabel={t.checkIn.checkInOf(titleOf(goal))}
        event={{ type: "open-check-in", id: goal.id }}
      />
    </>
  );
}

/** The forecast for the due date, or why there is none. */
function ForecastSection({ goal, history }: GoalHistoryProps) {
  const { language, t } = viewContext();
  const { forecast, whyNone } = history;
  const { dueDate } = goal.fields;
  if (!forecast || dueDate === null) return whyNone ? <p class="facts">{whyNone}</p> : null;
  const [range, ...others] = sayForecastDetails(goal, history, language);
  return (
    <section class="forecast">
      <h3>{t.history.forecast(sayDay(dueDate, language))}</h3>
      <p>
        <strong>{sayForecastValue(forecast.value, goal, language)}</strong> <span class="facts">{range}</span>
      </p>
      {others.map((said) => (
        <p key={said}>{said}</p>
      ))}
    </section>
  );
}

/** What was checked in, newest first: two lines each, as there is little room. */
function HistoryTable({ goal, history }: GoalHistoryProps) {
  const { t } = viewContext();
  return (
    <section>
      <h2>{t.history.list}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.history.day}</th>
            <th scope="col">{t.history.value}</th>
            <td />
          </tr>
        </thead>
        {[...history.checkIns].reverse().map((checkIn) => (
          <CheckInRows key={checkIn.day} goal={goal} checkIn={checkIn} />
        ))}
      </table>
    </section>
  );
}

interface CheckInRowsProps {
  readonly goal: Goal;
  readonly checkIn: PastCheckIn;
}

function CheckInRows({ goal, checkIn }: CheckInRowsProps) {
  const { state, language, t } = viewContext();
  const { day, value } = checkIn;
  const said = sayPastDay(day, state.panel?.today ?? day, language);
  const correction = state.history?.correction;
  return (
    <tbody>
      <tr>
        <th scope="row">{said}</th>
        <td>{sayPastValue(value, goal.fields, language)}</td>
        <td>
          <Button
            variant="quiet"
            icon="pencil"
            ariaLabel={t.history.correct(said)}
            id={correctButtonId(day)}
            event={{ type: "open-correction", day: correction?.day === day ? null : day }}
          />
        </td>
      </tr>
      <tr>
        <td colSpan={3}>
          <CheckInDetails checkIn={checkIn} />
          {correction?.day === day && <CorrectionForm goal={goal} correction={correction} />}
        </td>
      </tr>
    </tbody>
  );
}

/** The status then, how sure the person was, who it was, and the note. */
function CheckInDetails({ checkIn: { status, confidence, by, note } }: { readonly checkIn: PastCheckIn }) {
  const { t } = viewContext();
  return (
    <>
      <div class="from-to">
        {status && (
          <>
            <span class="hidden">{t.history.status}</span>
            <StatusChip status={status} small />
          </>
        )}
        {confidence !== null && (
          <span class="facts">
            {t.checkIn.confidence} {confidence}
          </span>
        )}
        {by && (
          <span class="facts">
            <span class="hidden">{t.history.by}</span> {by}
          </span>
        )}
      </div>
      {note && (
        <p class="quote">
          <span class="hidden">{t.fields.note}</span> {note}
        </p>
      )}
    </>
  );
}

const CORRECTION_NOTE_ID = "correction-note";

interface CorrectionFormProps {
  readonly goal: Goal;
  readonly correction: TypedCorrection;
}

/** What the value of a day really was, and why. */
function CorrectionForm({ goal, correction }: CorrectionFormProps) {
  const { state, language, t, send } = viewContext();
  const read = readCorrection(correction, goal, language);
  const mistake = read.ok ? "" : sayMistake(read.error, language);
  const type = (change: Partial<TypedCorrection>) => send({ type: "type-correction", change });
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
        id={CORRECTION_ID}
        label={t.fields.actual}
        more={goal.fields.unit}
        mistake={mistake}
        info={t.history.correctHint}
        control={
          <input
            type="text"
            inputMode="decimal"
            id={CORRECTION_ID}
            autocomplete="off"
            value={correction.value}
            aria-invalid={mistake ? true : undefined}
            aria-describedby={notesBelow(CORRECTION_ID)}
            onFocus={({ currentTarget }) => currentTarget.select()}
            onInput={({ currentTarget: { value } }) => type({ value })}
          />
        }
      />
      <Labelled
        id={CORRECTION_NOTE_ID}
        label={t.fields.note}
        more={t.form.optional}
        control={
          <textarea
            id={CORRECTION_NOTE_ID}
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
        <Button variant="secondary" text={t.common.cancel} event={{ type: "open-correction", day: null }} />
      </div>
    </form>
  );
}
