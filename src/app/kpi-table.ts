import type { Day } from "../domain/day.ts";
import { ok, type Result } from "../domain/result.ts";
import type { Sheets } from "../google/sheets.ts";
import { type Column, INPUTS, KPI_COLUMNS } from "../tables/columns.ts";
import { type KpiRow, parseKpiRow } from "../tables/kpi-row.ts";
import { type Phased, withPlan } from "../tables/plan.ts";
import type { Refusal } from "./contract.ts";
import { readPlanSheet } from "./plan-sheet.ts";
import { indexed, readTable, type Table, type Want } from "./table.ts";

/** The sheet KPI with the targets on the way, each read once. */
export interface KpiTable extends Table<KpiRow> {
  /** By the ids of the rows in capitals. */
  readonly phased: ReadonlyMap<string, Phased>;
}

const IN_KPI: readonly Column[] = KPI_COLUMNS;

/** Without one of these the panel would lose or misread something. */
const NEEDED: readonly Column[] = [
  ...INPUTS.filter((column) => IN_KPI.includes(column)),
  "title",
  "category",
  "kind",
  "cadence",
  "supports",
  "unit",
];

/** Reads the sheet KPI; undefined when there is none. Its rows follow their targets on the way, as they are on `today`. */
export function readKpiTable(sheets: Sheets, want: Want, today: Day): Result<KpiTable | undefined, Refusal> {
  if (!sheets.kpi) return ok(undefined);
  const table = readTable(sheets.kpi, want, { role: "kpi", needed: NEEDED, parse: parseKpiRow });
  if (!table.ok) return table;
  const phased = readPlanSheet(sheets);
  if (!phased.ok) return phased;
  const rows = table.value.rows.map((row) => ({ ...row, item: withPlan(row.item, phased.value, today) }));
  return ok({ ...table.value, ...indexed(rows), phased: phased.value });
}
