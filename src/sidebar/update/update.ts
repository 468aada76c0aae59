import type { Language } from "../../text/language.ts";
import { HEADING_ID } from "../model/element-ids.ts";
import type { Event, Transition } from "../model/event.ts";
import { removeRow } from "../model/form-edit.ts";
import { flatten, goalById } from "../model/goals.ts";
import { focusOn, type State } from "../model/state.ts";
import { updateOnAnswer } from "./answer.ts";
import { ask, look } from "./ask.ts";
import { discardCheckIn, updateCheckIn } from "./check-in.ts";
import { startDashboard, stopDashboard } from "./dashboard.ts";
import { updateForm } from "./form.ts";
import { updateHistory } from "./history.ts";
import { closeKpiForm, updateKpiForm, updateKpis } from "./kpis.ts";
import { changeLanguage } from "./language.ts";
import { updateList } from "./list.ts";

/** What comes of an event: the next state, and what is to be asked of the server. Pure. */
export function update(state: State, event: Event): Transition<State> {
  switch (event.type) {
    case "answered":
      return updateOnAnswer(state, event);
    case "look":
      return look(state);
    case "ask":
      return ask(state, event.request);
    case "choose-language":
      return chooseLanguage(state, event.language);
    case "slow":
      return [{ ...state, slow: state.pending !== null }];
    case "open-help":
      return [focusOn({ ...state, view: "help", viewUnderHelp: state.view, notice: null }, HEADING_ID)];
    case "close-help":
      return [focusOn({ ...state, view: state.viewUnderHelp }, HEADING_ID)];
    case "confirm":
      return confirm(state);
    case "cancel":
      return [{ ...state, question: null }];
    case "dismiss":
      return [{ ...state, notice: null, trouble: null }];
    case "fold":
    case "fold-sub-objectives":
    case "group":
    case "search":
    case "new-objective":
    case "edit":
    case "ask-delete":
    case "tick":
      return updateList(state, event);
    case "open-check-in":
    case "choose-scope":
    case "type-entry":
    case "save-draft":
    case "next":
    case "unchanged":
    case "go-to-row":
    case "choose-entry":
    case "save-check-in":
    case "discard-check-in":
    case "close":
      return updateCheckIn(state, event);
    case "open-history":
    case "open-correction":
    case "type-correction":
    case "save-correction":
      return updateHistory(state, event);
    case "build-dashboard":
      return startDashboard(state);
    case "stop-dashboard":
      return [stopDashboard(state)];
    case "choose-tab":
    case "group-kpis":
    case "open-library":
    case "library-search":
    case "new-kpi":
    case "edit-kpi":
    case "ask-delete-kpi":
      return updateKpis(state, event);
    case "kpi-typed":
    case "kpi-category":
    case "kpi-set":
    case "kpi-target":
    case "kpi-selection":
    case "kpi-go-to":
    case "kpi-choose-value":
    case "kpi-save":
    case "kpi-save-as-new":
    case "kpi-leave":
      return updateKpiForm(state, event);
    default:
      return updateForm(state, event);
  }
}

/** The panel speaks it at once, the server learns of it; what is typed stays. */
function chooseLanguage(state: State, language: Language): Transition<State> {
  if (state.pending || language === state.language) return [state];
  return ask(changeLanguage(state, language), { do: "choose-language", language });
}

/** Does what the open question asked about. */
function confirm(state: State): Transition<State> {
  const { question, panel, form } = state;
  const answered = { ...state, question: null };
  switch (question?.code) {
    case "leave":
      return [state.view === "kpi" ? closeKpiForm(answered) : leaveForm(answered)];
    case "remove":
      return [form ? focusOn({ ...answered, form: removeRow(form, question.key) }, HEADING_ID) : answered];
    case "discard":
      return discardCheckIn(answered);
    case "delete-kpi":
      return ask(answered, { do: "delete-kpi", id: question.id });
    case "delete": {
      const goal = panel && goalById(panel, question.id);
      if (!goal) return [answered];
      return ask(answered, { do: "delete", id: goal.id, ids: flatten(goal).map(({ id }) => id) });
    }
    default:
      return [answered];
  }
}

function leaveForm(state: State): State {
  return focusOn({ ...state, form: null, view: "list", trouble: null }, HEADING_ID);
}
