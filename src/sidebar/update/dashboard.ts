import { HEADING } from "../model/element-ids.ts";
import type { Step } from "../model/event.ts";
import type { Done } from "../model/outcome.ts";
import { focusOn, type State } from "../model/state.ts";
import { ask } from "./ask.ts";

/** What the server says after a step. */
type Progress = Extract<Done, { of: number }>;

/** Begins to make the dashboard. */
export function build(state: State): Step<State> {
  if (state.pending) return [state];
  const building = { done: 0, of: 0, doing: "", cancelled: false };
  return ask({ ...state, building }, { do: "dashboard", step: 0 });
}

/** The step that is on its way cannot be called back, but no other follows. */
export function leaveOff(state: State): State {
  return state.building ? { ...state, building: { ...state.building, cancelled: true } } : state;
}

/** Goes on to the next step, or is done; a person who has left off wants what is half made taken away. */
export function built(state: State, { done, of, doing }: Progress): Step<State> {
  const { building } = state;
  if (!building) return [state];
  if (done >= of) return [finished(state, "dashboard")];
  if (building.cancelled) return ask(state, { do: "cancel-dashboard" });
  return ask({ ...state, building: { ...building, done, of, doing } }, { do: "dashboard", step: done });
}

export function finished(state: State, code: "dashboard" | "no-dashboard"): State {
  return focusOn({ ...state, building: null, notice: { code } }, HEADING);
}
