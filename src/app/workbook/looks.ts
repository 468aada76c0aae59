import { PERIODS_BACK } from "../../domain/freshness.ts";
import { writeFormulas, writeNumberFormats } from "../../google/cells.ts";
import { type LabelColor, OUR_MARK, writeColorRules } from "../../google/conditional-formats.ts";
import { formatColumn } from "../../google/looks.ts";
import type { Sheet } from "../../google/sheets.ts";
import { DATE_FORMAT, PLAIN_FORMAT, plainText, TEXT_FORMAT, unitFormat } from "../../tables/cell.ts";
import { barFormula, columnLetters, trendFormula } from "../../tables/formulas.ts";
import type { Rules } from "../../tables/settings.ts";
import { LANGUAGES } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { runsOf } from "./runs.ts";
import { computedPlaces, type Table } from "./table.ts";

/** The columns whose format follows the row's unit, and those that stand between them with a format of their own. */
const FORMATS = {
  start: undefined,
  target: undefined,
  actual: undefined,
  weight: PLAIN_FORMAT,
  confidence: PLAIN_FORMAT,
  ownStatus: TEXT_FORMAT,
  updated: DATE_FORMAT,
  note: TEXT_FORMAT,
  difference: undefined,
} as const;

const DRESSED = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** What decides how a row's values are shown. */
export interface Look {
  readonly unit: string;
  readonly values: readonly number[];
}

const VALUES = ["start", "target", "actual"] as const;

export function lookOf(cells: Readonly<Partial<Record<"unit" | (typeof VALUES)[number], unknown>>>): Look {
  const values = VALUES.map((field) => cells[field]).filter(
    (value): value is number => typeof value === "number",
  );
  return { unit: plainText(cells.unit), values };
}

/** The number format of the row's own unit. */
export function formatOf({ unit, values }: Look): string {
  return unitFormat(unit, values);
}

/**
 * Shows the values of rows, and what is left of them, in the rows' units. The columns from start to difference stand side by
 * side unless somebody has moved them, so that one call is enough.
 */
export function formatRows(looks: readonly Look[], row: number, table: Table): void {
  const { difference } = computedPlaces(table);
  const places = { ...table.header.places, ...(difference !== undefined && { difference }) };
  for (const run of runsOf(DRESSED, places)) {
    const formats = looks.map((look) => {
      const inUnit = formatOf(look);
      return run.columns.map((column) => FORMATS[column] ?? inUnit);
    });
    writeNumberFormats(table.sheet, row, run.column, formats);
  }
}

/** Draws a bar of the progress and a line of the check-ins beside each of the rows. */
export function drawRows(row: number, count: number, table: Table): void {
  const { progress, ...places } = computedPlaces(table);
  const { id } = table.header.places;
  if (progress === undefined || id === undefined) return;
  const formulaOf = { bar: barFormula, trend: trendFormula };
  const source = { bar: progress, trend: id };
  for (const { column, columns } of runsOf(["bar", "trend"] as const, places)) {
    const formulas = Array.from({ length: count }, (_, at) =>
      columns.map((name) => formulaOf[name](source[name], row + at)),
    );
    writeFormulas(table.sheet, { row, column }, formulas);
  }
}

/** What our colour rules were when they were written last. */
const KEY = "labels";

/** Colours the status column by its labels and makes objectives bold; the user's own rules stay. */
export function colorStatuses(table: Table, { styles }: Rules): void {
  const { status, periods } = computedPlaces(table);
  if (status === undefined) return;
  const { type } = table.header.places;
  const labels = labelsOf(styles);
  const former = (table.memory.recall(KEY) ?? []) as LabelColor[];
  const columns = [{ column: status, count: 1 }];
  if (periods !== undefined) columns.push({ column: periods, count: PERIODS_BACK });
  const bold = type !== undefined && { bold: { columns: status, formula: objectiveFormula(type) } };
  writeColorRules(table.sheet, { columns, labels, former, ...bold });
  table.memory.remember(KEY, labels);
}

/** The same for a sheet that is made anew each time. */
export function colorLabels(sheet: Sheet, status: number, type: number, { styles }: Rules): void {
  const labels = labelsOf(styles);
  const bold = { columns: status, formula: objectiveFormula(type) };
  writeColorRules(sheet, { columns: [{ column: status, count: 1 }], labels, former: labels, bold });
}

function labelsOf(styles: Rules["styles"]): LabelColor[] {
  return styles.map(({ label, fill, color }) => ({ label, fill, color }));
}

/** True for the rows of objectives, relative to row 2. */
function objectiveFormula(type: number): string {
  const cell = `$${columnLetters(type)}2`;
  const words = LANGUAGES.map((language) => `${cell}="${texts(language).words.types.objective}"`);
  return `=AND(OR(${words.join("; ")}); ${OUR_MARK})`;
}

/** Offers the labels in the column Own status. */
export function listStatuses({ sheet, header }: Table, { styles }: Rules): void {
  const column = header.places.ownStatus;
  if (column !== undefined) formatColumn(sheet, { column, list: styles.map(({ label }) => label) });
}
