import type { Language } from "../../text/language.ts";
import { HEADING } from "../model/element-ids.ts";
import type { Event, Step } from "../model/event.ts";
import { removeRow } from "../model/form-edit.ts";
import { flatten, goalById } from "../model/goals.ts";
import { focusOn, type State } from "../model/state.ts";
import { updateAnswer } from "./answer.ts";
import { ask, look } from "./ask.ts";
import { forgotten, updateCheckIn } from "./check-in.ts";
import { build, leaveOff } from "./dashboard.ts";
import { updateForm } from "./form.ts";
import { updateHistory } from "./history.ts";
import { closedKpi, updateKpiForm, updateKpis } from "./kpis.ts";
import { speak } from "./language.ts";
import { updateList } from "./list.ts";

/** What comes of an event: the next state, and what is to be asked of the server. Pure. */
export function update(state: State, event: Event): Step<State> {
  switch (event.type) {
    case "answered":
      return updateAnswer(state, event);
    case "look":
      return look(state);
    case "ask":
      return ask(state, event.request);
    case "language":
      return chooseLanguage(state, event.language);
    case "slow":
      return [{ ...state, slow: state.pending !== null }];
    case "help":
      return [focusOn({ ...state, view: "help", under: state.view, notice: null }, HEADING)];
    case "close-help":
      return [focusOn({ ...state, view: state.under }, HEADING)];
    case "confirm":
      return confirm(state);
    case "cancel":
      return [{ ...state, question: null }];
    case "dismiss":
      return [{ ...state, notice: null, trouble: null }];
    case "fold":
    case "fold-below":
    case "group":
    case "search":
    case "new-objective":
    case "edit":
    case "ask-delete":
    case "tick":
      return updateList(state, event);
    case "check-in":
    case "scope":
    case "entry":
    case "keep":
    case "next":
    case "unchanged":
    case "go":
    case "choose-answer":
    case "save-answers":
    case "forget":
    case "close":
      return updateCheckIn(state, event);
    case "history":
    case "correct":
    case "correction":
    case "save-correction":
      return updateHistory(state, event);
    case "build":
      return build(state);
    case "leave-off":
      return [leaveOff(state)];
    case "tab":
    case "group-kpis":
    case "library":
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
    case "kpi-choose":
    case "kpi-save":
    case "kpi-save-as-new":
    case "kpi-leave":
      return updateKpiForm(state, event);
    default:
      return updateForm(state, event);
  }
}

/** The panel speaks it at once, the server learns of it; what is typed stays. */
function chooseLanguage(state: State, language: Language): Step<State> {
  if (state.pending || language === state.language) return [state];
  return ask(speak(state, language), { do: "choose-language", language });
}

/** Does what the open question asked about. */
function confirm(state: State): Step<State> {
  const { question, panel, form } = state;
  const answered = { ...state, question: null };
  switch (question?.code) {
    case "leave":
      return [state.view === "kpi" ? closedKpi(answered) : leaveForm(answered)];
    case "remove":
      return [form ? focusOn({ ...answered, form: removeRow(form, question.key) }, HEADING) : answered];
    case "forget":
      return forgotten(answered);
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
  return focusOn({ ...state, form: null, view: "list", trouble: null }, HEADING);
}
