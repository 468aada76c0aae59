import type { Request } from "../../app/contract.ts";
import type { PanelTexts } from "../../text/en.ts";
import { currentId } from "../model/check-in.ts";
import { TROUBLE_ID } from "../model/element-ids.ts";
import { goalById } from "../model/goals.ts";
import { awaitedAction, type Failure, type Notice, type State } from "../model/state.ts";
import { sayNotice, sayUndo } from "../say/messages.ts";
import { remedyFor, sayTrouble, troubleDetail } from "../say/troubles.ts";
import { Button, Icon } from "./button.tsx";
import { viewContext } from "./context.ts";
import { titleOf } from "./goal.tsx";

/** What went well and what went wrong. Both regions are there before they are filled, so that they are heard. */
export function Messages() {
  const { trouble } = viewContext().state;
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
  const { state, language, t } = viewContext();
  if (state.pending) return <div class="message working">{sayWaiting()}</div>;
  if (!state.notice) return <p class="hidden">{sayCurrentRow(state, t)}</p>;
  const undo = canBeUndone(state.notice) && state.ticks.length === 0 && state.panel?.undo;
  return (
    <div class="message good">
      <Icon name="check" />
      <div>
        {sayNotice(state.notice, language)}{" "}
        {undo && (
          <Button
            variant="link"
            text={t.tools.undo}
            ariaLabel={sayUndo(undo, language)}
            event={{ type: "ask", request: { do: "undo" } }}
          />
        )}
      </div>
      <Dismiss />
    </div>
  );
}

function sayWaiting(): string {
  const { state, t } = viewContext();
  if (state.slow) return t.common.slow;
  const what = awaitedAction(state);
  return what === "save" || what === "check-in" || what === "correct" ? t.common.saving : t.common.working;
}

/** The row of a check-in that has come up, for those who hear only the field that has the focus. */
function sayCurrentRow({ view, checkIn, panel, checkInEffects }: State, t: PanelTexts): string {
  const id = view === "check-in" && !checkInEffects && checkIn ? currentId(checkIn) : undefined;
  const goal = id === undefined || !panel ? undefined : goalById(panel, id);
  if (!checkIn || !goal) return "";
  return `${t.checkIn.position(checkIn.place + 1, checkIn.queue.length)}: ${titleOf(goal)}`;
}

/** What was done in the sheet, and not only asked for. */
function canBeUndone({ code }: Notice): boolean {
  return UNDOABLE_NOTICES.includes(code);
}

const UNDOABLE_NOTICES: readonly Notice["code"][] = [
  "saved",
  "deleted",
  "ticked",
  "unticked",
  "example",
  "checked-in",
  "corrected",
];

/** What was typed for these is still there when they come to nothing. */
const KEEPS_TYPED_TEXT: readonly Request["do"][] = ["save", "check-in", "correct", "save-kpi"];

function TroubleMessage({ failure }: { readonly failure: Failure }) {
  const { state, language, t } = viewContext();
  const mend = remedyFor(failure, state.form);
  const detail = troubleDetail(failure);
  const labels = { ...t.troubles, setUp: t.common.setUp };
  return (
    <div class="message bad" id={TROUBLE_ID} tabIndex={-1}>
      <Icon name="warning" />
      <div>
        <p>{sayTrouble(failure, language)}</p>
        {KEEPS_TYPED_TEXT.includes(failure.request.do) && <p>{t.troubles.nothingSaved}</p>}
        {detail && <p class="facts">{t.troubles.detail(detail)}</p>}
        {mend && <Button variant="secondary" text={labels[mend.label]} event={mend.event} />}
      </div>
      <Dismiss />
    </div>
  );
}

function Dismiss() {
  const { t } = viewContext();
  return (
    <Button
      variant="quiet"
      icon="close"
      ariaLabel={t.troubles.dismiss}
      event={{ type: "dismiss" }}
      alwaysOn
    />
  );
}
