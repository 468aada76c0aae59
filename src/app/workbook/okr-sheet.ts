import { fail, type Result } from "../../domain/result.ts";
import { writeBlock, writeFormulas } from "../../google/cells.ts";
import { alignRows, formatHeader, freeze, warnBeforeEdit } from "../../google/looks.ts";
import { addSheet, removeSheet, type Sheet, type Sheets } from "../../google/sheets.ts";
import { trackFormula } from "../../tables/formulas.ts";
import { COMPUTED_COLUMNS, type Column, INPUT_COLUMNS, OKR_COLUMNS } from "../../tables/header.ts";
import { parseRow } from "../../tables/row.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Journal } from "../change/journal.ts";
import type { Refusal } from "../contract.ts";
import { chosenLanguage } from "../user.ts";
import { formatColumns } from "./column-formats.ts";
import { type Contents, readTable, type Table } from "./table.ts";

/** Where set-up puts the computed columns: right of the inputs, so that sorting and new rows never break them. */
const COMPUTED_AT = OKR_COLUMNS.length;
const BAR_AT = COMPUTED_AT + COMPUTED_COLUMNS.length;
const WIDTH = BAR_AT + 2;

/** Makes the sheet OKR: header, formats, drop-downs, the one formula, bars, trends, and a warning before the computed columns. */
export function makeOkrSheet(language: Language, journal: Journal): Sheet {
  const { sheet: words } = texts(language);
  const sheet = addSheet("okr", words.names.okr);
  journal.rollBackWith(() => removeSheet(sheet));
  writeBlock(sheet, { row: 0, column: 0 }, [OKR_COLUMNS.map((column) => words.headers[column])]);
  writeBlock(sheet, { row: 0, column: BAR_AT }, [[words.bar, words.trend]]);
  writeTrackFormula(sheet, COMPUTED_AT);
  formatHeader(sheet, 0, WIDTH);
  alignRows(sheet, WIDTH);
  freeze(sheet, 1, OKR_COLUMNS.indexOf("title") + 1);
  formatColumns(sheet, [...OKR_COLUMNS, ...COMPUTED_COLUMNS, "bar", "trend"], language);
  warnBeforeEdit(sheet, COMPUTED_AT, WIDTH - COMPUTED_AT, texts(language).app.computedColumns);
  return sheet;
}

/** Puts the formula into the header row, at the first computed column. */
export function writeTrackFormula(sheet: Sheet, column: number): void {
  writeFormulas(sheet, { row: 0, column }, [[trackFormula(column - 1)]]);
}

/** Without one of these the panel would lose or misread something; the others may be missing. */
const NEEDED: readonly Column[] = [...INPUT_COLUMNS, "title", "owner", "area", "unit"];

/** Reads the OKR sheet; refuses when there is none. */
export function readOkrTable({ okr }: Sheets, contents: Contents): Result<Table, Refusal> {
  if (!okr) return fail({ code: "not-set-up", language: chosenLanguage() });
  return readTable(okr, contents, { role: "okr", needed: NEEDED, parse: parseRow });
}
