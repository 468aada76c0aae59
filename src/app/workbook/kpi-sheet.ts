import type { Day } from "../../domain/calendar.ts";
import { PERIODS_BACK } from "../../domain/freshness.ts";
import type { Phase } from "../../domain/phases.ts";
import { ok, type Result } from "../../domain/result.ts";
import { writeBlock, writeFormulas } from "../../google/cells.ts";
import { alignRows, formatHeader, freeze, warnBeforeEdit } from "../../google/looks.ts";
import { nameColumn } from "../../google/named-ranges.ts";
import { addSheet, removeSheet, type Sheet, type Sheets } from "../../google/sheets.ts";
import { kpiTrackFormula, NAMED_RANGES, periodsFormula } from "../../tables/formulas.ts";
import {
  COMPUTED_COLUMNS,
  type Column,
  INPUT_COLUMNS,
  KPI_COLUMNS,
  readHeader,
} from "../../tables/header.ts";
import { type RowPhases, withPhases } from "../../tables/phases.ts";
import { type KpiRow, parseKpiRow } from "../../tables/row.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Journal } from "../change/journal.ts";
import type { Refusal } from "../contract.ts";
import { formatColumns } from "./column-formats.ts";
import { readPhasesSheet } from "./phases-sheet.ts";
import { type Contents, indexRows, readTable, type Table } from "./table.ts";

/** Where the sheet's formulas stand: right of the inputs, so that sorting and new rows never break them. */
const COMPUTED_AT = KPI_COLUMNS.length;

const BAR_AT = COMPUTED_AT + COMPUTED_COLUMNS.length;

const PERIODS_AT = BAR_AT + 2;

const WIDTH = PERIODS_AT + PERIODS_BACK;

/** Makes the sheet KPI: header, formats, drop-downs, the two formulas, and a warning before the computed columns. */
export function makeKpiSheet(language: Language, journal: Journal): Sheet {
  const { sheet: words, app } = texts(language);
  const sheet = addSheet("kpi", words.names.kpi, WIDTH);
  journal.rollBackWith(() => removeSheet(sheet));
  const headers = kpiHeaders(language);
  writeBlock(sheet, { row: 0, column: 0 }, [headers]);
  writeBlock(sheet, { row: 0, column: BAR_AT }, [[words.bar, words.trend]]);
  nameKpiColumns(sheet, headers);
  writeKpiFormulas(sheet, COMPUTED_AT, PERIODS_AT);
  formatHeader(sheet, 0, WIDTH);
  alignRows(sheet, WIDTH);
  freeze(sheet, 1, KPI_COLUMNS.indexOf("title") + 1);
  const periods = Array.from({ length: PERIODS_BACK }, () => "periods" as const);
  formatColumns(sheet, [...KPI_COLUMNS, ...COMPUTED_COLUMNS, "bar", "trend", ...periods], language);
  warnBeforeEdit(sheet, COMPUTED_AT, WIDTH - COMPUTED_AT, app.computedColumns);
  return sheet;
}

/** The headers of the inputs; a KPI's title is called what it is. */
export function kpiHeaders(language: Language): string[] {
  const { headers, kpiTitle } = texts(language).sheet;
  return KPI_COLUMNS.map((column) => (column === "title" ? kpiTitle : headers[column]));
}

/** Puts the formulas into the header row. */
export function writeKpiFormulas(sheet: Sheet, track: number, periods: number): void {
  writeFormulas(sheet, { row: 0, column: track }, [[kpiTrackFormula(track - 1)]]);
  writeFormulas(sheet, { row: 0, column: periods }, [[periodsFormula(track - 1)]]);
}

/** Names the columns that key results take their values from. */
export function nameKpiColumns(sheet: Sheet, headers: readonly unknown[]): void {
  const { id, actual } = readHeader(headers).places;
  if (id !== undefined) nameColumn(NAMED_RANGES.kpiIds, sheet, id);
  if (actual !== undefined) nameColumn(NAMED_RANGES.kpiActuals, sheet, actual);
}

/** The sheet KPI with the phased targets, each read once. */
export interface KpiTable extends Table<KpiRow> {
  /** By the ids of the rows in capitals. */
  readonly phased: ReadonlyMap<string, RowPhases>;
}

const ALL_KPI_COLUMNS: readonly Column[] = KPI_COLUMNS;

/** Without one of these the panel would lose or misread something. */
const NEEDED: readonly Column[] = [
  ...INPUT_COLUMNS.filter((column) => ALL_KPI_COLUMNS.includes(column)),
  "title",
  "category",
  "kind",
  "cadence",
  "supports",
  "unit",
];

/** Reads the sheet KPI; undefined when there is none. Its rows follow their phased targets, as they are on `today`. */
export function readKpiTable(
  sheets: Sheets,
  contents: Contents,
  today: Day,
): Result<KpiTable | undefined, Refusal> {
  if (!sheets.kpi) return ok(undefined);
  const table = readTable(sheets.kpi, contents, { role: "kpi", needed: NEEDED, parse: parseKpiRow });
  if (!table.ok) return table;
  const phased = readPhasesSheet(sheets);
  if (!phased.ok) return phased;
  const rows = table.value.rows.map((row) => ({ ...row, item: withPhases(row.item, phased.value, today) }));
  return ok({ ...table.value, ...indexRows(rows), phased: phased.value });
}

/** The phased targets of a KPI. */
export function phasesOf(table: KpiTable | undefined, id: string): readonly Phase[] {
  return table?.phased.get(id.toUpperCase())?.phases ?? [];
}
