import { alignment } from "./en/alignment.ts";
import { app } from "./en/app.ts";
import { checkIn } from "./en/check-in.ts";
import { dashboard } from "./en/dashboard.ts";
import { fields } from "./en/fields.ts";
import { form } from "./en/form.ts";
import { help } from "./en/help.ts";
import { hints } from "./en/hints.ts";
import { history } from "./en/history.ts";
import { kpi } from "./en/kpi.ts";
import { kpiForm } from "./en/kpi-form.ts";
import { mistakes } from "./en/mistakes.ts";
import { panel } from "./en/panel.ts";
import { periods } from "./en/periods.ts";
import { problems } from "./en/problems.ts";
import { questions } from "./en/questions.ts";
import { reasons } from "./en/reasons.ts";
import { refusals } from "./en/refusals.ts";
import { sheet } from "./en/sheet.ts";
import { tools } from "./en/tools.ts";
import { troubles } from "./en/troubles.ts";
import { valueProblems } from "./en/value-problems.ts";
import { words } from "./en/words.ts";

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
