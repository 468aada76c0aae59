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
import { texts } from "../../text/texts.ts";
import type { Refusal } from "../contract.ts";
import { colorLabels, drawRows, formatRows, lookOf } from "../workbook/looks.ts";
import { LOOKS } from "../workbook/okr-sheet.ts";
import { survey } from "../workbook/read.ts";
import { currentDay } from "../workbook/settings-sheet.ts";
import type { Table } from "../workbook/table.ts";

/** The day, and how the rows of the OKR sheet stood on it. */
export interface AsOf {
  readonly day: Day;
  readonly then: readonly RowState[];
  readonly rules: Rules;
}

/** Makes the sheet that shows a day that has passed, or fills it anew; the OKR sheet stays as it is. */
export function makeAsOfSheet({ day, then, rules }: AsOf, table: Table, sheets: Sheets): void {
  const { language } = table.header;
  const { sheet: words, app } = texts(language);
  const sheet = sheets["as-of"]?.sheet ?? addSheet("as-of", words.names.asOf);
  emptySheet(sheet);
  renameSheet(sheet, `${words.names.asOf} ${formatDay(day)}`);
  const rows = table.rows.map((row, place) => cellsOf(row, then[place] ?? NOT_KNOWN, table));
  const header = [
    ...OKR_COLUMNS.map((column) => words.headers[column]),
    ...COMPUTED_COLUMNS.map(() => ""),
    words.bar,
  ];
  writeBlock(sheet, { row: 0, column: 0 }, [header]);
  writeBlock(sheet, { row: 1, column: 0 }, rows);
  const { year, month, date } = calendarDate(day);
  const formula = trackFormulaAsOf(OKR_COLUMNS.length - 1, [year, month, date]);
  writeFormulas(sheet, { row: 0, column: OKR_COLUMNS.length }, [[formula]]);
  explainHeader(sheet, app.asOfNote(sayDay(day, language)));
  dress(sheet, header, formula, then, table);
  colorLabels(
    sheet,
    OKR_COLUMNS.length + COMPUTED_COLUMNS.indexOf("status"),
    OKR_COLUMNS.indexOf("type"),
    rules,
  );
  sheet.activate();
}

const NOT_KNOWN: RowState = { value: undefined, day: undefined, confidence: undefined };

function cellsOf(row: SheetRow, then: RowState, { values, header }: Table) {
  return OKR_COLUMNS.map((column) => {
    if (column === "actual") return then.value ?? "";
    if (column === "updated") return then.day === undefined ? "" : serialOf(then.day);
    if (column === "confidence") return then.confidence ?? "";
    return unchangedCell(values[row.place]?.[header.places[column] ?? -1]);
  });
}

function dress(
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
    formatColumn(sheet, { column, ...LOOKS[name] });
  });
  const places = Object.fromEntries(OKR_COLUMNS.map((column, place) => [column, place]));
  const formulas = [header.map((_, column) => (column === OKR_COLUMNS.length ? formula : ""))];
  const shown = { ...table, sheet, header: { ...table.header, places }, values: [header], formulas };
  const looks = table.rows.map((row, place) => lookOf({ ...row.fields, actual: then[place]?.value }));
  formatRows(looks, 1, shown);
  drawRows(1, looks.length, shown);
}

/** Shows in a sheet of its own what was known on a day: the rows with the values that the log tells of. */
export function showAsOf(day: Day): Result<null, Refusal> {
  if (day > currentDay()) return fail({ code: "not-yet" });
  return withLock(() => show(day, findSheets())) ?? fail({ code: "busy" });
}

/** Somebody has written a day into Settings; text or nothing there asks for nothing. */
export function showChosenDay(edit: CellEdit): Result<null, Refusal> {
  const place = namedPlace(NAMED_RANGES.asOf);
  if (!place || !reachesRow(edit, place.row) || !reachesColumn(edit, place.column)) return ok(null);
  const day = dayCell(readNamed(NAMED_RANGES.asOf)?.[0]?.[0], "asOf");
  return day.ok && day.value !== undefined ? showAsOf(day.value) : ok(null);
}

function show(day: Day, sheets: Sheets): Result<null, Refusal> {
  const found = survey(sheets, day);
  if (!found.ok) return found;
  const { tables, rules, log } = found.value;
  const table = tables.okr;
  const then = table.rows.map(({ item, confidence }) =>
    stateOn(day, checkInsOf(log, item.id), { value: item.values.actual, day: item.updated, confidence }),
  );
  makeAsOfSheet({ day, then, rules }, table, sheets);
  if (readNamed(NAMED_RANGES.asOf)) writeNamed(NAMED_RANGES.asOf, serialOf(day));
  return ok(null);
}
