import type { Request } from "../../app/contract.ts";
import type { Transition } from "../model/event.ts";
import type { State } from "../model/state.ts";

/** Sends what a person has asked for, unless something else is still on its way. */
export function ask(state: State, request: Request): Transition<State> {
  if (state.pending) return [state];
  return [
    { ...state, pending: request, slow: false, epoch: state.epoch + 1, notice: null, trouble: null },
    request,
  ];
}

/** Looks whether the sheet has changed, unless something is on its way that will bring it anyway. */
export function look(state: State): Transition<State> {
  return state.pending || state.ticks.length > 0 ? [state] : [state, loadRequest(state)];
}

/** Looks at the sheet anew as a part of what the person waits for. */
export function lookAgain(state: State): Transition<State> {
  const request = loadRequest(state);
  return [{ ...state, pending: request, epoch: state.epoch + 1 }, request];
}

function loadRequest({ panel }: State): Request {
  return { do: "load", revision: panel?.revision ?? null };
}
