import type { Panel, Request } from "../../app/contract.ts";
import { movesOf } from "../model/check-in-effects.ts";
import { AS_OF, cardId, HEADING } from "../model/element-ids.ts";
import { everyGoal } from "../model/goals.ts";
import { focusOn, type Notice, type State } from "../model/state.ts";
import { growTree, wayTo } from "../model/tree.ts";
import { finished } from "./dashboard.ts";
import { closed, outdated } from "./history.ts";
import { closedKpi } from "./kpis.ts";

/** The state after something that a person asked for has been done. `before` is the workbook as it was. */
export function succeeded(state: State, request: Request, before: Panel | null): State {
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
      return saved(
        said(state, { code: "saved", title: request.draft.fields.title }),
        request.draft.id,
        before,
      );
    case "save-kpi":
      return kpiSaved(
        said(state, { code: "saved", title: request.draft.fields.title }),
        request.draft.id,
        before,
      );
    case "cancel-dashboard":
      return finished(state, "no-dashboard");
    case "delete":
    case "delete-kpi":
      return focusOn(said(state, { code: "deleted", title: titleOf(before, request.id) }), HEADING);
    case "tick":
      return said(state, { code: request.done ? "ticked" : "unticked", title: titleOf(before, request.id) });
    case "set-up":
      return focusOn(said(state, { code: "set-up" }), HEADING);
    case "insert-example":
      return focusOn(said(state, { code: "example" }), HEADING);
    case "repair":
      return said(state, { code: "repaired" });
    case "choose-language":
      return said(state, { code: "language" });
    case "check-in":
      return checkedIn(state, request, before);
    case "correct": {
      const title = titleOf(before, request.id);
      return closed(outdated(said(state, { code: "corrected", title })));
    }
    case "undo":
      return undone(state, before);
    case "as-of":
      return focusOn(said(state, { code: "as-of", day: request.day }), AS_OF);
    case "daily":
      return said(state, { code: request.on ? "daily-on" : "daily-off" });
  }
}

/** What was undone cannot be undone again, also when no news of it came, and has moved nothing. */
function undone(state: State, before: Panel | null): State {
  const { panel, moves } = state;
  const seen = { ...state, moves: null, view: moves ? "list" : state.view } as const;
  const told = said(seen, { code: "undone", title: before?.undo?.title ?? "" });
  return focusOn(
    outdated({ ...told, panel: panel && panel === before ? { ...panel, undo: null } : panel }),
    HEADING,
  );
}

/** What the check-in has moved. */
function checkedIn(
  state: State,
  { answers }: Extract<Request, { do: "check-in" }>,
  before: Panel | null,
): State {
  const moves = movesOf(
    before,
    state.panel,
    answers.map(({ id }) => id),
  );
  const counted = said(outdated({ ...state, checkIn: null, moves }), {
    code: "checked-in",
    count: answers.length,
  });
  return state.view === "check-in" ? focusOn(counted, HEADING) : counted;
}

function said(state: State, notice: Notice): State {
  return { ...state, notice };
}

function titleOf(panel: Panel | null, id: string): string {
  return (panel && everyGoal(panel).find((goal) => goal.id === id))?.fields.title ?? "";
}

/** Back to the list, with the objective that was saved unfolded and in sight. */
function saved(state: State, id: string | null, before: Panel | null): State {
  const known = new Set(before?.objectives.map((goal) => goal.id));
  const card = id ?? state.panel?.objectives.find((goal) => !known.has(goal.id))?.id;
  const view = state.view === "form" ? "list" : state.view;
  const unfolded = card ? [...new Set([...state.unfolded, card])] : state.unfolded;
  const way = card ? wayTo(growTree(state.panel?.objectives ?? []), card).map(({ id }) => id) : [];
  const folded = state.folded.filter((id) => id === card || !way.includes(id));
  const closed = { ...state, form: null, view, unfolded, folded, search: "" } as const;
  return view === "list" ? focusOn(closed, card ? cardId(card) : HEADING) : closed;
}

/** Back to the KPIs, at the one that was saved. */
function kpiSaved(state: State, id: string | null, before: Panel | null): State {
  const known = new Set(before?.kpis.map((kpi) => kpi.id));
  const card = id ?? state.panel?.kpis.find((kpi) => !known.has(kpi.id))?.id;
  return state.view === "kpi" ? closedKpi({ ...state, search: "" }, card) : { ...state, kpi: null };
}
