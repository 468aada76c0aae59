import { checkIn, history } from "./en/check-in.ts";
import { form, hints, mistakes } from "./en/form.ts";
import { kpi, kpiForm } from "./en/kpi.ts";
import { alignment, help, panel, questions, tools } from "./en/panel.ts";
import { problems, reasons, refusals, troubles, valueProblems } from "./en/problems.ts";
import { app, dashboard, sheet } from "./en/sheet.ts";
import { fields, periods, words } from "./en/words.ts";

/** The words that the script says in English; their shape is the shape of every language. */
export const en = {
  words,
  valueProblems,
  problems,
  reasons,
  refusals,
  fields,
  troubles,
  sheet,
  app,
  dashboard,
};

/** The words of the panel. Apart, so that the script need not carry the panel's, nor the panel the script's. */
export const enPanel = {
  words,
  valueProblems,
  fields,
  troubles,
  panel,
  alignment,
  form,
  hints,
  periods,
  help,
  questions,
  mistakes,
  checkIn,
  history,
  tools,
  kpi,
  kpiForm,
};

export type Texts = typeof en;
export type PanelTexts = typeof enPanel;
