import type { CheckInEntry, Goal, Panel } from "../../app/contract.ts";
import { CHECK_IN_SCOPES, type CheckInScope } from "../../domain/check-in.ts";
import { type CheckIn, currentId, rowsIn } from "../model/check-in.ts";
import { goalById } from "../model/goals.ts";
import { prospect } from "../model/moves.ts";
import { waitsFor } from "../model/state.ts";
import { inARow, sayFromTo } from "../say/values.ts";
import { Button } from "./button.tsx";
import { CheckInItem } from "./check-in-item.tsx";
import { Clashes } from "./controls.tsx";
import { FromTo, titleOf } from "./goal.tsx";
import { BackHead } from "./head.tsx";
import { MovedView } from "./moved.tsx";
import { surroundings } from "./surroundings.ts";

/** A check-in: one row after another, a look over the answers, and in the end what they have moved. */
export function CheckInView() {
  const { checkIn, panel, moves } = surroundings().state;
  if (moves) return <MovedView moves={moves} />;
  if (!checkIn || !panel) return null;
  const id = currentId(checkIn);
  const goal = id === undefined ? undefined : goalById(panel, id);
  const looksOver = !goal && checkIn.queue.length > 0;
  return (
    <>
      <BackHead title={surroundings().t.checkIn.title} />
      {checkIn.scope && !looksOver && <ScopeField panel={panel} scope={checkIn.scope} />}
      {goal ? (
        <CheckInItem key={id} checkIn={checkIn} goal={goal} panel={panel} />
      ) : looksOver ? (
        <CheckInReview checkIn={checkIn} panel={panel} />
      ) : (
        <NothingDue />
      )}
    </>
  );
}

function NothingDue() {
  const { state, t } = surroundings();
  const { title, text } = t.checkIn.nothingDue;
  const scope = state.panel?.me ? "mine" : "all";
  return (
    <div class="welcome">
      <h2>{title}</h2>
      <p>{text}</p>
      <Button look="primary" text={t.checkIn.checkIn} event={{ type: "scope", scope }} />
    </div>
  );
}

interface ScopeFieldProps {
  readonly panel: Panel;
  readonly scope: CheckInScope;
}

/** Whose rows, and only those that are due or all of them. */
function ScopeField({ panel, scope }: ScopeFieldProps) {
  const { t, send } = surroundings();
  const scopes = panel.me
    ? CHECK_IN_SCOPES
    : CHECK_IN_SCOPES.filter((one) => one === "all-due" || one === "all");
  return (
    <select
      id="scope"
      aria-label={t.checkIn.scope}
      value={scope}
      onChange={({ currentTarget: { value } }) => {
        const chosen = scopes.find((one) => one === value);
        if (chosen) send({ type: "scope", scope: chosen });
      }}
    >
      {scopes.map((one) => (
        <option key={one} value={one}>
          {t.checkIn.scopes[one](rowsIn(panel, one).length)}
        </option>
      ))}
    </select>
  );
}

interface ReviewProps {
  readonly checkIn: CheckIn;
  readonly panel: Panel;
}

/** All answers before they are saved; each row leads back to its fields. */
export function CheckInReview({ checkIn, panel }: ReviewProps) {
  const { state, t } = surroundings();
  const { answers, queue, clashes } = checkIn;
  return (
    <div class="fields review">
      <h2>{t.checkIn.review}</h2>
      {clashes && (
        <Clashes
          clashes={clashes}
          merged={t.checkIn.changedMeanwhile}
          choose="choose-answer"
          about={({ id }) => ({ label: t.fields.actual, unit: goalById(panel, id)?.fields.unit ?? "" })}
        />
      )}
      {answers.length > 0 ? (
        <Button
          look="primary"
          text={waitsFor(state) === "check-in" ? t.panel.saving : t.checkIn.save(answers.length)}
          event={{ type: "save-answers" }}
        />
      ) : (
        <p>{t.checkIn.nothingYet}</p>
      )}
      <p class="facts">{t.checkIn.reviewText}</p>
      <ol class="answers">
        {queue.map((id, place) => {
          const goal = goalById(panel, id);
          const answer = answers.find((one) => one.id === id);
          return goal && <ReviewRow key={id} goal={goal} answer={answer} place={place} panel={panel} />;
        })}
      </ol>
    </div>
  );
}

interface ReviewRowProps {
  readonly goal: Goal;
  readonly answer: CheckInEntry | undefined;
  readonly place: number;
  readonly panel: Panel;
}

function ReviewRow({ goal, answer, place, panel }: ReviewRowProps) {
  const { language, t } = surroundings();
  return (
    <li>
      <Button look="link" text={titleOf(goal)} event={{ type: "go", place }} />
      {answer ? (
        <>
          <p class="facts">
            {inARow([
              sayFromTo(goal.fields.actual, answer.value, goal.fields, language),
              answer.confidence !== null && `${t.checkIn.confidence} ${answer.confidence}`,
            ])}
          </p>
          <FromTo from={goal.computed.status} to={prospect(goal, answer.value, panel).status} />
          {answer.note && <p class="quote">{answer.note}</p>}
        </>
      ) : (
        <p class="facts">{t.checkIn.noAnswer}</p>
      )}
    </li>
  );
}
