import type { Day } from "../../domain/calendar.ts";
import type { Log } from "../../domain/history.ts";
import { ok, type Result } from "../../domain/result.ts";
import type { Sheets } from "../../google/sheets.ts";
import type { Rules } from "../../tables/settings.ts";
import type { Refusal } from "../contract.ts";
import { type KpiTable, readKpiTable } from "./kpi-sheet.ts";
import { readLog } from "./log-sheet.ts";
import { readOkrTable } from "./okr-sheet.ts";
import { readRules } from "./settings-sheet.ts";
import { type Contents, rowOf, type Table } from "./table.ts";

/** Both sheets whose rows are checked in. */
export interface Tables {
  readonly okr: Table;
  /** Undefined when there is no sheet KPI. */
  readonly kpi: KpiTable | undefined;
}

export function readTables(sheets: Sheets, contents: Contents, today: Day): Result<Tables, Refusal> {
  const okr = readOkrTable(sheets, contents);
  if (!okr.ok) return okr;
  const kpi = readKpiTable(sheets, contents, today);
  return kpi.ok ? ok({ okr: okr.value, kpi: kpi.value }) : kpi;
}

/** Each sheet that there is. */
export function eachTable({ okr, kpi }: Tables): readonly Table[] {
  return kpi ? [okr, kpi] : [okr];
}

/** The sheet in which a row stands; for one that stands nowhere the OKR sheet. */
export function tableOf(id: string, { okr, kpi }: Tables): Table {
  return kpi && rowOf(kpi, id) ? kpi : okr;
}

/** The whole workbook, each sheet read once. */
interface Workbook {
  readonly tables: Tables;
  readonly rules: Rules;
  /** Empty when nobody has asked for it. */
  readonly log: Log;
}

/** Reads the whole workbook; a long log takes its time, so what can do without it says so. */
export function readWorkbook(sheets: Sheets, today: Day, wantsLog = true): Result<Workbook, Refusal> {
  const tables = readTables(sheets, "formulas too", today);
  if (!tables.ok) return tables;
  const rules = readRules(tables.value.okr.header.language);
  if (!rules.ok) return rules;
  const log = wantsLog ? readLog(sheets) : ok<Log>(new Map());
  return log.ok ? ok({ tables: tables.value, rules: rules.value, log: log.value }) : log;
}
