import { mendOf } from "../mend.ts";
import { sayNotice } from "../say-notice.ts";
import { sayTrouble, troubleDetail } from "../say-trouble.ts";
import { type Failure, TROUBLE, waitsFor } from "../state.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icons.tsx";
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
  if (state.pending) {
    return <div class="message working">{waitsFor(state) === "save" ? t.panel.saving : t.panel.working}</div>;
  }
  if (!state.notice) return null;
  return (
    <div class="message good">
      <Icon name="check" />
      <div>{sayNotice(state.notice, language)}</div>
      <Dismiss />
    </div>
  );
}

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
        {state.form && failure.request.do === "save" && <p>{t.troubles.kept}</p>}
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
