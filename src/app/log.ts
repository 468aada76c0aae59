import type { Log } from "../domain/history.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import {
  clearBlock,
  deleteRows,
  filledRows,
  gridRows,
  insertRows,
  readHeaderRow,
  readValues,
  writeBlock,
} from "../google/cells.ts";
import { formatNumbers } from "../google/rows-format.ts";
import type { Sheet, Sheets } from "../google/sheets.ts";
import {
  formatLine,
  LOG_COLUMNS,
  type LogHeader,
  type LogLine,
  parseLog,
  readLogHeader,
} from "../tables/log.ts";
import { texts } from "../text/texts.ts";
import type { Refusal } from "./contract.ts";
import type { Journal } from "./journal.ts";
import { formLogColumns, makeLogSheet, nameLogColumns } from "./log-sheet.ts";
import { runsOf } from "./runs.ts";
import { chosenLanguage } from "./user.ts";

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
  const row = filledRows(sheet);
  growGrid(sheet, row + lines.length, first, journal);
  const written = lines.map((line) => formatLine(line, header.value.language));
  for (const run of runsOf(LOG_COLUMNS, header.value.places)) {
    const cells = written.map((line) => run.columns.map((column) => line[column]));
    writeBlock(sheet, { row, column: run.column }, cells);
    journal.done(() => clearBlock(sheet, { row, column: run.column }, lines.length, run.columns.length));
  }
  formatValues(lines, sheet, row, header.value);
  return ok(null);
}

/** So many rows at a time, so that it is seldom. */
const GROWTH = 1_000;

/** Makes room for lines; formats and names of whole columns are set anew, as they need not follow the grid [MEM]. */
function growGrid(sheet: Sheet, wanted: number, header: readonly unknown[], journal: Journal): void {
  const rows = gridRows(sheet);
  if (wanted <= rows) return;
  const more = Math.max(wanted - rows, GROWTH);
  insertRows(sheet, rows, more);
  journal.done(() => deleteRows(sheet, rows, more));
  formLogColumns(sheet, header);
  nameLogColumns(sheet, header);
}

function formatValues(lines: readonly LogLine[], sheet: Sheet, row: number, { places }: LogHeader): void {
  for (const { column, columns } of runsOf(["value", "previous"] as const, places)) {
    const formats = lines.map(({ format }) => columns.map(() => format));
    formatNumbers(sheet, row, column, formats);
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
