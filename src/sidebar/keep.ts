import type { Step } from "./event.ts";
import type { State } from "./state.ts";

/**
 * Keeps the answers of a check-in at the server, in the background and one request at a time; without a check-in they
 * are to be forgotten. What fails is sent again with the next answer.
 */
export function keep(state: State): Step<State> {
  if (state.keeping) return [state];
  const answers = state.checkIn?.answers ?? [];
  return [
    { ...state, keeping: answers },
    { do: "keep", answers },
  ];
}

/** After the answer to a keep: once more when there is more by now. */
export function kept(state: State, done: boolean): Step<State> {
  const { keeping, checkIn } = state;
  const panel = done && state.panel && keeping ? { ...state.panel, kept: keeping } : state.panel;
  const free = { ...state, panel, keeping: null };
  const now = checkIn?.answers ?? [];
  const isSame = now === keeping || (now.length === 0 && keeping?.length === 0);
  return done && !isSame ? keep(free) : [free];
}
