import { countByType, flatten, goalById, objectivesBelow } from "../goals.ts";
import type { Question } from "../state.ts";
import { Button } from "./button.tsx";
import { surroundings } from "./surroundings.ts";
import { titleOf } from "./unfold.tsx";

/**
 * Asks before something is lost. The dialog is always there, and opened and closed by main.tsx, so that closing it
 * gives the focus back.
 */
export function Confirm() {
  const { state, t, send } = surroundings();
  const { question } = state;
  const asked = question && wordsOf(question);
  return (
    <dialog
      aria-labelledby="question"
      aria-describedby="question-text"
      onCancel={(event) => {
        event.preventDefault();
        send({ type: "cancel" });
      }}
    >
      <h2 id="question">{asked?.title}</h2>
      <p id="question-text">{asked?.text}</p>
      <div class="buttons">
        <Button look="danger" text={asked?.confirm ?? ""} event={{ type: "confirm" }} />
        <Button look="secondary" text={asked?.stay ?? t.panel.cancel} event={{ type: "cancel" }} />
      </div>
    </dialog>
  );
}

interface Words {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly stay?: string;
}

function wordsOf(question: Question): Words {
  const { state, t } = surroundings();
  const { leaving, deletion } = t.questions;
  if (question.code === "leave") return leaving;
  const goal = state.panel && goalById(state.panel, question.id);
  if (!goal || !state.panel) return { title: t.refusals.gone(""), text: "", confirm: t.panel.close };
  const below = flatten(goal).slice(1);
  const staying = objectivesBelow(state.panel, goal.id).length;
  const text = [
    question.added.length > 0 && deletion.moreBelow(question.added),
    below.length > 0 ? deletion.goesWith(countByType(below)) : deletion.alone,
    staying > 0 && deletion.staying(staying),
  ];
  return {
    title: deletion.title(goal.type, titleOf(goal)),
    text: text.filter(Boolean).join(" "),
    confirm: deletion.confirm,
  };
}
