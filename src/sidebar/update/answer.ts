import type { Panel, Request } from "../../app/contract.ts";
import { NO_DRAFT_CHECK_IN } from "../../domain/check-in.ts";
import type { AnswerEvent, Transition } from "../model/event.ts";
import { goalById, withTick } from "../model/goals.ts";
import { historiesIn, type Outcome, panelIn, type Success } from "../model/outcome.ts";
import type { State } from "../model/state.ts";
import { afterLook } from "./after-look.ts";
import { afterRefusal } from "./after-refusal.ts";
import { afterSuccess } from "./after-success.ts";
import { look, lookAgain } from "./ask.ts";
import { afterDraftSave } from "./check-in.ts";
import { afterDashboardStep } from "./dashboard.ts";
import { askHistories, withHistories } from "./history.ts";
import { withSelection } from "./kpis.ts";
import { sendTick } from "./list.ts";

/** What comes of an answer. One that was asked for before something else was written is out of date. */
export function updateOnAnswer(state: State, { request, epoch, outcome }: AnswerEvent): Transition<State> {
  if (request.do === "tick") {
    const rest = { ...state, ticks: state.ticks.slice(1) };
    return outcome.ok
      ? afterTick(rest, request)
      : afterRefusal(rest, { request, trouble: outcome.refusal, asked: true });
  }
  if (request.do === "keep") return afterDraftSave(state, outcome.ok);
  if (request.do === "history") return updateHistories(state, request, outcome);
  if (epoch !== state.epoch) return [state];
  const asked = state.pending !== null;
  const free = { ...state, pending: null };
  if (!outcome.ok) return sendWhatWaits(afterRefusal(free, { request, trouble: outcome.refusal, asked }));
  if ("of" in outcome) return afterDashboardStep(free, outcome);
  if ("library" in outcome || "formula" in outcome)
    return sendWhatWaits([withLibraryOrSelection(free, outcome)]);
  if (request.do === "load") return sendWhatWaits([afterLook(free, panelIn(outcome))]);
  const done = { ...free, panel: free.panel && panelAfter(free.panel, request) };
  if (changesNoGoal(request)) return sendWhatWaits([afterSuccess(done, request, state.panel)]);
  return sendWhatWaits(lookAgain({ ...done, doneRequest: request }));
}

/** What was asked for and changes nothing in the workbook. */
function withLibraryOrSelection(
  state: State,
  done: Extract<Success, { library: unknown } | { formula: string }>,
): State {
  if ("library" in done) return { ...state, library: { language: state.language, kpis: done.library } };
  return withSelection(state, done.formula);
}

function changesNoGoal({ do: what }: Request): boolean {
  return what === "as-of" || what === "choose-me" || what === "daily" || what === "cancel-dashboard";
}

/** Histories that came. One that a person looks at and that did not come is told. */
function updateHistories(
  state: State,
  request: Extract<Request, { do: "history" }>,
  outcome: Outcome,
): Transition<State> {
  if (outcome.ok) {
    const trouble = state.trouble?.request.do === "history" ? null : state.trouble;
    return [withHistories({ ...state, trouble }, historiesIn(outcome))];
  }
  const later = { ...state, askedHistories: state.askedHistories.filter((id) => !request.ids.includes(id)) };
  if (state.view !== "history") return [later];
  return afterRefusal(later, { request, trouble: outcome.refusal, asked: true });
}

/** A tick is in the sheet; after the last one, what follows from them is looked up. */
function afterTick(state: State, request: Extract<Request, { do: "tick" }>): Transition<State> {
  const panel = state.panel && panelAfter(withTick(state.panel, request.id, request.done), request);
  const noticed = afterSuccess({ ...state, panel }, request, panel);
  if (state.pending) return [noticed];
  return noticed.ticks.length > 0 ? sendTick(noticed) : look(noticed);
}

/** Sends the ticks that had to wait, or asks for what the view still lacks. */
function sendWhatWaits(step: Transition<State>): Transition<State> {
  const [state, request] = step;
  if (request || state.pending) return step;
  return state.ticks.length > 0 ? sendTick(state) : askHistories(state);
}

/** The workbook with what a request has changed beside the goals, so that nothing else need be asked for it. */
function panelAfter(panel: Panel, request: Request): Panel {
  switch (request.do) {
    case "choose-me":
      return { ...panel, me: request.me };
    case "daily":
      return { ...panel, daily: request.on };
    case "check-in":
      return { ...panel, kept: NO_DRAFT_CHECK_IN };
    case "tick":
      return { ...panel, undo: { action: "tick", title: goalTitle(panel, request.id), count: 1 } };
    default:
      return panel;
  }
}

function goalTitle(panel: Panel, id: string): string {
  return goalById(panel, id)?.fields.title ?? "";
}
