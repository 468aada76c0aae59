import type { Locale } from "./locales.ts";
import type { NumberFormats } from "./typed.ts";

/** A cell's content as the spreadsheet keeps it: dates are serial numbers. */
export type Content = string | number | boolean;

/** Patterns that mean "as it comes". platform.md 3.1: reset with 'general', default `0.###############`. */
const AUTOMATIC = ["", "general", "0.###############"];

/** Whether a pattern leaves the format to the value. */
export function isAutomatic(pattern: string | undefined): boolean {
  return pattern === undefined || AUTOMATIC.includes(pattern.toLowerCase());
}

/** What the cell shows: by its number format, in the file's locale. platform.md 3.1 getDisplayValues. */
export function displayText(
  content: Content,
  pattern: string | undefined,
  locale: Locale,
  formats: NumberFormats,
) {
  if (typeof content === "boolean") return locale.booleans[content ? 0 : 1];
  if (typeof content === "string") return content;
  if (isAutomatic(pattern) || pattern === "@") return plainText(content, locale);
  const shown = formats.format(ownPattern(pattern ?? "", locale), content, { locale: locale.tag });
  // `#,##0.##` shows a whole number as "5." in Excel and as "5" in Google Sheets. [MEM]
  return /\.#/.test(pattern ?? "") ? shown.replace(/[.,](?=\D*$)/, "") : shown;
}

/** Univer gives the results of DATE, EDATE and their like a format of its own; Google gives them the locale's. */
function ownPattern(pattern: string, locale: Locale): string {
  return pattern === "yyyy/mm/dd;@" ? locale.date : pattern;
}

/** A number without format: up to ten digits after the decimal sign. [MEM] */
function plainText(value: number, { decimal }: Locale): string {
  const size = Math.abs(value);
  const text = size !== 0 && size < 1e-6 ? value.toExponential() : String(Number(value.toFixed(10)));
  return text.toUpperCase().replace(".", decimal);
}
