import type { Panel, Request } from "../../app/contract.ts";
import { NO_DRAFT_CHECK_IN } from "../../domain/check-in.ts";
import type { Answered, Step } from "../model/event.ts";
import { goalById, withTick } from "../model/goals.ts";
import type { State } from "../model/state.ts";
import { type Done, historiesIn, type Outcome, panelIn } from "../server/trouble.ts";
import { look, lookAgain } from "./ask.ts";
import { kept } from "./check-in.ts";
import { built } from "./dashboard.ts";
import { askHistories, withHistories } from "./histories.ts";
import { withSelection } from "./kpi.ts";
import { sendTick } from "./list.ts";
import { refused, shown } from "./refused.ts";
import { succeeded } from "./succeeded.ts";

/** What comes of an answer. One that was asked for before something else was written is out of date. */
export function updateAnswer(state: State, { request, epoch, outcome }: Answered): Step<State> {
  if (request.do === "tick") {
    const rest = { ...state, ticks: state.ticks.slice(1) };
    return outcome.ok
      ? ticked(rest, request)
      : refused(rest, { request, trouble: outcome.refusal, asked: true });
  }
  if (request.do === "keep") return kept(state, outcome.ok);
  if (request.do === "history") return told(state, request, outcome);
  if (epoch !== state.epoch) return [state];
  const asked = state.pending !== null;
  const free = { ...state, pending: null };
  if (!outcome.ok) return onwards(refused(free, { request, trouble: outcome.refusal, asked }));
  if ("of" in outcome) return built(free, outcome);
  if ("library" in outcome || "formula" in outcome) return onwards([brought(free, outcome)]);
  if (request.do === "load") return onwards([shown(free, panelIn(outcome))]);
  const done = { ...free, panel: free.panel && patched(free.panel, request) };
  if (changesNoGoal(request)) return onwards([succeeded(done, request, state.panel)]);
  return onwards(lookAgain({ ...done, finishing: request }));
}

/** What was asked for and changes nothing in the workbook. */
function brought(state: State, done: Extract<Done, { library: unknown } | { formula: string }>): State {
  if ("library" in done) return { ...state, library: { language: state.language, kpis: done.library } };
  return withSelection(state, done.formula);
}

function changesNoGoal({ do: what }: Request): boolean {
  return what === "as-of" || what === "choose-me" || what === "daily" || what === "cancel-dashboard";
}

/** Histories that came. One that a person looks at and that did not come is told. */
function told(state: State, request: Extract<Request, { do: "history" }>, outcome: Outcome): Step<State> {
  if (outcome.ok) {
    const trouble = state.trouble?.request.do === "history" ? null : state.trouble;
    return [withHistories({ ...state, trouble }, historiesIn(outcome))];
  }
  const later = { ...state, asked: state.asked.filter((id) => !request.ids.includes(id)) };
  if (state.view !== "history") return [later];
  return refused(later, { request, trouble: outcome.refusal, asked: true });
}

/** A tick is in the sheet; after the last one, what follows from them is looked up. */
function ticked(state: State, request: Extract<Request, { do: "tick" }>): Step<State> {
  const panel = state.panel && patched(withTick(state.panel, request.id, request.done), request);
  const said = succeeded({ ...state, panel }, request, panel);
  if (state.pending) return [said];
  return said.ticks.length > 0 ? sendTick(said) : look(said);
}

/** Sends the ticks that had to wait, or asks for what the view still lacks. */
function onwards(step: Step<State>): Step<State> {
  const [state, request] = step;
  if (request || state.pending) return step;
  return state.ticks.length > 0 ? sendTick(state) : askHistories(state);
}

/** The workbook with what a request has changed beside the goals, so that nothing else need be asked for it. */
export function patched(panel: Panel, request: Request): Panel {
  switch (request.do) {
    case "choose-me":
      return { ...panel, me: request.me };
    case "daily":
      return { ...panel, daily: request.on };
    case "check-in":
      return { ...panel, kept: NO_DRAFT_CHECK_IN };
    case "tick":
      return { ...panel, undo: { action: "tick", title: titleIn(panel, request.id), count: 1 } };
    default:
      return panel;
  }
}

function titleIn(panel: Panel, id: string): string {
  return goalById(panel, id)?.fields.title ?? "";
}
