import type { Log } from "../../domain/history.ts";
import { fail, ok, type Result } from "../../domain/result.ts";
import {
  clearBlock,
  deleteRows,
  gridRows,
  insertRows,
  readHeaderRow,
  readValues,
  rowsInUse,
  writeBlock,
  writeNumberFormats,
} from "../../google/cells.ts";
import {
  alignRows,
  explainHeader,
  formatColumn,
  formatHeader,
  freeze,
  warnBeforeEdit,
} from "../../google/looks.ts";
import { nameColumn, nameColumns } from "../../google/named-ranges.ts";
import { addSheet, removeSheet, type Sheet, type Sheets } from "../../google/sheets.ts";
import { DATE_FORMAT, PLAIN_FORMAT } from "../../tables/cell.ts";
import { NAMED_RANGES } from "../../tables/formulas.ts";
import {
  formatLine,
  LOG_COLUMNS,
  type LogColumn,
  type LogHeader,
  type LogLine,
  parseLog,
  readLogHeader,
} from "../../tables/log.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Journal } from "../change/journal.ts";
import type { Refusal } from "../contract.ts";
import { chosenLanguage } from "../user.ts";
import { columnRuns } from "./runs.ts";

/** Makes the sheet Check-ins: the log of all that was checked in. */
export function makeLogSheet(language: Language, journal: Journal): Sheet {
  const { sheet: words, app } = texts(language);
  const sheet = addSheet("log", words.names.log);
  journal.rollBackWith(() => removeSheet(sheet));
  const headers = LOG_COLUMNS.map((column) => words.log[column]);
  writeBlock(sheet, { row: 0, column: 0 }, [headers]);
  formatHeader(sheet, 0, LOG_COLUMNS.length);
  explainHeader(sheet, app.logHelp);
  alignRows(sheet, LOG_COLUMNS.length);
  freeze(sheet, 1, 0);
  formatLogColumns(sheet, headers);
  warnBeforeEdit(sheet, 0, LOG_COLUMNS.length, app.logHelp);
  nameLogColumns(sheet, headers);
  return sheet;
}

const LOG_FORMATS: Readonly<Record<LogColumn, { width: number; format?: string; wrap?: boolean }>> = {
  date: { width: 92, format: DATE_FORMAT },
  id: { width: 60 },
  title: { width: 280, wrap: true },
  value: { width: 100, format: PLAIN_FORMAT },
  previous: { width: 100, format: PLAIN_FORMAT },
  confidence: { width: 84, format: PLAIN_FORMAT },
  status: { width: 110 },
  note: { width: 280, wrap: true },
  by: { width: 130 },
  source: { width: 100 },
};

/** Shows each column as what it holds, down to the last row of the grid. */
function formatLogColumns(sheet: Sheet, headers: readonly unknown[]): void {
  const { places } = readLogHeader(headers);
  for (const name of LOG_COLUMNS) {
    const column = places[name];
    if (column !== undefined) formatColumn(sheet, { column, ...LOG_FORMATS[name] });
  }
}

/** Names what formulas read of the log. */
export function nameLogColumns(sheet: Sheet, headers: readonly unknown[]): void {
  const { places } = readLogHeader(headers);
  if (places.id !== undefined) nameColumn(NAMED_RANGES.logIds, sheet, places.id);
  if (places.value !== undefined) nameColumn(NAMED_RANGES.logValues, sheet, places.value);
  const all = Object.values(places);
  if (all.length > 0) nameColumns(NAMED_RANGES.log, sheet, Math.min(...all), Math.max(...all));
}

/** Adds lines at the end of the log; makes the log where there is none. Nothing that stands there is touched. */
export function appendToLog(
  lines: readonly LogLine[],
  sheets: Sheets,
  journal: Journal,
): Result<null, Refusal> {
  if (lines.length === 0) return ok(null);
  const sheet = sheets.log?.sheet ?? makeLogSheet(chosenLanguage(), journal);
  const first = readHeaderRow(sheet);
  const header = logHeader(first, sheet);
  if (!header.ok) return header;
  const row = rowsInUse(sheet);
  growGrid(sheet, row + lines.length, first, journal);
  const written = lines.map((line) => formatLine(line, header.value.language));
  for (const run of columnRuns(LOG_COLUMNS, header.value.places)) {
    const cells = written.map((line) => run.columns.map((column) => line[column]));
    writeBlock(sheet, { row, column: run.column }, cells);
    journal.rollBackWith(() =>
      clearBlock(sheet, { row, column: run.column }, lines.length, run.columns.length),
    );
  }
  formatLogValues(lines, sheet, row, header.value);
  return ok(null);
}

/** So many rows at a time, so that it is seldom. */
const GROWTH = 1_000;

/** Makes room for lines; formats and names of whole columns are set anew, as nobody says that they follow the grid. */
function growGrid(sheet: Sheet, needed: number, header: readonly unknown[], journal: Journal): void {
  const rows = gridRows(sheet);
  if (needed <= rows) return;
  const more = Math.max(needed - rows, GROWTH);
  insertRows(sheet, rows, more);
  journal.rollBackWith(() => deleteRows(sheet, rows, more));
  formatLogColumns(sheet, header);
  nameLogColumns(sheet, header);
}

function formatLogValues(lines: readonly LogLine[], sheet: Sheet, row: number, { places }: LogHeader): void {
  for (const { column, columns } of columnRuns(["value", "previous"] as const, places)) {
    const formats = lines.map(({ format }) => columns.map(() => format));
    writeNumberFormats(sheet, row, column, formats);
  }
}

/** The whole log. One read. */
export function readLog({ log }: Sheets): Result<Log, Refusal> {
  if (!log) return ok(new Map());
  const [first = [], ...rows] = readValues(log.sheet);
  const header = logHeader(first, log.sheet);
  return header.ok ? ok(parseLog(rows, header.value)) : header;
}

function logHeader(row: readonly unknown[], sheet: Sheet): Result<LogHeader, Refusal> {
  const header = readLogHeader(row);
  const missing = LOG_COLUMNS.filter((column) => header.places[column] === undefined);
  if (missing.length === 0) return ok(header);
  const words = texts(header.language).sheet.log;
  return fail({
    code: "missing-header",
    sheet: sheet.getName(),
    headers: missing.map((column) => words[column]),
  });
}
