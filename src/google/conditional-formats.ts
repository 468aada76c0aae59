import type { Block } from "./cells.ts";
import type { Sheet } from "./sheets.ts";

/** Colours a cell whose text is exactly the label. */
export interface LabelColor {
  readonly label: string;
  readonly fill: string;
  readonly color: string;
}

/** Columns side by side; they count from 0. */
interface ColumnSpan {
  readonly column: number;
  readonly count: number;
}

/** Our conditional formats on one sheet. */
interface ColorRules {
  /** Where the labels stand. */
  readonly columns: readonly ColumnSpan[];
  readonly labels: readonly LabelColor[];
  /** What the labels were when they were written last: that is how our rules are known again. */
  readonly former: readonly LabelColor[];
  /** A formula for the rows that stand out in bold, relative to row 2; it carries {@link OUR_MARK}. */
  readonly bold?: { readonly columns: number; readonly formula: string };
}

/** A condition that is always true; a formula with it is ours. */
export const OUR_MARK = 'N("framsteg")=0';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Puts our rules behind the user's own. `setConditionalFormatRules` replaces all rules of the sheet, so the
 * others are read and written back (src/google/README.md, conditional formats).
 */
export function writeColorRules(sheet: Sheet, rules: ColorRules): void {
  const own = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule, rules));
  const rows = sheet.getMaxRows() - 1;
  const cells = rules.columns.map(({ column, count }) => sheet.getRange(2, column + 1, rows, count));
  const labels = rules.labels.map(({ label, fill, color }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(label)
      .setBackground(fill)
      .setFontColor(color)
      .setRanges(cells)
      .build(),
  );
  sheet.setConditionalFormatRules([...own, ...labels, ...boldRules(sheet, rows, rules)]);
}

function boldRules(sheet: Sheet, rows: number, { bold }: ColorRules): Rule[] {
  if (!bold) return [];
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(bold.formula)
    .setBold(true)
    .setRanges([sheet.getRange(2, 1, rows, bold.columns)]);
  return [rule.build()];
}

function isOurs(rule: Rule, { columns, former }: ColorRules): boolean {
  const condition = rule.getBooleanCondition();
  const value = condition?.getCriteriaValues()[0];
  if (!condition || typeof value !== "string") return false;
  if (value.includes(OUR_MARK)) return true;
  if (condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO) return false;
  const starts = columns.map(({ column }) => column + 1);
  if (!rule.getRanges().every((range) => starts.includes(range.getColumn()))) return false;
  return former.some(
    ({ label, fill }) => label === value && fill === condition.getBackground()?.toLowerCase(),
  );
}

/** Colours numbers of a block by their size, from one colour to the other; put anew where it is already. */
export function writeColorScale(
  sheet: Sheet,
  { row, column, rows, columns }: Block,
  [least, low]: readonly [number, string],
  [most, high]: readonly [number, string],
): void {
  const range = sheet.getRange(row + 1, column + 1, rows, columns);
  const others = sheet
    .getConditionalFormatRules()
    .filter((rule) => !rule.getRanges().every((other) => other.getA1Notation() === range.getA1Notation()));
  const number = SpreadsheetApp.InterpolationType.NUMBER;
  const scale = SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpointWithValue(low, number, String(least))
    .setGradientMaxpointWithValue(high, number, String(most))
    .setRanges([range])
    .build();
  sheet.setConditionalFormatRules([...others, scale]);
}
