import type { Panel, Request } from "../../app/contract.ts";
import { checkInEffects } from "../model/check-in-effects.ts";
import { AS_OF_ID, cardId, HEADING_ID } from "../model/element-ids.ts";
import { everyGoal } from "../model/goals.ts";
import { focusOn, type Notice, type State } from "../model/state.ts";
import { objectiveTree, pathTo } from "../model/tree.ts";
import { endDashboard } from "./dashboard.ts";
import { closeCorrection, withOutdatedHistories } from "./history.ts";
import { closeKpiForm } from "./kpis.ts";

/** The state after something that a person asked for has been done. `before` is the workbook as it was. */
export function afterSuccess(state: State, request: Request, before: Panel | null): State {
  switch (request.do) {
    case "load":
    case "apply-rules":
    case "keep":
    case "history":
    case "choose-me":
    case "library":
    case "selection":
    case "dashboard":
      return state;
    case "save":
      return afterSave(
        withNotice(state, { code: "saved", title: request.draft.fields.title }),
        request.draft.id,
        before,
      );
    case "save-kpi":
      return afterKpiSave(
        withNotice(state, { code: "saved", title: request.draft.fields.title }),
        request.draft.id,
        before,
      );
    case "cancel-dashboard":
      return endDashboard(state, "no-dashboard");
    case "delete":
    case "delete-kpi":
      return focusOn(withNotice(state, { code: "deleted", title: titleOf(before, request.id) }), HEADING_ID);
    case "tick":
      return withNotice(state, {
        code: request.done ? "ticked" : "unticked",
        title: titleOf(before, request.id),
      });
    case "set-up":
      return focusOn(withNotice(state, { code: "set-up" }), HEADING_ID);
    case "insert-example":
      return focusOn(withNotice(state, { code: "example" }), HEADING_ID);
    case "repair":
      return withNotice(state, { code: "repaired" });
    case "choose-language":
      return withNotice(state, { code: "language" });
    case "check-in":
      return afterCheckIn(state, request, before);
    case "correct": {
      const title = titleOf(before, request.id);
      return closeCorrection(withOutdatedHistories(withNotice(state, { code: "corrected", title })));
    }
    case "undo":
      return afterUndo(state, before);
    case "as-of":
      return focusOn(withNotice(state, { code: "as-of", day: request.day }), AS_OF_ID);
    case "daily":
      return withNotice(state, { code: request.on ? "daily-on" : "daily-off" });
  }
}

/** What was undone cannot be undone again, also when no news of it came, and has moved nothing. */
function afterUndo(state: State, before: Panel | null): State {
  const { panel, checkInEffects: effects } = state;
  const seen = { ...state, checkInEffects: null, view: effects ? "list" : state.view } as const;
  const noticed = withNotice(seen, { code: "undone", title: before?.undo?.title ?? "" });
  return focusOn(
    withOutdatedHistories({
      ...noticed,
      panel: panel && panel === before ? { ...panel, undo: null } : panel,
    }),
    HEADING_ID,
  );
}

/** What the check-in has moved. */
function afterCheckIn(
  state: State,
  { answers }: Extract<Request, { do: "check-in" }>,
  before: Panel | null,
): State {
  const effects = checkInEffects(
    before,
    state.panel,
    answers.map(({ id }) => id),
  );
  const counted = withNotice(withOutdatedHistories({ ...state, checkIn: null, checkInEffects: effects }), {
    code: "checked-in",
    count: answers.length,
  });
  return state.view === "check-in" ? focusOn(counted, HEADING_ID) : counted;
}

function withNotice(state: State, notice: Notice): State {
  return { ...state, notice };
}

function titleOf(panel: Panel | null, id: string): string {
  return (panel && everyGoal(panel).find((goal) => goal.id === id))?.fields.title ?? "";
}

/** Back to the list, with the objective that was saved unfolded and in sight. */
function afterSave(state: State, id: string | null, before: Panel | null): State {
  const known = new Set(before?.objectives.map((goal) => goal.id));
  const card = id ?? state.panel?.objectives.find((goal) => !known.has(goal.id))?.id;
  const view = state.view === "form" ? "list" : state.view;
  const unfolded = card ? [...new Set([...state.unfolded, card])] : state.unfolded;
  const way = card ? pathTo(objectiveTree(state.panel?.objectives ?? []), card).map(({ id }) => id) : [];
  const folded = state.folded.filter((id) => id === card || !way.includes(id));
  const closed = { ...state, form: null, view, unfolded, folded, search: "" } as const;
  return view === "list" ? focusOn(closed, card ? cardId(card) : HEADING_ID) : closed;
}

/** Back to the KPIs, at the one that was saved. */
function afterKpiSave(state: State, id: string | null, before: Panel | null): State {
  const known = new Set(before?.kpis.map((kpi) => kpi.id));
  const card = id ?? state.panel?.kpis.find((kpi) => !known.has(kpi.id))?.id;
  return state.view === "kpi" ? closeKpiForm({ ...state, search: "" }, card) : { ...state, kpi: null };
}
