import type { Goal, Panel } from "../../app/contract.ts";
import { CHECK_IN_SCOPES, type CheckInEntry, type CheckInScope } from "../../domain/check-in.ts";
import { type CheckInSession, currentId, rowsInScope } from "../model/check-in.ts";
import { previewValue } from "../model/check-in-effects.ts";
import { goalById } from "../model/goals.ts";
import { awaitedAction } from "../model/state.ts";
import { joinFacts, sayValueChange } from "../say/values.ts";
import { Button } from "./button.tsx";
import { CheckInEffectsView } from "./check-in-effects.tsx";
import { CheckInItem } from "./check-in-item.tsx";
import { Conflicts } from "./conflicts.tsx";
import { viewContext } from "./context.ts";
import { StatusChange, titleOf } from "./goal.tsx";
import { ViewHeadWithBack } from "./head.tsx";

/** A check-in: one row after another, a look over the answers, and in the end what they have moved. */
export function CheckInView() {
  const { checkIn, panel, checkInEffects } = viewContext().state;
  if (checkInEffects) return <CheckInEffectsView effects={checkInEffects} />;
  if (!checkIn || !panel) return null;
  const id = currentId(checkIn);
  const goal = id === undefined ? undefined : goalById(panel, id);
  const looksOver = !goal && checkIn.queue.length > 0;
  return (
    <>
      <ViewHeadWithBack title={viewContext().t.checkIn.title} />
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
  const { state, t } = viewContext();
  const { title, text } = t.checkIn.nothingDue;
  const scope = state.panel?.me ? "mine" : "all";
  return (
    <div class="welcome">
      <h2>{title}</h2>
      <p>{text}</p>
      <Button variant="primary" text={t.checkIn.checkIn} event={{ type: "choose-scope", scope }} />
    </div>
  );
}

interface ScopeFieldProps {
  readonly panel: Panel;
  readonly scope: CheckInScope;
}

/** Whose rows, and only those that are due or all of them. */
function ScopeField({ panel, scope }: ScopeFieldProps) {
  const { t, send } = viewContext();
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
        if (chosen) send({ type: "choose-scope", scope: chosen });
      }}
    >
      {scopes.map((one) => (
        <option key={one} value={one}>
          {t.checkIn.scopes[one](rowsInScope(panel, one).length)}
        </option>
      ))}
    </select>
  );
}

interface ReviewProps {
  readonly checkIn: CheckInSession;
  readonly panel: Panel;
}

/** All answers before they are saved; each row leads back to its fields. */
function CheckInReview({ checkIn, panel }: ReviewProps) {
  const { state, t } = viewContext();
  const { answers, queue, conflicts } = checkIn;
  return (
    <div class="fields review">
      <h2>{t.checkIn.review}</h2>
      {conflicts && (
        <Conflicts
          conflicts={conflicts}
          merged={t.checkIn.changedMeanwhile}
          choose="choose-entry"
          about={({ id }) => ({ label: t.fields.actual, unit: goalById(panel, id)?.fields.unit ?? "" })}
        />
      )}
      {answers.length > 0 ? (
        <Button
          variant="primary"
          text={awaitedAction(state) === "check-in" ? t.common.saving : t.checkIn.save(answers.length)}
          event={{ type: "save-check-in" }}
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
  const { language, t } = viewContext();
  return (
    <li>
      <Button variant="link" text={titleOf(goal)} event={{ type: "go-to-row", place }} />
      {answer ? (
        <>
          <p class="facts">
            {joinFacts([
              sayValueChange(goal.fields.actual, answer.value, goal.fields, language),
              answer.confidence !== null && `${t.checkIn.confidence} ${answer.confidence}`,
            ])}
          </p>
          <StatusChange from={goal.computed.status} to={previewValue(goal, answer.value, panel).status} />
          {answer.note && <p class="quote">{answer.note}</p>}
        </>
      ) : (
        <p class="facts">{t.checkIn.noAnswer}</p>
      )}
    </li>
  );
}
