import type { Request } from "../../app/contract.ts";
import type { Language } from "../../text/language.ts";
import type { CheckInSession } from "../model/check-in.ts";
import { TROUBLE_ID } from "../model/element-ids.ts";
import type { Transition } from "../model/event.ts";
import type { Form } from "../model/form.ts";
import type { KpiForm } from "../model/kpi-form.ts";
import { isTemporary, type Trouble } from "../model/outcome.ts";
import { focusOn, type State } from "../model/state.ts";
import { afterSuccess } from "./after-success.ts";
import { lookAgain } from "./ask.ts";
import { changeLanguage } from "./language.ts";

/** A request that came to nothing. */
interface RefusedRequest {
  readonly request: Request;
  readonly trouble: Trouble;
  /** A person waits for it; looking in the background is nobody's request. */
  readonly asked: boolean;
}

/** The state after a refusal: what was typed stays in any case. */
export function afterRefusal(before: State, event: RefusedRequest): Transition<State> {
  const { request, trouble } = event;
  const state = { ...withDoneRequest(before), building: null };
  const { form } = state;
  // What the sheet has now did not come: the save has come to nothing, and the form stays as it is.
  if (request.do === "load" && form?.refusedSave) {
    return afterRefusal(
      { ...state, form: { ...form, refusedSave: null } },
      { ...event, request: form.refusedSave },
    );
  }
  const { checkIn, kpi } = state;
  if (request.do === "load" && kpi?.refusedSave) {
    return afterRefusal(
      { ...state, kpi: { ...kpi, refusedSave: null } },
      { ...event, request: kpi.refusedSave },
    );
  }
  if (request.do === "load" && checkIn?.saveRefused) {
    const again = { do: "check-in", answers: checkIn.answers } as const;
    return afterRefusal(
      { ...state, checkIn: { ...checkIn, saveRefused: false } },
      { ...event, request: again },
    );
  }
  if (trouble.code === "not-set-up") return [afterNotSetUp(state, event, trouble.language)];
  if (request.do === "save" && form) return afterRefusedSave(state, event, form);
  if (request.do === "check-in" && checkIn) return afterRefusedCheckIn(state, event, checkIn);
  if (request.do === "save-kpi" && kpi) return afterRefusedKpiSave(state, event, kpi);
  if (request.do === "delete" && trouble.code === "more-below") {
    return lookAgain({ ...state, question: { code: "delete", id: request.id, added: trouble.titles } });
  }
  const isSilent =
    request.do === "load" && state.panel && isTemporary(trouble) && !(event.asked && !before.doneRequest);
  return [isSilent ? { ...state, quietLooks: state.quietLooks + 1 } : withFailure(state, event)];
}

/** What had been done before the look that failed has been done all the same. */
function withDoneRequest(state: State): State {
  const { doneRequest } = state;
  return doneRequest ? afterSuccess({ ...state, doneRequest: null }, doneRequest, state.panel) : state;
}

/** When others have changed the sheet, the form is put on top of what it has now. */
function afterRefusedSave(state: State, event: RefusedRequest, form: Form): Transition<State> {
  const { code } = event.trouble;
  const waiting = { ...state, form: { ...form, refusedSave: event.request } };
  if (code === "changed" || code === "gone") return lookAgain(waiting);
  return code === "more-below" ? lookAgain(withFailure(waiting, event)) : [withFailure(state, event)];
}

/** When others have changed the KPI, the form is put on top of what the sheet has now. */
function afterRefusedKpiSave(state: State, event: RefusedRequest, kpi: KpiForm): Transition<State> {
  const { code } = event.trouble;
  const waiting = { ...state, kpi: { ...kpi, refusedSave: event.request } };
  if (code === "changed") return lookAgain(waiting);
  return code === "gone" ? lookAgain(withFailure(waiting, event)) : [withFailure(state, event)];
}

/** The answers stay; those that others have been faster with, or whose row is gone, are found out. */
function afterRefusedCheckIn(
  state: State,
  event: RefusedRequest,
  checkIn: CheckInSession,
): Transition<State> {
  const { code } = event.trouble;
  const waiting = { ...state, checkIn: { ...checkIn, saveRefused: true } };
  if (code === "changed") return lookAgain(waiting);
  return code === "gone" ? lookAgain(withFailure(waiting, event)) : [withFailure(state, event)];
}

function withFailure(state: State, { request, trouble, asked }: RefusedRequest): State {
  const nothingAnsweredYet = state.isSetUp === undefined;
  const failed = { ...state, trouble: { trouble, request, nothingAnsweredYet }, ticks: [] };
  return asked ? focusOn(failed, TROUBLE_ID) : failed;
}

/** The list says so by itself; an open form needs to be told. */
function afterNotSetUp(state: State, event: RefusedRequest, language: Language): State {
  const bare = {
    ...changeLanguage(state, language),
    isSetUp: false,
    question: null,
    panel: (state.form ?? state.kpi) && state.panel,
  };
  return event.request.do === "load" && !state.form && !state.kpi
    ? { ...bare, ticks: [], trouble: null }
    : withFailure(bare, event);
}
