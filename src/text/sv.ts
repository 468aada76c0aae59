import type { PanelTexts, Texts } from "./en.ts";
import { svApp } from "./sv/app.ts";
import { svCheckIn, svHistory } from "./sv/check-in.ts";
import { svCommon } from "./sv/common.ts";
import { svDashboard } from "./sv/dashboard.ts";
import { svForm, svHints, svMistakes } from "./sv/form.ts";
import { svKpi, svKpiForm } from "./sv/kpi.ts";
import { svAlignment, svHelp, svQuestions, svTools } from "./sv/panel.ts";
import { svProblems, svValueProblems } from "./sv/problems.ts";
import { svReasons } from "./sv/reasons.ts";
import { svRefusals, svTroubles } from "./sv/refusals.ts";
import { svSheet } from "./sv/sheet.ts";
import { svFields, svPeriods, svWords } from "./sv/words.ts";

export const svTexts: Texts = {
  words: svWords,
  valueProblems: svValueProblems,
  problems: svProblems,
  reasons: svReasons,
  refusals: svRefusals,
  fields: svFields,
  troubles: svTroubles,
  sheet: svSheet,
  app: svApp,
  dashboard: svDashboard,
};

export const svPanelTexts: PanelTexts = {
  words: svWords,
  valueProblems: svValueProblems,
  fields: svFields,
  troubles: svTroubles,
  common: svCommon,
  alignment: svAlignment,
  form: svForm,
  hints: svHints,
  periods: svPeriods,
  help: svHelp,
  questions: svQuestions,
  mistakes: svMistakes,
  checkIn: svCheckIn,
  history: svHistory,
  tools: svTools,
  kpi: svKpi,
  kpiForm: svKpiForm,
};
