import type { CheckInAnswer, Goal, Panel } from "../../app/contract.ts";
import type { CheckIn } from "../model/check-in.ts";
import { goalById } from "../model/goals.ts";
import { prospect } from "../model/moves.ts";
import { waitsFor } from "../model/state.ts";
import { inARow, sayFromTo } from "../say/values.ts";
import { Button } from "./button.tsx";
import { Clashes } from "./clashes.tsx";
import { FromTo } from "./from-to.tsx";
import { surroundings } from "./surroundings.ts";
import { titleOf } from "./unfold.tsx";

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
          merged={t.checkIn.sameNow}
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
  readonly answer: CheckInAnswer | undefined;
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
