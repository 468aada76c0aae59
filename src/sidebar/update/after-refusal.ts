import type { Request } from "../../app/contract.ts";
import type { Language } from "../../text/language.ts";
import type { CheckIn } from "../model/check-in.ts";
import { TROUBLE } from "../model/element-ids.ts";
import type { Step } from "../model/event.ts";
import type { Form } from "../model/form.ts";
import type { KpiForm } from "../model/kpi-form.ts";
import { isPassing, type Trouble } from "../model/outcome.ts";
import { focusOn, type State } from "../model/state.ts";
import { succeeded } from "./after-success.ts";
import { lookAgain } from "./ask.ts";
import { speak } from "./language.ts";

/** A request that came to nothing. */
interface Refused {
  readonly request: Request;
  readonly trouble: Trouble;
  /** A person waits for it; looking in the background is nobody's request. */
  readonly asked: boolean;
}

/** The state after a refusal: what was typed stays in any case. */
export function refused(before: State, event: Refused): Step<State> {
  const { request, trouble } = event;
  const state = { ...finished(before), building: null };
  const { form } = state;
  // What the sheet has now did not come: the save has come to nothing, and the form stays as it is.
  if (request.do === "load" && form?.stale) {
    return refused({ ...state, form: { ...form, stale: null } }, { ...event, request: form.stale });
  }
  const { checkIn, kpi } = state;
  if (request.do === "load" && kpi?.stale) {
    return refused({ ...state, kpi: { ...kpi, stale: null } }, { ...event, request: kpi.stale });
  }
  if (request.do === "load" && checkIn?.stale) {
    const again = { do: "check-in", answers: checkIn.answers } as const;
    return refused({ ...state, checkIn: { ...checkIn, stale: false } }, { ...event, request: again });
  }
  if (trouble.code === "not-set-up") return [notSetUp(state, event, trouble.language)];
  if (request.do === "save" && form) return saveRefused(state, event, form);
  if (request.do === "check-in" && checkIn) return checkInRefused(state, event, checkIn);
  if (request.do === "save-kpi" && kpi) return saveKpiRefused(state, event, kpi);
  if (request.do === "delete" && trouble.code === "more-below") {
    return lookAgain({ ...state, question: { code: "delete", id: request.id, added: trouble.titles } });
  }
  const quiet =
    request.do === "load" && state.panel && isPassing(trouble) && !(event.asked && !before.finishing);
  return [quiet ? { ...state, quiet: state.quiet + 1 } : failed(state, event)];
}

/** What had been done before the look that failed has been done all the same. */
function finished(state: State): State {
  const { finishing } = state;
  return finishing ? succeeded({ ...state, finishing: null }, finishing, state.panel) : state;
}

/** When others have changed the sheet, the form is put on top of what it has now. */
function saveRefused(state: State, event: Refused, form: Form): Step<State> {
  const { code } = event.trouble;
  const stale = { ...state, form: { ...form, stale: event.request } };
  if (code === "changed" || code === "gone") return lookAgain(stale);
  return code === "more-below" ? lookAgain(failed(stale, event)) : [failed(state, event)];
}

/** When others have changed the KPI, the form is put on top of what the sheet has now. */
function saveKpiRefused(state: State, event: Refused, kpi: KpiForm): Step<State> {
  const { code } = event.trouble;
  const stale = { ...state, kpi: { ...kpi, stale: event.request } };
  if (code === "changed") return lookAgain(stale);
  return code === "gone" ? lookAgain(failed(stale, event)) : [failed(state, event)];
}

/** The answers stay; those that others have been faster with, or whose row is gone, are found out. */
function checkInRefused(state: State, event: Refused, checkIn: CheckIn): Step<State> {
  const { code } = event.trouble;
  const stale = { ...state, checkIn: { ...checkIn, stale: true } };
  if (code === "changed") return lookAgain(stale);
  return code === "gone" ? lookAgain(failed(stale, event)) : [failed(state, event)];
}

function failed(state: State, { request, trouble, asked }: Refused): State {
  const first = state.isSetUp === undefined;
  const told = { ...state, trouble: { trouble, request, first }, ticks: [] };
  return asked ? focusOn(told, TROUBLE) : told;
}

/** The list says so by itself; an open form needs to be told. */
function notSetUp(state: State, event: Refused, language: Language): State {
  const bare = {
    ...speak(state, language),
    isSetUp: false,
    question: null,
    panel: (state.form ?? state.kpi) && state.panel,
  };
  return event.request.do === "load" && !state.form && !state.kpi
    ? { ...bare, ticks: [], trouble: null }
    : failed(bare, event);
}
