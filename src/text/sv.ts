import type { PanelTexts, Texts } from "./en.ts";
import { checkIn, history } from "./sv/check-in.ts";
import { form, hints, mistakes } from "./sv/form.ts";
import { kpi, kpiForm } from "./sv/kpi.ts";
import { alignment, help, panel, questions, tools } from "./sv/panel.ts";
import { problems, reasons, refusals, troubles, valueProblems } from "./sv/problems.ts";
import { app, dashboard, sheet } from "./sv/sheet.ts";
import { fields, periods, words } from "./sv/words.ts";

export const sv: Texts = {
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

export const svPanel: PanelTexts = {
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
