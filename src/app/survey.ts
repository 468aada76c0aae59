import type { Day } from "../domain/day.ts";
import type { Log } from "../domain/history.ts";
import { ok, type Result } from "../domain/result.ts";
import type { Sheets } from "../google/sheets.ts";
import type { Rules } from "../tables/rules.ts";
import type { Refusal } from "./contract.ts";
import { readLog } from "./log.ts";
import { readRules } from "./read-rules.ts";
import { readTables, type Tables } from "./tables.ts";

/** The whole workbook, each sheet read once. */
export interface Survey {
  readonly tables: Tables;
  readonly rules: Rules;
  /** Empty when nobody has asked for it. */
  readonly log: Log;
}

/** A long log takes its time to read, so what can do without it says so. */
export function survey(sheets: Sheets, today: Day, wantsLog = true): Result<Survey, Refusal> {
  const tables = readTables(sheets, "formulas too", today);
  if (!tables.ok) return tables;
  const rules = readRules(tables.value.okr.header.language);
  if (!rules.ok) return rules;
  const log = wantsLog ? readLog(sheets) : ok<Log>(new Map());
  return log.ok ? ok({ tables: tables.value, rules: rules.value, log: log.value }) : log;
}
