import type { Goal, PastCheckIn } from "../../app/contract.ts";
import { correctId } from "../model/ids.ts";
import { sayPast, sayPastDay } from "../say/history.ts";
import { Button } from "./button.tsx";
import { CorrectionForm } from "./correction-form.tsx";
import type { ToldProps } from "./history-view.tsx";
import { StatusChip } from "./status.tsx";
import { surroundings } from "./surroundings.ts";

/** What was checked in, newest first: two lines each, as there is little room. */
export function HistoryTable({ goal, history }: ToldProps) {
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
