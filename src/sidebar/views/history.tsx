import type { Goal, PastCheckIn } from "../../app/contract.ts";
import { sayDay } from "../../text/date.ts";
import { CORRECTION, correctId, notesBelow } from "../model/element-ids.ts";
import { type Correction, readCorrection } from "../model/entry.ts";
import { goalById } from "../model/goals.ts";
import { sayValues } from "../say/goals.ts";
import { sayOutlook, sayPast, sayPastDay, sayRounded } from "../say/history.ts";
import { sayMistake } from "../say/mistakes.ts";
import { inARow } from "../say/values.ts";
import { Button } from "./button.tsx";
import { surroundings } from "./context.ts";
import { Labelled } from "./controls.tsx";
import { ProgressBar, StatusChip, titleOf } from "./goal.tsx";
import { BackHead } from "./head.tsx";
import { ChartView, type ToldProps } from "./history-chart.tsx";

/** The past of a row, and where it leads. */
export function HistoryView() {
  const { state, t } = surroundings();
  const goal = state.history && state.panel && goalById(state.panel, state.history.id);
  return (
    <div class="fields">
      <BackHead title={t.history.title} />
      {goal ? <Past goal={goal} /> : <p>{t.troubles.gone("")}</p>}
    </div>
  );
}

function Past({ goal }: { readonly goal: Goal }) {
  const { state, language, t } = surroundings();
  const history = state.histories[goal.id];
  return (
    <>
      <section>
        <h2>{titleOf(goal)}</h2>
        <p class="facts">{inARow([sayValues(goal, language), goal.fields.owner])}</p>
        <ProgressBar goal={goal} />
        <StatusChip status={goal.computed.status} small />
      </section>
      {history ? <Told goal={goal} history={history} /> : <p class="soft">{t.history.loading}</p>}
    </>
  );
}

function Told({ goal, history }: ToldProps) {
  const { state, t } = surroundings();
  return (
    <>
      <Forecast goal={goal} history={history} />
      {history.checkIns.length > 0 && goal.fields.measure !== "milestone" && (
        <ChartView goal={goal} history={history} />
      )}
      {history.checkIns.length > 0 ? (
        <HistoryTable goal={goal} history={history} />
      ) : (
        <p class="soft">{t.history.none}</p>
      )}
      <Button
        look={state.history?.correction ? "secondary" : "primary"}
        text={t.checkIn.checkIn}
        says={t.checkIn.checkInOf(titleOf(goal))}
        event={{ type: "check-in", id: goal.id }}
      />
    </>
  );
}

/** The forecast for the due date, or why there is none. */
function Forecast({ goal, history }: ToldProps) {
  const { language, t } = surroundings();
  const { forecast, whyNone } = history;
  const { dueDate } = goal.fields;
  if (!forecast || dueDate === null) return whyNone ? <p class="facts">{whyNone}</p> : null;
  const [range, ...others] = sayOutlook(goal, history, language);
  return (
    <section class="forecast">
      <h3>{t.history.forecast(sayDay(dueDate, language))}</h3>
      <p>
        <strong>{sayRounded(forecast.value, goal, language)}</strong> <span class="facts">{range}</span>
      </p>
      {others.map((said) => (
        <p key={said}>{said}</p>
      ))}
    </section>
  );
}

/** What was checked in, newest first: two lines each, as there is little room. */
function HistoryTable({ goal, history }: ToldProps) {
  const { t } = surroundings();
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
  const { state, language, t } = surroundings();
  const { day, value } = checkIn;
  const said = sayPastDay(day, state.panel?.today ?? day, language);
  const correction = state.history?.correction;
  return (
    <tbody>
      <tr>
        <th scope="row">{said}</th>
        <td>{sayPast(value, goal.fields, language)}</td>
        <td>
          <Button
            look="quiet"
            icon="pencil"
            says={t.history.correct(said)}
            id={correctId(day)}
            event={{ type: "correct", day: correction?.day === day ? null : day }}
          />
        </td>
      </tr>
      <tr>
        <td colSpan={3}>
          <Circumstances checkIn={checkIn} />
          {correction?.day === day && <CorrectionForm goal={goal} correction={correction} />}
        </td>
      </tr>
    </tbody>
  );
}

/** The status then, how sure the person was, who it was, and the note. */
function Circumstances({ checkIn: { status, confidence, by, note } }: { readonly checkIn: PastCheckIn }) {
  const { t } = surroundings();
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

const WHY = "correction-note";

interface CorrectionFormProps {
  readonly goal: Goal;
  readonly correction: Correction;
}

/** What the value of a day really was, and why. */
function CorrectionForm({ goal, correction }: CorrectionFormProps) {
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
        <Button look="secondary" text={t.common.cancel} event={{ type: "correct", day: null }} />
      </div>
    </form>
  );
}
