import type { Log } from "../domain/history.ts";
import { ok, type Result } from "../domain/result.ts";
import type { Sheets } from "../google/sheets.ts";
import type { Rules } from "../tables/rules.ts";
import type { Refusal } from "./contract.ts";
import { readLog } from "./log.ts";
import { readOkrTable } from "./okr-table.ts";
import { readRules } from "./read-rules.ts";
import type { Table } from "./table.ts";

/** The whole workbook, each sheet read once. */
export interface Survey {
  readonly table: Table;
  readonly rules: Rules;
  /** By the ids of the rows in capitals; empty when nobody has asked for it. */
  readonly log: Log;
}

/** A long log takes its time to read, so what can do without it says so. */
export function survey(sheets: Sheets, wantsLog = true): Result<Survey, Refusal> {
  const table = readOkrTable(sheets, "formulas too");
  if (!table.ok) return table;
  const rules = readRules(table.value.header.language);
  if (!rules.ok) return rules;
  const log = wantsLog ? readLog(sheets) : ok<Log>(new Map());
  return log.ok ? ok({ table: table.value, rules: rules.value, log: log.value }) : log;
}
