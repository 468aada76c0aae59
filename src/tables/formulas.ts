/**
 * The formulas that we write: English names, `;` between arguments, no decimal and no array literal, so that they mean
 * the same in every locale (src/google/README.md, formulas).
 */

/** Names of ranges that formulas use. */
export const NAMED_RANGES = {
  today: "OKR_TODAY",
  rules: "OKR_RULES",
  cadence: "OKR_CADENCE",
  asOf: "OKR_AS_OF",
  bar: "OKR_BAR",
  line: "OKR_LINE",
  logIds: "OKR_LOG_IDS",
  logValues: "OKR_LOG_VALUES",
  /** The whole log, header and all. */
  log: "OKR_LOG",
  /** Phased targets, header and all. */
  phases: "OKR_PLAN",
  kpiIds: "OKR_KPI_IDS",
  kpiActuals: "OKR_KPI_ACTUALS",
} as const;

/** The letters of a column, from 0: A, B, … Z, AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The one formula that computes a sheet of which the inputs stand in the columns up to `last`. */
export function trackFormula(last: number): string {
  const { today, rules, cadence } = NAMED_RANGES;
  return `=OKR_TRACK(A1:${columnLetters(last)}; ${today}; ${rules}; ${cadence})`;
}

/** The same for the sheet KPI, of which rows may have phased targets. */
export function kpiTrackFormula(last: number): string {
  const { today, rules, cadence, phases } = NAMED_RANGES;
  return `=OKR_TRACK(A1:${columnLetters(last)}; ${today}; ${rules}; ${cadence}; ${phases})`;
}

/** The same for a sheet that shows a day that has passed, on which nothing is stale. */
export function trackFormulaAsOf(
  last: number,
  [year, month, day]: readonly [number, number, number],
): string {
  return `=OKR_TRACK(A1:${columnLetters(last)}; DATE(${year}; ${month}; ${day}); ${NAMED_RANGES.rules})`;
}

export function isTrackFormula(formula: string): boolean {
  return /^=\s*OKR_TRACK\s*\(/i.test(formula);
}

/** The one formula that tells the last periods of a sheet of which the inputs stand in the columns up to `last`. */
export function periodsFormula(last: number): string {
  const { log, today, rules } = NAMED_RANGES;
  return `=OKR_PERIODS(A1:${columnLetters(last)}; ${log}; ${today}; ${rules})`;
}

export function isPeriodsFormula(formula: string): boolean {
  return /^=\s*OKR_PERIOD(S|ER)\s*\(/i.test(formula);
}

/** The actual value of a KPI, for the key result that it feeds. */
export function feedFormula(id: string): string {
  const value = `INDEX(${NAMED_RANGES.kpiActuals}; MATCH("${id}"; ${NAMED_RANGES.kpiIds}; 0))`;
  return `=IF(ISNUMBER(${value}); ${value}; "")`;
}

/** The id of the KPI that a formula takes its value from; undefined for a formula that is not ours. */
export function feedingKpi(formula: string): string | undefined {
  return /^=\s*IF\(\s*ISNUMBER\(\s*INDEX\(\s*OKR_KPI_ACTUALS\s*[;,]\s*MATCH\(\s*"([^"]+)"/i.exec(
    formula,
  )?.[1];
}

/** A bar of the progress in `column`; rows count from 0. */
export function barFormula(column: number, row: number): string {
  const cell = `${columnLetters(column)}${row + 1}`;
  return `=IF(ISNUMBER(${cell}); SPARKLINE(MAX(0; MIN(1; ${cell})); ${NAMED_RANGES.bar}); "")`;
}

/** A line through what was checked in for the row whose id stands in `column`; one value makes no line. */
export function trendFormula(column: number, row: number): string {
  const id = `${columnLetters(column)}${row + 1}`;
  const values = `FILTER(${NAMED_RANGES.logValues}; ${NAMED_RANGES.logIds}=${id})`;
  const trend = `IF(COUNTIF(${NAMED_RANGES.logIds}; ${id})>1; SPARKLINE(${values}; ${NAMED_RANGES.line}); "")`;
  return `=IF(${id}=""; ""; ${trend})`;
}
