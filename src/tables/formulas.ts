/**
 * The formulas that we write: English names, `;` between arguments, no decimal and no array literal, so that they mean
 * the same in every locale (platform.md 3.2).
 */

/** Names of ranges that formulas use. */
export const NAMES = { today: "OKR_TODAY", rules: "OKR_RULES", bar: "OKR_BAR" } as const;

/** The letters of a column, from 0: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The one formula that computes a sheet of which the inputs stand in the columns up to `last`. */
export function trackFormula(last: number): string {
  return `=OKR_TRACK(A1:${columnLetters(last)}; ${NAMES.today}; ${NAMES.rules})`;
}

export function isTrackFormula(formula: string): boolean {
  return /^=\s*OKR_TRACK\s*\(/i.test(formula);
}

/** A bar of the progress in `column`; rows count from 0. */
export function barFormula(column: number, row: number): string {
  const cell = `${columnLetters(column)}${row + 1}`;
  return `=IF(ISNUMBER(${cell}); SPARKLINE(MAX(0; MIN(1; ${cell})); ${NAMES.bar}); "")`;
}
