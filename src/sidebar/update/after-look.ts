import type { Panel } from "../../app/contract.ts";
import { panelTexts } from "../../text/texts.ts";
import { reconcile } from "../model/check-in.ts";
import { CLASHES, TROUBLE } from "../model/element-ids.ts";
import { rebased, rebasedKpi } from "../model/form-clash.ts";
import { goalById } from "../model/goals.ts";
import { kpiById } from "../model/kpis.ts";
import { focusOn, type State } from "../model/state.ts";
import { sayQuestion } from "../say/questions.ts";
import { succeeded } from "./after-success.ts";
import { oneOutdated } from "./history.ts";
import { speak } from "./language.ts";

/** The state after a look at the workbook; null when there was nothing new. An open form stays as it is. */
export function shown(state: State, panel: Panel | null): State {
  const { finishing } = state;
  const trouble = state.trouble?.request.do === "load" ? null : state.trouble;
  const seen = panel
    ? { ...speak(oneOutdated(state), panel.language), panel, isSetUp: true, quiet: 0 }
    : { ...state, quiet: state.quiet + 1 };
  const { question } = state;
  const asked = question && sayQuestion(question, seen) ? question : null;
  const current = { ...seen, trouble, question: asked, finishing: null };
  if (finishing) return succeeded(current, finishing, state.panel);
  return state.checkIn?.stale ? checkInReconciled(current) : reconciled(kpiReconciled(current));
}

/** A KPI that was refused because the sheet had changed, on top of what the sheet has now; one that is gone is told. */
function kpiReconciled(state: State): State {
  const { kpi, panel } = state;
  if (!kpi?.stale || !panel) return state;
  const now = kpi.id === null ? undefined : kpiById(panel, kpi.id);
  if (!now || state.trouble) return focusOn({ ...state, kpi: { ...kpi, stale: null } }, TROUBLE);
  return focusOn({ ...state, kpi: rebasedKpi(kpi, now, state.language) }, CLASHES);
}

/** A check-in that was refused because the sheet had changed, with what is to be chosen. */
function checkInReconciled(state: State): State {
  const { checkIn, panel } = state;
  if (!checkIn || !panel) return state;
  const chosen = reconcile(checkIn, panel);
  return focusOn({ ...state, checkIn: chosen, view: "check-in" }, state.trouble ? TROUBLE : CLASHES);
}

/** A form that was refused because the sheet had changed, on top of what the sheet has now. */
function reconciled(state: State): State {
  const { form, panel } = state;
  if (!form?.stale || !panel) return state;
  const goal = form.base?.id ? goalById(panel, form.base.id) : undefined;
  if (goal) return focusOn({ ...state, form: rebased(form, goal, state.language) }, CLASHES);
  const { title } = form.opened.typed;
  const sentence = panelTexts(state.language).troubles.gone(title);
  const trouble = { code: "gone", title, sentence } as const;
  const failure = { trouble, request: form.stale, first: false };
  const gone = { ...state, form: { ...form, stale: null }, trouble: failure };
  return focusOn(gone, TROUBLE);
}
