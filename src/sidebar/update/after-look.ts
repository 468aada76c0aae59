import type { Panel } from "../../app/contract.ts";
import { panelTexts } from "../../text/texts.ts";
import { mergeCheckIn } from "../model/check-in.ts";
import { CONFLICTS_ID, TROUBLE_ID } from "../model/element-ids.ts";
import { mergeForm, mergeKpiForm } from "../model/form-conflicts.ts";
import { goalById } from "../model/goals.ts";
import { kpiById } from "../model/kpis.ts";
import { focusOn, type State } from "../model/state.ts";
import { sayQuestion } from "../say/questions.ts";
import { afterSuccess } from "./after-success.ts";
import { withShownHistoryOutdated } from "./history.ts";
import { changeLanguage } from "./language.ts";

/** The state after a look at the workbook; null when there was nothing new. An open form stays as it is. */
export function afterLook(state: State, panel: Panel | null): State {
  const { doneRequest } = state;
  const trouble = state.trouble?.request.do === "load" ? null : state.trouble;
  const seen = panel
    ? {
        ...changeLanguage(withShownHistoryOutdated(state), panel.language),
        panel,
        isSetUp: true,
        quietLooks: 0,
      }
    : { ...state, quietLooks: state.quietLooks + 1 };
  const { question } = state;
  const standing = question && sayQuestion(question, seen) ? question : null;
  const current = { ...seen, trouble, question: standing, doneRequest: null };
  if (doneRequest) return afterSuccess(current, doneRequest, state.panel);
  return state.checkIn?.saveRefused ? withMergedCheckIn(current) : withMergedForm(withMergedKpiForm(current));
}

/** A KPI that was refused because the sheet had changed, on top of what the sheet has now; one that is gone is told. */
function withMergedKpiForm(state: State): State {
  const { kpi, panel } = state;
  if (!kpi?.refusedSave || !panel) return state;
  const now = kpi.id === null ? undefined : kpiById(panel, kpi.id);
  if (!now || state.trouble) return focusOn({ ...state, kpi: { ...kpi, refusedSave: null } }, TROUBLE_ID);
  return focusOn({ ...state, kpi: mergeKpiForm(kpi, now, state.language) }, CONFLICTS_ID);
}

/** A check-in that was refused because the sheet had changed, with what is to be chosen. */
function withMergedCheckIn(state: State): State {
  const { checkIn, panel } = state;
  if (!checkIn || !panel) return state;
  const chosen = mergeCheckIn(checkIn, panel);
  return focusOn({ ...state, checkIn: chosen, view: "check-in" }, state.trouble ? TROUBLE_ID : CONFLICTS_ID);
}

/** A form that was refused because the sheet had changed, on top of what the sheet has now. */
function withMergedForm(state: State): State {
  const { form, panel } = state;
  if (!form?.refusedSave || !panel) return state;
  const goal = form.base?.id ? goalById(panel, form.base.id) : undefined;
  if (goal) return focusOn({ ...state, form: mergeForm(form, goal, state.language) }, CONFLICTS_ID);
  const { title } = form.opened.typed;
  const sentence = panelTexts(state.language).troubles.gone(title);
  const trouble = { code: "gone", title, sentence } as const;
  const failure = { trouble, request: form.refusedSave, nothingAnsweredYet: false };
  const gone = { ...state, form: { ...form, refusedSave: null }, trouble: failure };
  return focusOn(gone, TROUBLE_ID);
}
