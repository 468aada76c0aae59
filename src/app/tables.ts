import type { Day } from "../domain/day.ts";
import { ok, type Result } from "../domain/result.ts";
import type { Sheets } from "../google/sheets.ts";
import type { Refusal } from "./contract.ts";
import { type KpiTable, readKpiTable } from "./kpi-table.ts";
import { readOkrTable } from "./okr-table.ts";
import { rowOf, type Table, type Want } from "./table.ts";

/** Both sheets whose rows are checked in. */
export interface Tables {
  readonly okr: Table;
  /** Undefined when there is no sheet KPI. */
  readonly kpi: KpiTable | undefined;
}

export function readTables(sheets: Sheets, want: Want, today: Day): Result<Tables, Refusal> {
  const okr = readOkrTable(sheets, want);
  if (!okr.ok) return okr;
  const kpi = readKpiTable(sheets, want, today);
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
