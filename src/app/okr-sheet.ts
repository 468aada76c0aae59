import { writeBlock, writeFormulas } from "../google/cells.ts";
import { formColumn } from "../google/columns.ts";
import { alignRows, formHeader, freeze } from "../google/header-row.ts";
import { warnBeforeEdit } from "../google/protection.ts";
import { addSheet, removeSheet, type Sheet } from "../google/sheets.ts";
import { COMPUTED, type Column, OKR_COLUMNS } from "../tables/columns.ts";
import { trackFormula } from "../tables/formulas.ts";
import type { Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import type { Journal } from "./journal.ts";
import { LOOKS } from "./okr-looks.ts";

/** Where set-up puts the computed columns: right of the inputs, so that sorting and new rows never break them. */
const COMPUTED_AT = OKR_COLUMNS.length;
const BAR_AT = COMPUTED_AT + COMPUTED.length;
const WIDTH = BAR_AT + 2;

/** Makes the sheet OKR: header, formats, drop-downs, the one formula, bars, trends, and a warning before the computed columns. */
export function makeOkrSheet(language: Language, journal: Journal): Sheet {
  const { sheet: words } = texts(language);
  const sheet = addSheet("okr", words.names.okr);
  journal.done(() => removeSheet(sheet));
  writeBlock(sheet, { row: 0, column: 0 }, [OKR_COLUMNS.map((column) => words.headers[column])]);
  writeBlock(sheet, { row: 0, column: BAR_AT }, [[words.bar, words.trend]]);
  writeTrackFormula(sheet, COMPUTED_AT);
  formHeader(sheet, 0, WIDTH);
  alignRows(sheet, WIDTH);
  freeze(sheet, 1, OKR_COLUMNS.indexOf("title") + 1);
  for (const form of columnForms(language)) formColumn(sheet, form);
  warnBeforeEdit(sheet, COMPUTED_AT, WIDTH - COMPUTED_AT, texts(language).app.computedColumns);
  return sheet;
}

/** Puts the formula into the header row, at the first computed column. */
export function writeTrackFormula(sheet: Sheet, column: number): void {
  writeFormulas(sheet, { row: 0, column }, [[trackFormula(column - 1)]]);
}

function columnForms(language: Language) {
  const { words } = texts(language);
  const lists: Partial<Record<Column, string[]>> = {
    type: Object.values(words.types),
    measure: Object.values(words.measures),
    confidence: ["1", "2", "3", "4", "5"],
  };
  return [...OKR_COLUMNS, ...COMPUTED, "bar" as const, "trend" as const].map((name, column) => {
    const list = lists[name as Column];
    return { column, ...LOOKS[name], ...(list && { list }), ownList: name === "owner" || name === "area" };
  });
}
