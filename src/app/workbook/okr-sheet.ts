import { fail, type Result } from "../../domain/result.ts";
import { writeBlock, writeFormulas } from "../../google/cells.ts";
import { alignRows, formatColumn, formatHeader, freeze, warnBeforeEdit } from "../../google/looks.ts";
import { addSheet, removeSheet, type Sheet, type Sheets } from "../../google/sheets.ts";
import { DATE_FORMAT, PLAIN_FORMAT, SHARE_FORMAT } from "../../tables/cell.ts";
import { trackFormula } from "../../tables/formulas.ts";
import {
  COMPUTED_COLUMNS,
  type Column,
  type ComputedColumn,
  INPUT_COLUMNS,
  OKR_COLUMNS,
} from "../../tables/header.ts";
import { parseRow } from "../../tables/row.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import type { Journal } from "../change/journal.ts";
import type { Refusal } from "../contract.ts";
import { chosenLanguage } from "../user.ts";
import { readTable, type Table, type Want } from "./table.ts";

/** Where set-up puts the computed columns: right of the inputs, so that sorting and new rows never break them. */
const COMPUTED_AT = OKR_COLUMNS.length;
const BAR_AT = COMPUTED_AT + COMPUTED_COLUMNS.length;
const WIDTH = BAR_AT + 2;

/** Makes the sheet OKR: header, formats, drop-downs, the one formula, bars, trends, and a warning before the computed columns. */
export function makeOkrSheet(language: Language, journal: Journal): Sheet {
  const { sheet: words } = texts(language);
  const sheet = addSheet("okr", words.names.okr);
  journal.done(() => removeSheet(sheet));
  writeBlock(sheet, { row: 0, column: 0 }, [OKR_COLUMNS.map((column) => words.headers[column])]);
  writeBlock(sheet, { row: 0, column: BAR_AT }, [[words.bar, words.trend]]);
  writeTrackFormula(sheet, COMPUTED_AT);
  formatHeader(sheet, 0, WIDTH);
  alignRows(sheet, WIDTH);
  freeze(sheet, 1, OKR_COLUMNS.indexOf("title") + 1);
  for (const form of columnForms(language)) formatColumn(sheet, form);
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
  return [...OKR_COLUMNS, ...COMPUTED_COLUMNS, "bar" as const, "trend" as const].map((name, column) => {
    const list = lists[name as Column];
    return { column, ...LOOKS[name], ...(list && { list }), ownList: name === "owner" || name === "area" };
  });
}

/** Without one of these the panel would lose or misread something; the others may be missing. */
const NEEDED: readonly Column[] = [...INPUT_COLUMNS, "title", "owner", "area", "unit"];

/** Reads the OKR sheet; refuses when there is none. */
export function readOkrTable({ okr }: Sheets, want: Want): Result<Table, Refusal> {
  if (!okr) return fail({ code: "not-set-up", language: chosenLanguage() });
  return readTable(okr, want, { role: "okr", needed: NEEDED, parse: parseRow });
}

interface Look {
  readonly width: number;
  readonly format?: string;
  readonly align?: "center" | "right";
  readonly wrap?: boolean;
}

/** How each column of the OKR sheet looks, before its rows bring their units. */
export const LOOKS: Readonly<Record<Column | ComputedColumn | "bar" | "trend", Look>> = {
  id: { width: 52 },
  type: { width: 110 },
  title: { width: 300, wrap: true },
  parent: { width: 84 },
  owner: { width: 120 },
  area: { width: 120 },
  startDate: { width: 92, format: DATE_FORMAT },
  dueDate: { width: 92, format: DATE_FORMAT },
  measure: { width: 92 },
  unit: { width: 64 },
  start: { width: 92, format: PLAIN_FORMAT },
  target: { width: 92, format: PLAIN_FORMAT },
  actual: { width: 108, format: PLAIN_FORMAT },
  weight: { width: 60, format: PLAIN_FORMAT },
  confidence: { width: 84 },
  ownStatus: { width: 108 },
  updated: { width: 96, format: DATE_FORMAT },
  note: { width: 180, wrap: true },
  category: { width: 110 },
  kind: { width: 110 },
  source: { width: 150, wrap: true },
  cadence: { width: 110 },
  supports: { width: 84 },
  difference: { width: 92, format: PLAIN_FORMAT },
  progress: { width: 84, format: SHARE_FORMAT },
  expected: { width: 88, format: SHARE_FORMAT },
  status: { width: 112, align: "center" },
  reason: { width: 240, wrap: true },
  bar: { width: 140 },
  trend: { width: 120 },
};
