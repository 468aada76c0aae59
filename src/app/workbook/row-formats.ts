import { writeFormulas, writeNumberFormats } from "../../google/cells.ts";
import { DATE_FORMAT, PLAIN_FORMAT, plainText, TEXT_FORMAT, unitFormat } from "../../tables/cell.ts";
import { barFormula, trendFormula } from "../../tables/formulas.ts";
import { columnRuns } from "./runs.ts";
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

const FORMATTED_COLUMNS = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** What decides how a row's values are shown. */
interface ShownValues {
  readonly unit: string;
  readonly values: readonly number[];
}

const VALUES = ["start", "target", "actual"] as const;

export function shownValuesOf(
  cells: Readonly<Partial<Record<"unit" | (typeof VALUES)[number], unknown>>>,
): ShownValues {
  const values = VALUES.map((field) => cells[field]).filter(
    (value): value is number => typeof value === "number",
  );
  return { unit: plainText(cells.unit), values };
}

/** The number format of the row's own unit. */
export function numberFormatOf({ unit, values }: ShownValues): string {
  return unitFormat(unit, values);
}

/**
 * Shows the values of rows, and what is left of them, in the rows' units. The columns from start to difference stand side by
 * side unless somebody has moved them, so that one call is enough.
 */
export function formatRows(looks: readonly ShownValues[], row: number, table: Table): void {
  const { difference } = computedPlaces(table);
  const places = { ...table.header.places, ...(difference !== undefined && { difference }) };
  for (const run of columnRuns(FORMATTED_COLUMNS, places)) {
    const formats = looks.map((look) => {
      const inUnit = numberFormatOf(look);
      return run.columns.map((column) => FORMATS[column] ?? inUnit);
    });
    writeNumberFormats(table.sheet, row, run.column, formats);
  }
}

/** Draws a bar of the progress and a line of the check-ins beside each of the rows. */
export function drawBars(row: number, count: number, table: Table): void {
  const { progress, ...places } = computedPlaces(table);
  const { id } = table.header.places;
  if (progress === undefined || id === undefined) return;
  const formulaOf = { bar: barFormula, trend: trendFormula };
  const source = { bar: progress, trend: id };
  for (const { column, columns } of columnRuns(["bar", "trend"] as const, places)) {
    const formulas = Array.from({ length: count }, (_, at) =>
      columns.map((name) => formulaOf[name](source[name], row + at)),
    );
    writeFormulas(table.sheet, { row, column }, formulas);
  }
}
