import type { Request } from "../../app/contract.ts";
import type { PanelTexts } from "../../text/en.ts";
import { currentId } from "../model/check-in.ts";
import { goalById } from "../model/goals.ts";
import { type Failure, type Notice, type State, TROUBLE, waitsFor } from "../model/state.ts";
import { mendOf, sayNotice, sayTrouble, sayUndo, troubleDetail } from "../say/messages.ts";
import { Button, Icon } from "./button.tsx";
import { titleOf } from "./goal.tsx";
import { surroundings } from "./surroundings.ts";

/** What went well and what went wrong. Both regions are there before they are filled, so that they are heard. */
export function Messages() {
  const { trouble } = surroundings().state;
  return (
    <div class="messages">
      <div role="status">
        <StatusMessage />
      </div>
      <div role="alert">{trouble && <TroubleMessage failure={trouble} />}</div>
    </div>
  );
}

function StatusMessage() {
  const { state, language, t } = surroundings();
  if (state.pending) return <div class="message working">{sayWaiting()}</div>;
  if (!state.notice) return <p class="hidden">{sayPlace(state, t)}</p>;
  const undo = isUndoable(state.notice) && state.ticks.length === 0 && state.panel?.undo;
  return (
    <div class="message good">
      <Icon name="check" />
      <div>
        {sayNotice(state.notice, language)}{" "}
        {undo && (
          <Button
            look="link"
            text={t.tools.undo}
            says={sayUndo(undo, language)}
            event={{ type: "ask", request: { do: "undo" } }}
          />
        )}
      </div>
      <Dismiss />
    </div>
  );
}

function sayWaiting(): string {
  const { state, t } = surroundings();
  if (state.slow) return t.panel.slow;
  const what = waitsFor(state);
  return what === "save" || what === "check-in" || what === "correct" ? t.panel.saving : t.panel.working;
}

/** The row of a check-in that has come up, for those who hear only the field that has the focus. */
function sayPlace({ view, checkIn, panel, moves }: State, t: PanelTexts): string {
  const id = view === "check-in" && !moves && checkIn ? currentId(checkIn) : undefined;
  const goal = id === undefined || !panel ? undefined : goalById(panel, id);
  if (!checkIn || !goal) return "";
  return `${t.checkIn.position(checkIn.place + 1, checkIn.queue.length)}: ${titleOf(goal)}`;
}

/** What was done in the sheet, and not only asked for. */
function isUndoable({ code }: Notice): boolean {
  return UNDOABLE.includes(code);
}

const UNDOABLE: readonly Notice["code"][] = [
  "saved",
  "deleted",
  "ticked",
  "unticked",
  "example",
  "checked-in",
  "corrected",
];

/** What was typed for these is still there when they come to nothing. */
const KEEPS: readonly Request["do"][] = ["save", "check-in", "correct", "save-kpi"];

function TroubleMessage({ failure }: { readonly failure: Failure }) {
  const { state, language, t } = surroundings();
  const mend = mendOf(failure, state.form);
  const detail = troubleDetail(failure);
  const labels = { ...t.troubles, setUp: t.panel.setUp };
  return (
    <div class="message bad" id={TROUBLE} tabIndex={-1}>
      <Icon name="warning" />
      <div>
        <p>{sayTrouble(failure, language)}</p>
        {KEEPS.includes(failure.request.do) && <p>{t.troubles.nothingSaved}</p>}
        {detail && <p class="facts">{t.troubles.detail(detail)}</p>}
        {mend && <Button look="secondary" text={labels[mend.label]} event={mend.event} />}
      </div>
      <Dismiss />
    </div>
  );
}

function Dismiss() {
  const { t } = surroundings();
  return <Button look="quiet" icon="close" says={t.troubles.dismiss} event={{ type: "dismiss" }} always />;
}
