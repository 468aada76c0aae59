import { fail, type Result } from "../../domain/result.ts";
import { insertColumn, readFormulas, readHeaderRow, readValues, writeBlock } from "../../google/cells.ts";
import { withLock } from "../../google/lock.ts";
import { readNamed } from "../../google/named-ranges.ts";
import { findSheets, type Sheet } from "../../google/sheets.ts";
import { isBlankCell } from "../../tables/cell.ts";
import { isPeriodsFormula, isTrackFormula } from "../../tables/formulas.ts";
import { COMPUTED_COLUMNS, type Column, KPI_COLUMNS, OKR_COLUMNS, readHeader } from "../../tables/header.ts";
import { LOG_COLUMNS, type LogColumn, readLogHeader } from "../../tables/log.ts";
import { PHASE_COLUMNS, type PhaseColumn, readPhaseHeader } from "../../tables/phases.ts";
import { texts } from "../../text/texts.ts";
import type { Refusal } from "../contract.ts";
import { kpiHeaders, nameKpiColumns, writeKpiFormulas } from "./kpi-sheet.ts";
import { nameLogColumns } from "./log-sheet.ts";
import { writeTrackFormula } from "./okr-sheet.ts";
import { namePhaseColumns } from "./phases-sheet.ts";
import { applyRulesToSheets, makeMissingSheets } from "./set-up.ts";
import { nameSettings, SETTINGS_NAMES } from "./settings-sheet.ts";
import { computedPlaces } from "./table.ts";

/** Puts back what somebody renamed or deleted: sheets, headers, names, the formula, colours. No value is touched. */
export function repair(): Result<null, Refusal> {
  return withLock(repairAll) ?? fail({ code: "busy" });
}

function repairAll(): Result<null, Refusal> {
  const made = makeMissingSheets();
  if (!made.ok && made.error.code !== "missing-header") return made;
  const { okr, settings, log, kpi, plan: phases } = findSheets();
  if (log) {
    repairHeaders(log.sheet, LOG);
    nameLogColumns(log.sheet, readHeaderRow(log.sheet));
  }
  if (settings && SETTINGS_NAMES.some((name) => !readNamed(name))) nameSettings(settings.sheet);
  if (phases) {
    repairHeaders(phases.sheet, PHASES);
    namePhaseColumns(phases.sheet, readHeaderRow(phases.sheet));
  }
  if (kpi) {
    repairHeaders(kpi.sheet, KPI);
    nameKpiColumns(kpi.sheet, readHeaderRow(kpi.sheet));
    repairKpiFormulas(kpi.sheet);
  }
  if (okr) {
    repairHeaders(okr.sheet, OKR);
    repairFormula(okr.sheet);
  }
  return applyRulesToSheets();
}

/** A table whose columns are known by their headers. */
interface HeadedTable<Name extends string> {
  /** In the order in which set-up makes them. */
  readonly columns: readonly Name[];
  readonly placesOf: (row: readonly unknown[]) => Readonly<Partial<Record<Name, number>>>;
  /** The header of a column in the language that the others speak. */
  readonly wordOf: (column: Name, row: readonly unknown[]) => string;
}

const OKR: HeadedTable<Column> = {
  columns: OKR_COLUMNS,
  placesOf: (row) => readHeader(row).places,
  wordOf: (column, row) => texts(readHeader(row).language).sheet.headers[column],
};

const KPI: HeadedTable<Column> = {
  columns: KPI_COLUMNS,
  placesOf: OKR.placesOf,
  wordOf: (column, row) =>
    kpiHeaders(readHeader(row).language)[(KPI_COLUMNS as readonly Column[]).indexOf(column)] ?? "",
};

const LOG: HeadedTable<LogColumn> = {
  columns: LOG_COLUMNS,
  placesOf: (row) => readLogHeader(row).places,
  wordOf: (column, row) => texts(readLogHeader(row).language).sheet.log[column],
};

const PHASES: HeadedTable<PhaseColumn> = {
  columns: PHASE_COLUMNS,
  placesOf: (row) => readPhaseHeader(row).places,
  wordOf: (column, row) => texts(readPhaseHeader(row).language).sheet.phases[column],
};

/** Gives every column of ours its header again. */
function repairHeaders<Name extends string>(sheet: Sheet, table: HeadedTable<Name>): void {
  const places = table.placesOf(readHeaderRow(sheet));
  for (const column of table.columns) if (places[column] === undefined) repairHeader(column, sheet, table);
}

/**
 * A column that was only renamed still stands in its old place, between its old neighbours, and gets its word back; where
 * there is no such column, a new one comes in.
 */
function repairHeader<Name extends string>(column: Name, sheet: Sheet, table: HeadedTable<Name>): void {
  const row = readHeaderRow(sheet);
  const place = (neighbourBefore(column, row, table) ?? -1) + 1;
  if (!isRenamed(place, column, row, table)) insertColumn(sheet, place);
  writeBlock(sheet, { row: 0, column: place }, [[table.wordOf(column, row)]]);
}

function neighbourBefore<Name extends string>(
  column: Name,
  row: readonly unknown[],
  { columns, placesOf }: HeadedTable<Name>,
): number | undefined {
  const places = placesOf(row);
  const before = columns.slice(0, columns.indexOf(column)).map((name) => places[name]);
  return before.filter((place) => place !== undefined).pop();
}

/** Whether the place holds a column without a header of ours, and the next of our columns follows it. */
function isRenamed<Name extends string>(
  place: number,
  column: Name,
  row: readonly unknown[],
  { columns, placesOf }: HeadedTable<Name>,
): boolean {
  const places = placesOf(row);
  if (Object.values(places).includes(place)) return false;
  const after = columns.slice(columns.indexOf(column) + 1).map((name) => places[name]);
  const next = after.find((found) => found !== undefined);
  return isBlankCell(row[place]) || next === undefined || next > place;
}

/** Writes the one formula of the OKR sheet again where it is gone. */
function repairFormula(sheet: Sheet): void {
  const { formulas, track } = formulaPlacesIn(sheet);
  if (!formulas.some(isTrackFormula)) writeTrackFormula(sheet, track);
}

/** The same for the sheet KPI, which has two. */
function repairKpiFormulas(sheet: Sheet): void {
  const { formulas, track, periods } = formulaPlacesIn(sheet);
  if (!formulas.some(isTrackFormula) || !formulas.some(isPeriodsFormula))
    writeKpiFormulas(sheet, track, periods ?? track + COMPUTED_COLUMNS.length + 2);
}

/** Where the formulas stand, or stood: before the bar, or behind the inputs. */
function formulaPlacesIn(sheet: Sheet) {
  const [values, formulas] = [readValues(sheet), readFormulas(sheet)];
  const header = readHeader(values[0] ?? []);
  const { difference, bar, periods } = computedPlaces({ values, formulas, header });
  const last = Math.max(...Object.values(header.places));
  const track = difference ?? (bar === undefined ? last + 1 : bar - COMPUTED_COLUMNS.length);
  return { formulas: formulas[0] ?? [], track, periods };
}
