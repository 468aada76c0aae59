import { PERIODS_BACK } from "../domain/rhythm.ts";
import { colorCells, type LabelColor, MARK } from "../google/color-rules.ts";
import { formColumn } from "../google/columns.ts";
import type { Sheet } from "../google/sheets.ts";
import { columnLetters } from "../tables/formulas.ts";
import type { Rules } from "../tables/rules.ts";
import { LANGUAGES } from "../text/language.ts";
import { texts } from "../text/texts.ts";
import { computedPlaces } from "./computed-places.ts";
import type { Table } from "./table.ts";

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
  colorCells(table.sheet, { columns, labels, former, ...bold });
  table.memory.remember(KEY, labels);
}

/** The same for a sheet that is made anew each time. */
export function colorLabels(sheet: Sheet, status: number, type: number, { styles }: Rules): void {
  const labels = labelsOf(styles);
  const bold = { columns: status, formula: objectiveFormula(type) };
  colorCells(sheet, { columns: [{ column: status, count: 1 }], labels, former: labels, bold });
}

function labelsOf(styles: Rules["styles"]): LabelColor[] {
  return styles.map(({ label, fill, color }) => ({ label, fill, color }));
}

/** True for the rows of objectives, relative to row 2. */
function objectiveFormula(type: number): string {
  const cell = `$${columnLetters(type)}2`;
  const words = LANGUAGES.map((language) => `${cell}="${texts(language).words.types.objective}"`);
  return `=AND(OR(${words.join("; ")}); ${MARK})`;
}

/** Offers the labels in the column Own status. */
export function listStatuses({ sheet, header }: Table, { styles }: Rules): void {
  const column = header.places.ownStatus;
  if (column !== undefined) formColumn(sheet, { column, list: styles.map(({ label }) => label) });
}
