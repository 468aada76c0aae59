/** Formats are written in the API's patterns; Sheets shows them in the file's locale (src/google/README.md, number formats). */
export const DATE_FORMAT = "yyyy-mm-dd";
/** The day and the month are enough where a title tells the period. */
export const SHORT_DATE = "d mmm";
export const SHARE_FORMAT = "0%";
export const TEXT_FORMAT = "@";
export const PLAIN_FORMAT = "0.###############";

/** More decimals than this are noise. */
const MOST_DECIMALS = 3;

/**
 * How the values of a row are shown: in the row's unit, with the decimals that the values have. A value in "%" is kept as
 * a share: 90 % is 0.9. The decimals are counted, because a pattern with optional ones leaves a bare mark behind whole
 * numbers ("50,").
 */
export function unitFormat(unit: string, values: readonly number[]): string {
  if (unit === "") return PLAIN_FORMAT;
  const scale = unit === "%" ? 100 : 1;
  const digits = Math.max(0, ...values.map((value) => decimalsOf(value * scale)));
  const decimals = digits === 0 ? "" : `.${"0".repeat(digits)}`;
  return unit === "%" ? `0${decimals}%` : `#,##0${decimals} "${unit.replace(/["\\]/g, "")}"`;
}

function decimalsOf(value: number): number {
  let digits = 0;
  while (digits < MOST_DECIMALS && !isWhole(value * 10 ** digits)) digits += 1;
  return digits;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
