import { fail, ok, type Result } from "../domain/result.ts";
import { readHeaderRow } from "../google/cells.ts";
import { findSheets } from "../google/sheets.ts";
import type { Refusal } from "./contract.ts";
import { wholly } from "./journal.ts";
import { makeKpiSheet } from "./kpi-sheet.ts";
import { readKpiTable } from "./kpi-table.ts";
import { makeLogSheet, nameLogColumns } from "./log-sheet.ts";
import { makePlanSheet } from "./plan-sheet.ts";
import { readRules } from "./read-rules.ts";
import { colorStatuses } from "./status-colors.ts";
import { currentDay } from "./today.ts";
import { chosenLanguage } from "./user.ts";

/** Makes the sheets that KPIs need and that are missing. Only under the document lock; those that formulas read come first. */
export function makeKpiSheets(): Result<null, Refusal> {
  const sheets = findSheets();
  const language = chosenLanguage();
  if (!sheets.okr) return fail({ code: "not-set-up", language });
  if (sheets.kpi && sheets.plan && sheets.log) return ok(null);
  return wholly((journal) => {
    if (sheets.log) nameLogColumns(sheets.log.sheet, readHeaderRow(sheets.log.sheet));
    else makeLogSheet(language, journal);
    if (!sheets.plan) makePlanSheet(language, journal);
    if (!sheets.kpi) makeKpiSheet(language, journal);
    return colorKpis();
  });
}

function colorKpis(): Result<null, Refusal> {
  const table = readKpiTable(findSheets(), "formulas too", currentDay());
  if (!table.ok) return table;
  if (!table.value) return ok(null);
  const rules = readRules(table.value.header.language);
  if (!rules.ok) return rules;
  colorStatuses(table.value, rules.value);
  return ok(null);
}
