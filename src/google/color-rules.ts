import type { Sheet } from "./sheets.ts";

/** Colours a cell whose text is exactly the label. */
export interface LabelColor {
  readonly label: string;
  readonly fill: string;
  readonly color: string;
}

/** Our conditional formats on one sheet. Columns count from 0. */
export interface ColorRules {
  readonly column: number;
  readonly labels: readonly LabelColor[];
  /** What the labels were when they were written last: that is how our rules are known again. */
  readonly former: readonly LabelColor[];
  /** A formula for the rows that stand out in bold, relative to row 2; it carries {@link MARK}. */
  readonly bold: { readonly columns: number; readonly formula: string };
}

/** A condition that is always true; a formula with it is ours. */
export const MARK = 'N("framsteg")=0';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Puts our rules behind the user's own. `setConditionalFormatRules` replaces all rules of the sheet (platform.md 3.4), so
 * the others are read and written back.
 */
export function colorCells(sheet: Sheet, rules: ColorRules): void {
  const own = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule, rules));
  const rows = sheet.getMaxRows() - 1;
  const labels = rules.labels.map(({ label, fill, color }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(label)
      .setBackground(fill)
      .setFontColor(color)
      .setRanges([sheet.getRange(2, rules.column + 1, rows, 1)])
      .build(),
  );
  const bold = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(rules.bold.formula)
    .setBold(true)
    .setRanges([sheet.getRange(2, 1, rows, rules.bold.columns)])
    .build();
  sheet.setConditionalFormatRules([...own, ...labels, bold]);
}

function isOurs(rule: Rule, { column, former }: ColorRules): boolean {
  const condition = rule.getBooleanCondition();
  const value = condition?.getCriteriaValues()[0];
  if (!condition || typeof value !== "string") return false;
  if (value.includes(MARK)) return true;
  if (condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO) return false;
  if (!rule.getRanges().every((range) => range.getColumn() === column + 1)) return false;
  return former.some(
    ({ label, fill }) => label === value && fill === condition.getBackground()?.toLowerCase(),
  );
}
