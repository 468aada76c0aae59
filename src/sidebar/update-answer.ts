import type { Request } from "../app/contract.ts";
import { look, lookAgain } from "./ask.ts";
import type { Answered, Step } from "./event.ts";
import { withTick } from "./goals.ts";
import { refused } from "./refused.ts";
import { shown } from "./shown.ts";
import type { State } from "./state.ts";
import { succeeded } from "./succeeded.ts";
import { sendTick } from "./update-list.ts";

/** What comes of an answer. One that was asked for before something else was written is out of date. */
export function updateAnswer(state: State, { request, epoch, outcome }: Answered): Step<State> {
  if (request.do === "tick") {
    const rest = { ...state, ticks: state.ticks.slice(1) };
    return outcome.ok
      ? ticked(rest, request)
      : refused(rest, { request, trouble: outcome.refusal, asked: true });
  }
  if (epoch !== state.epoch) return [state];
  const asked = state.pending !== null;
  const free = { ...state, pending: null };
  if (!outcome.ok) return onwards(refused(free, { request, trouble: outcome.refusal, asked }));
  return onwards(
    request.do === "load" ? [shown(free, outcome.panel)] : lookAgain({ ...free, finishing: request }),
  );
}

/** A tick is in the sheet; after the last one, what follows from them is looked up. */
function ticked(state: State, request: Extract<Request, { do: "tick" }>): Step<State> {
  const panel = state.panel && withTick(state.panel, request.id, request.done);
  const said = succeeded({ ...state, panel }, request, panel);
  if (state.pending) return [said];
  return said.ticks.length > 0 ? sendTick(said) : look(said);
}

/** Sends the ticks that had to wait. */
function onwards(step: Step<State>): Step<State> {
  const [state, request] = step;
  return request || state.pending ? step : sendTick(state);
}
