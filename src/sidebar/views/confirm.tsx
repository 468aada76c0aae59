import { sayQuestion } from "../say/messages.ts";
import { Button } from "./button.tsx";
import { surroundings } from "./surroundings.ts";

/**
 * Asks before something is lost. The dialog is always there, and opened and closed by main.tsx, so that closing it
 * gives the focus back.
 */
export function Confirm() {
  const { state, send } = surroundings();
  const asked = state.question && sayQuestion(state.question, state);
  return (
    <dialog
      aria-labelledby="question"
      aria-describedby="question-text"
      onCancel={(event) => {
        event.preventDefault();
        send({ type: "cancel" });
      }}
    >
      {asked && (
        <>
          <h2 id="question">{asked.title}</h2>
          <p id="question-text">{asked.text}</p>
          <div class="buttons">
            <Button look="danger" text={asked.confirm} event={{ type: "confirm" }} />
            <Button look="secondary" text={asked.stay} event={{ type: "cancel" }} always />
          </div>
        </>
      )}
    </dialog>
  );
}
