import type { PanelTexts, Texts } from "./en.ts";
import { alignment } from "./sv/alignment.ts";
import { app } from "./sv/app.ts";
import { checkIn } from "./sv/check-in.ts";
import { dashboard } from "./sv/dashboard.ts";
import { fields } from "./sv/fields.ts";
import { form } from "./sv/form.ts";
import { help } from "./sv/help.ts";
import { hints } from "./sv/hints.ts";
import { history } from "./sv/history.ts";
import { kpi } from "./sv/kpi.ts";
import { kpiForm } from "./sv/kpi-form.ts";
import { mistakes } from "./sv/mistakes.ts";
import { panel } from "./sv/panel.ts";
import { periods } from "./sv/periods.ts";
import { problems } from "./sv/problems.ts";
import { questions } from "./sv/questions.ts";
import { reasons } from "./sv/reasons.ts";
import { refusals } from "./sv/refusals.ts";
import { sheet } from "./sv/sheet.ts";
import { tools } from "./sv/tools.ts";
import { troubles } from "./sv/troubles.ts";
import { valueProblems } from "./sv/value-problems.ts";
import { words } from "./sv/words.ts";

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
