import { enApp } from "./en/app.ts";
import { enCheckIn, enHistory } from "./en/check-in.ts";
import { enCommon } from "./en/common.ts";
import { enDashboard } from "./en/dashboard.ts";
import { enForm, enHints, enMistakes } from "./en/form.ts";
import { enKpi, enKpiForm } from "./en/kpi.ts";
import { enAlignment, enHelp, enQuestions, enTools } from "./en/panel.ts";
import { enProblems, enValueProblems } from "./en/problems.ts";
import { enReasons } from "./en/reasons.ts";
import { enRefusals, enTroubles } from "./en/refusals.ts";
import { enSheet } from "./en/sheet.ts";
import { enFields, enPeriods, enWords } from "./en/words.ts";

/** The words that the script says in English; their shape is the shape of every language. */
export const enTexts = {
  words: enWords,
  valueProblems: enValueProblems,
  problems: enProblems,
  reasons: enReasons,
  refusals: enRefusals,
  fields: enFields,
  troubles: enTroubles,
  sheet: enSheet,
  app: enApp,
  dashboard: enDashboard,
};

/** The words of the panel. Apart, so that the script need not carry the panel's, nor the panel the script's. */
export const enPanelTexts = {
  words: enWords,
  valueProblems: enValueProblems,
  fields: enFields,
  troubles: enTroubles,
  common: enCommon,
  alignment: enAlignment,
  form: enForm,
  hints: enHints,
  periods: enPeriods,
  help: enHelp,
  questions: enQuestions,
  mistakes: enMistakes,
  checkIn: enCheckIn,
  history: enHistory,
  tools: enTools,
  kpi: enKpi,
  kpiForm: enKpiForm,
};

export type Texts = typeof enTexts;
export type PanelTexts = typeof enPanelTexts;
