import { HEADING_ID } from "../model/element-ids.ts";
import type { Transition } from "../model/event.ts";
import type { Success } from "../model/outcome.ts";
import { focusOn, type State } from "../model/state.ts";
import { ask } from "./ask.ts";

/** What the server says after a step. */
type DashboardAnswer = Extract<Success, { of: number }>;

/** Begins to make the dashboard. */
export function startDashboard(state: State): Transition<State> {
  if (state.pending) return [state];
  const building = { done: 0, of: 0, doing: "", cancelled: false };
  return ask({ ...state, building }, { do: "dashboard", step: 0 });
}

/** The step that is on its way cannot be called back, but no other follows. */
export function stopDashboard(state: State): State {
  return state.building ? { ...state, building: { ...state.building, cancelled: true } } : state;
}

/** Goes on to the next step, or is done; a person who has left off wants what is half made taken away. */
export function afterDashboardStep(state: State, { done, of, doing }: DashboardAnswer): Transition<State> {
  const { building } = state;
  if (!building) return [state];
  if (done >= of) return [endDashboard(state, "dashboard")];
  if (building.cancelled) return ask(state, { do: "cancel-dashboard" });
  return ask({ ...state, building: { ...building, done, of, doing } }, { do: "dashboard", step: done });
}

export function endDashboard(state: State, code: "dashboard" | "no-dashboard"): State {
  return focusOn({ ...state, building: null, notice: { code } }, HEADING_ID);
}
