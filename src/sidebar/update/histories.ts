import type { History } from "../../app/contract.ts";
import type { Step } from "../model/event.ts";
import type { State } from "../model/state.ts";

/**
 * Asks in the background for the histories that the view shows and that nobody has asked for; not while it is told that
 * one did not come, or it would be told at every look.
 */
export function askHistories(state: State): Step<State> {
  if (state.trouble?.request.do === "history") return [state];
  const ids = wanted(state).filter((id) => !state.asked.includes(id));
  if (ids.length === 0) return [state];
  return [
    { ...state, asked: [...state.asked, ...ids] },
    { do: "history", ids },
  ];
}

function wanted({ view, history, checkIn }: State): readonly string[] {
  if (view === "history" && history) return [history.id];
  return view === "check-in" && checkIn ? checkIn.queue : [];
}

export function withHistories(state: State, histories: readonly History[]): State {
  const news = histories.map((history) => [history.id, history] as const);
  return { ...state, histories: { ...state.histories, ...Object.fromEntries(news) } };
}

/** What is shown stays until something newer comes, which is to be asked for. */
export function outdated(state: State): State {
  return { ...state, asked: [] };
}

/** Of the one that is shown alone; a check-in can do without the newest. */
export function oneOutdated(state: State): State {
  return { ...state, asked: state.asked.filter((id) => id !== state.history?.id) };
}
