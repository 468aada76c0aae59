import { calendarDate, type Day } from "../../domain/calendar.ts";
import { checkInsOf, type RowState, stateOn } from "../../domain/history.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import { writeBlock, writeFormulas } from "../../google/cells.ts";
import { withLock } from "../../google/lock.ts";
import { alignRows, explainHeader, formatColumn, formatHeader, freeze } from "../../google/looks.ts";
import { namedPlace, readNamed, writeNamed } from "../../google/named-ranges.ts";
import {
  addSheet,
  emptySheet,
  findSheets,
  renameSheet,
  type Sheet,
  type Sheets,
} from "../../google/sheets.ts";
import { type CellEdit, reachesColumn, reachesRow } from "../../google/triggers.ts";
import { dayCell, serialOf, unchangedCell } from "../../tables/cell.ts";
import { NAMED_RANGES, trackFormulaAsOf } from "../../tables/formulas.ts";
import { COMPUTED_COLUMNS, OKR_COLUMNS } from "../../tables/header.ts";
import type { SheetRow } from "../../tables/row.ts";
import type { Rules } from "../../tables/settings.ts";
import { formatDay, sayDay } from "../../text/date.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Refusal } from "../contract.ts";
import { COLUMN_FORMATS } from "../workbook/column-formats.ts";
import { readWorkbook } from "../workbook/read.ts";
import { drawBars, formatRows, shownValuesOf } from "../workbook/row-formats.ts";
import { currentDay } from "../workbook/settings-sheet.ts";
import { colorStatusColumn } from "../workbook/status-colors.ts";
import type { Table } from "../workbook/table.ts";

/** Shows in a sheet of its own what was known on a day: the rows with the values that the log tells of. */
export function showAsOf(day: Day): Result<null, Refusal> {
  if (day > currentDay()) return fail({ code: "not-yet" });
  return withLock(() => makeAsOf(day, findSheets())) ?? fail({ code: "busy" });
}

/** Somebody has written a day into Settings; text or nothing there asks for nothing. */
export function showChosenDay(edit: CellEdit): Result<null, Refusal> {
  const place = namedPlace(NAMED_RANGES.asOf);
  if (!place || !reachesRow(edit, place.row) || !reachesColumn(edit, place.column)) return ok(null);
  const day = dayCell(readNamed(NAMED_RANGES.asOf)?.[0]?.[0], "asOf");
  return day.ok && day.value !== undefined ? showAsOf(day.value) : ok(null);
}

function makeAsOf(day: Day, sheets: Sheets): Result<null, Refusal> {
  const workbook = readWorkbook(sheets, day);
  if (!workbook.ok) return workbook;
  const { tables, rules, log } = workbook.value;
  const table = tables.okr;
  const then = table.rows.map(({ item, confidence }) =>
    stateOn(day, checkInsOf(log, item.id), { value: item.values.actual, day: item.updated, confidence }),
  );
  makeAsOfSheet({ day, then, rules }, table, sheets);
  if (readNamed(NAMED_RANGES.asOf)) writeNamed(NAMED_RANGES.asOf, serialOf(day));
  return ok(null);
}

/** The day, and how the rows of the OKR sheet stood on it. */
interface AsOf {
  readonly day: Day;
  readonly then: readonly RowState[];
  readonly rules: Rules;
}

/** Makes the sheet that shows a day that has passed, or fills it anew; the OKR sheet stays as it is. */
function makeAsOfSheet({ day, then, rules }: AsOf, table: Table, sheets: Sheets): void {
  const { language } = table.header;
  const sheet = emptyAsOfSheet(day, language, sheets);
  const header = asOfHeader(language);
  const rows = table.rows.map((row, place) => cellsOf(row, then[place] ?? NOT_KNOWN, table));
  writeBlock(sheet, { row: 0, column: 0 }, [header]);
  writeBlock(sheet, { row: 1, column: 0 }, rows);
  const { year, month, date } = calendarDate(day);
  const formula = trackFormulaAsOf(COMPUTED_AT - 1, [year, month, date]);
  writeFormulas(sheet, { row: 0, column: COMPUTED_AT }, [[formula]]);
  explainHeader(sheet, texts(language).app.asOfNote(sayDay(day, language)));
  formatAsOf(sheet, header, formula, then, table);
  const status = COMPUTED_AT + COMPUTED_COLUMNS.indexOf("status");
  colorStatusColumn(sheet, status, OKR_COLUMNS.indexOf("type"), rules);
  sheet.activate();
}

const COMPUTED_AT = OKR_COLUMNS.length;

/** The sheet that is there already, or a new one, named after the day. */
function emptyAsOfSheet(day: Day, language: Language, sheets: Sheets): Sheet {
  const { asOf } = texts(language).sheet.names;
  const sheet = sheets["as-of"]?.sheet ?? addSheet("as-of", asOf);
  emptySheet(sheet);
  renameSheet(sheet, `${asOf} ${formatDay(day)}`);
  return sheet;
}

/** The headers of the computed columns come with their formula. */
function asOfHeader(language: Language): string[] {
  const { headers, bar } = texts(language).sheet;
  return [...OKR_COLUMNS.map((column) => headers[column]), ...COMPUTED_COLUMNS.map(() => ""), bar];
}

function cellsOf(row: SheetRow, then: RowState, { values, header }: Table) {
  return OKR_COLUMNS.map((column) => {
    if (column === "actual") return then.value ?? "";
    if (column === "updated") return then.day === undefined ? "" : serialOf(then.day);
    if (column === "confidence") return then.confidence ?? "";
    return unchangedCell(values[row.place]?.[header.places[column] ?? -1]);
  });
}

const NOT_KNOWN: RowState = { value: undefined, day: undefined, confidence: undefined };

function formatAsOf(
  sheet: Sheet,
  header: readonly string[],
  formula: string,
  then: AsOf["then"],
  table: Table,
): void {
  const names = [...OKR_COLUMNS, ...COMPUTED_COLUMNS, "bar" as const];
  formatHeader(sheet, 0, names.length);
  alignRows(sheet, names.length);
  freeze(sheet, 1, OKR_COLUMNS.indexOf("title") + 1);
  names.forEach((name, column) => {
    formatColumn(sheet, { column, ...COLUMN_FORMATS[name] });
  });
  const places = Object.fromEntries(OKR_COLUMNS.map((column, place) => [column, place]));
  const formulas = [header.map((_, column) => (column === COMPUTED_AT ? formula : ""))];
  const shown = { ...table, sheet, header: { ...table.header, places }, values: [header], formulas };
  const looks = table.rows.map((row, place) => shownValuesOf({ ...row.fields, actual: then[place]?.value }));
  formatRows(looks, 1, shown);
  drawBars(1, looks.length, shown);
}
