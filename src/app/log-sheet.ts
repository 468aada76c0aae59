import { writeBlock } from "../google/cells.ts";
import { formColumn } from "../google/columns.ts";
import { alignRows, explainHeader, formHeader, freeze } from "../google/header-row.ts";
import { nameColumn, nameColumns } from "../google/names.ts";
import { warnBeforeEdit } from "../google/protection.ts";
import { addSheet, removeSheet, type Sheet } from "../google/sheets.ts";
import { NAMES } from "../tables/formulas.ts";
import { LOG_COLUMNS, type LogColumn, readLogHeader } from "../tables/log.ts";
import { DATE_FORMAT, PLAIN_FORMAT } from "../tables/number-format.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import type { Journal } from "./journal.ts";

const LOOKS: Readonly<Record<LogColumn, { width: number; format?: string; wrap?: boolean }>> = {
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

/** Makes the sheet Check-ins: the log of all that was checked in. */
export function makeLogSheet(language: Language, journal: Journal): Sheet {
  const { sheet: words, app } = texts(language);
  const sheet = addSheet("log", words.names.log);
  journal.done(() => removeSheet(sheet));
  const headers = LOG_COLUMNS.map((column) => words.log[column]);
  writeBlock(sheet, { row: 0, column: 0 }, [headers]);
  formHeader(sheet, 0, LOG_COLUMNS.length);
  explainHeader(sheet, app.logHelp);
  alignRows(sheet, LOG_COLUMNS.length);
  freeze(sheet, 1, 0);
  formLogColumns(sheet, headers);
  warnBeforeEdit(sheet, 0, LOG_COLUMNS.length, app.logHelp);
  nameLogColumns(sheet, headers);
  return sheet;
}

/** Shows each column as what it holds, down to the last row of the grid. */
export function formLogColumns(sheet: Sheet, headers: readonly unknown[]): void {
  const { places } = readLogHeader(headers);
  for (const name of LOG_COLUMNS) {
    const column = places[name];
    if (column !== undefined) formColumn(sheet, { column, ...LOOKS[name] });
  }
}

/** Names what formulas read of the log. */
export function nameLogColumns(sheet: Sheet, headers: readonly unknown[]): void {
  const { places } = readLogHeader(headers);
  if (places.id !== undefined) nameColumn(NAMES.logIds, sheet, places.id);
  if (places.value !== undefined) nameColumn(NAMES.logValues, sheet, places.value);
  const all = Object.values(places);
  if (all.length > 0) nameColumns(NAMES.log, sheet, Math.min(...all), Math.max(...all));
}
