/** Formats are written in the API's patterns; Sheets shows them in the file's locale (platform.md 3.1). */
export const DATE_FORMAT = "yyyy-mm-dd";
export const SHARE_FORMAT = "0%";
export const TEXT_FORMAT = "@";
export const PLAIN_FORMAT = "#,##0.##";

/** How a value of a row is shown, by the row's unit. A value in "%" is kept as a share: 90 % is 0.9. */
export function unitFormat(unit: string): string {
  if (unit === "") return PLAIN_FORMAT;
  if (unit === "%") return "0.##%";
  return `${PLAIN_FORMAT} "${unit.replace(/["\\]/g, "")}"`;
}
