import type { KeptCheckIn } from "../app/contract.ts";
import { NOTHING_KEPT } from "../domain/check-in.ts";
import type { Step } from "./model/event.ts";
import type { State } from "./model/state.ts";

/**
 * Keeps a check-in at the server, in the background and one request at a time; without one, what is kept is to be
 * forgotten. What fails is sent again with the next change.
 */
export function keep(state: State): Step<State> {
  const kept = keptOf(state);
  if (state.keeping || isSame(kept, state.panel?.kept)) return [state];
  return [
    { ...state, keeping: kept },
    { do: "keep", kept },
  ];
}

/** After the answer to a keep: once more when there is more by now. */
export function kept(state: State, done: boolean): Step<State> {
  const { keeping, panel } = state;
  const free = { ...state, keeping: null };
  if (!done || !panel || !keeping) return [free];
  return keep({ ...free, panel: { ...panel, kept: keeping } });
}

function keptOf({ checkIn }: State): KeptCheckIn {
  const { scope, answers, entries } = checkIn ?? NOTHING_KEPT;
  return { scope, answers, entries };
}

/** Nothing in a check-in is ever changed in place. */
function isSame(one: KeptCheckIn, other: KeptCheckIn | undefined): boolean {
  return one.scope === other?.scope && one.answers === other.answers && one.entries === other.entries;
}
