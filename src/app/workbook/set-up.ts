import { fail, ok, type Result } from "../../domain/result.ts";
import { readHeaderRow } from "../../google/cells.ts";
import { withLock } from "../../google/lock.ts";
import { findSheets } from "../../google/sheets.ts";
import { allOrNothing } from "../change/journal.ts";
import type { Refusal } from "../contract.ts";
import { chosenLanguage } from "../user.ts";
import { offerStatuses } from "./drop-downs.ts";
import { makeKpiSheet, readKpiTable } from "./kpi-sheet.ts";
import { makeLogSheet, nameLogColumns } from "./log-sheet.ts";
import { makeOkrSheet } from "./okr-sheet.ts";
import { makePhasesSheet } from "./phases-sheet.ts";
import { eachTable, readTables } from "./read.ts";
import { drawBars, formatRows, shownValuesOf } from "./row-formats.ts";
import { currentDay, makeSettingsSheet, readRules } from "./settings-sheet.ts";
import { colorStatuses } from "./status-colors.ts";
import type { Table } from "./table.ts";

/** What set-up found. */
type SetUpOutcome = "made" | "was-there";

/** Makes the sheets that are missing; a workbook that has them stays as it is. */
export function setUp(): Result<SetUpOutcome, Refusal> {
  return withLock(makeMissingSheets) ?? fail({ code: "busy" });
}

/** Only under the document lock. Settings and log come first: formulas in OKR read them. */
export function makeMissingSheets(): Result<SetUpOutcome, Refusal> {
  const sheets = findSheets();
  if (sheets.okr && sheets.settings && sheets.log) return ok("was-there");
  const language = chosenLanguage();
  const made = allOrNothing<Result<null, Refusal>, never>((journal) => {
    if (!sheets.settings) makeSettingsSheet(language, journal);
    if (!sheets.log) makeLogSheet(language, journal);
    if (!sheets.okr) makeOkrSheet(language, journal).activate();
    return ok(applyRulesToSheets());
  });
  // What an old sheet of theirs lacks is no reason to take the new ones away.
  const colored = made.ok ? made.value : made;
  return colored.ok ? ok("made") : colored;
}

/** Makes the sheets that KPIs need and that are missing. Only under the document lock; those that formulas read come first. */
export function makeKpiSheets(): Result<null, Refusal> {
  const sheets = findSheets();
  const language = chosenLanguage();
  if (!sheets.okr) return fail({ code: "not-set-up", language });
  if (sheets.kpi && sheets.plan && sheets.log) return ok(null);
  return allOrNothing((journal) => {
    if (sheets.log) nameLogColumns(sheets.log.sheet, readHeaderRow(sheets.log.sheet));
    else makeLogSheet(language, journal);
    if (!sheets.plan) makePhasesSheet(language, journal);
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

/** Brings colours, the list of statuses and number formats in line with Settings and with the rows as they are. */
export function applyRulesToSheets(): Result<null, Refusal> {
  const tables = readTables(findSheets(), "formulas too", currentDay());
  if (!tables.ok) return tables;
  const { okr } = tables.value;
  const rules = readRules(okr.header.language);
  if (!rules.ok) return rules;
  offerStatuses(okr, rules.value);
  for (const table of eachTable(tables.value)) {
    colorStatuses(table, rules.value);
    formatAllRows(table);
  }
  return ok(null);
}

/** Shows every row in its unit and with its bar, also those that were typed in by hand. */
function formatAllRows(table: Table): void {
  const fields = new Map(table.rows.map((row) => [row.place, row.fields]));
  const rows = Array.from({ length: table.filled - 1 }, (_, place) =>
    shownValuesOf(fields.get(place + 1) ?? {}),
  );
  if (rows.length === 0) return;
  formatRows(rows, 1, table);
  drawBars(1, rows.length, table);
}
