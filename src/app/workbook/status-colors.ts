import { PERIODS_BACK } from "../../domain/freshness.ts";
import { type LabelColor, OUR_MARK, writeColorRules } from "../../google/conditional-formats.ts";
import type { Sheet } from "../../google/sheets.ts";
import { columnLetters } from "../../tables/formulas.ts";
import type { Rules } from "../../tables/settings.ts";
import { LANGUAGES } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";
import { computedPlaces, type Table } from "./table.ts";

/** What our colour rules were when they were written last. */
const KEY = "labels";

/** Colours the status column by its labels and makes objectives bold; the user's own rules stay. */
export function colorStatuses(table: Table, { styles }: Rules): void {
  const { status, periods } = computedPlaces(table);
  if (status === undefined) return;
  const { type } = table.header.places;
  const labels = labelColors(styles);
  const former = (table.memory.recall(KEY) ?? []) as LabelColor[];
  const columns = [{ column: status, count: 1 }];
  if (periods !== undefined) columns.push({ column: periods, count: PERIODS_BACK });
  const bold = type !== undefined && { bold: { columns: status, formula: objectiveFormula(type) } };
  writeColorRules(table.sheet, { columns, labels, former, ...bold });
  table.memory.remember(KEY, labels);
}

/** The same for a sheet that is made anew each time. */
export function colorStatusColumn(sheet: Sheet, status: number, type: number, { styles }: Rules): void {
  const labels = labelColors(styles);
  const bold = { columns: status, formula: objectiveFormula(type) };
  writeColorRules(sheet, { columns: [{ column: status, count: 1 }], labels, former: labels, bold });
}

/** The colours of the labels in Settings. */
export function labelColors(styles: Rules["styles"]): LabelColor[] {
  return styles.map(({ label, fill, color }) => ({ label, fill, color }));
}

/** True for the rows of objectives, relative to row 2. */
function objectiveFormula(type: number): string {
  const cell = `$${columnLetters(type)}2`;
  const words = LANGUAGES.map((language) => `${cell}="${texts(language).words.types.objective}"`);
  return `=AND(OR(${words.join("; ")}); ${OUR_MARK})`;
}
