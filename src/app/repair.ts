import { fail, type Result } from "../domain/result.ts";
import { readHeaderRow } from "../google/cells.ts";
import { withLock } from "../google/lock.ts";
import { readNamed } from "../google/names.ts";
import { findSheets } from "../google/sheets.ts";
import { applyRules } from "./apply-rules.ts";
import type { Refusal } from "./contract.ts";
import { nameKpiColumns } from "./kpi-sheet.ts";
import { nameLogColumns } from "./log-sheet.ts";
import { namePlan } from "./plan-sheet.ts";
import { putHeadersBack, putKpiHeadersBack, putLogHeadersBack, putPlanHeadersBack } from "./put-back.ts";
import { putFormulaBack, putKpiFormulasBack } from "./put-formulas-back.ts";
import { makeMissing } from "./set-up.ts";
import { nameRanges, SETTINGS_NAMES } from "./settings-sheet.ts";

/** Puts back what somebody renamed or deleted: sheets, headers, names, the formula, colours. No value is touched. */
export function repair(): Result<null, Refusal> {
  return withLock(repairAll) ?? fail({ code: "busy" });
}

function repairAll(): Result<null, Refusal> {
  const made = makeMissing();
  if (!made.ok && made.error.code !== "missing-header") return made;
  const { okr, settings, log, kpi, plan } = findSheets();
  if (log) {
    putLogHeadersBack(log.sheet);
    nameLogColumns(log.sheet, readHeaderRow(log.sheet));
  }
  if (settings && SETTINGS_NAMES.some((name) => !readNamed(name))) nameRanges(settings.sheet);
  if (plan) {
    putPlanHeadersBack(plan.sheet);
    namePlan(plan.sheet, readHeaderRow(plan.sheet));
  }
  if (kpi) {
    putKpiHeadersBack(kpi.sheet);
    nameKpiColumns(kpi.sheet, readHeaderRow(kpi.sheet));
    putKpiFormulasBack(kpi.sheet);
  }
  if (okr) {
    putHeadersBack(okr.sheet);
    putFormulaBack(okr.sheet);
  }
  return applyRules();
}
