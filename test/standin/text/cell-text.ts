import type { Locale } from "./locale.ts";

/** The number format parser that Univer brings. */
type NumberFormats = typeof import("@univerjs/core").numfmt;

/** What a text that is typed into a cell becomes. `pattern` is the format that such a text brings along. */
type Typed =
  | { kind: "blank" }
  | { kind: "formula"; formula: string }
  | { kind: "text"; text: string; forced: boolean }
  | { kind: "boolean"; value: boolean }
  | { kind: "number"; value: number; pattern: string | undefined };

/**
 * Reads a text as if it was typed into a cell: formulas, numbers, percent, dates, booleans, or text.
 *
 * README §3.1: setValue parses strings as USER_ENTERED, per locale. 3.9: `=` begins a formula; the UI also
 * makes one of `+1+2` and `-A1` [MEM], and an apostrophe forces text. The reading that is safe for tests of
 * injection is taken: `+` and `-` make a formula in setValue too, unless the text is a number.
 */
export function readTyped(text: string, locale: Locale, formats: NumberFormats): Typed {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1), forced: true };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  const boolean = readBoolean(trimmed, locale);
  if (boolean !== undefined) return { kind: "boolean", value: boolean };
  const number = readNumber(trimmed, locale, formats);
  if (number) return { kind: "number", ...number };
  if (/^[+-]./.test(text)) return { kind: "formula", formula: `=${text}` };
  return { kind: "text", text, forced: false };
}

function readBoolean(text: string, { booleans }: Locale): boolean | undefined {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === booleans[0]) return true;
  if (upper === "FALSE" || upper === booleans[1]) return false;
  return undefined;
}

/** A number with a decimal sign and thousands in groups of three, a percent, a date or a time. */
function readNumber(text: string, locale: Locale, formats: NumberFormats) {
  if (!mayBeNumber(text)) return undefined;
  const plain = plainNumber(text, locale);
  if (plain === "text") return undefined;
  const parsed = parsedValue(plain?.number ?? text, plain ? "en-US" : locale.tag, formats);
  if (!parsed || typeof parsed.v !== "number" || !Number.isFinite(parsed.v)) return undefined;
  const value = asTyped(parsed.v);
  if (plain?.grouped) return { value, pattern: Number.isInteger(value) ? "#,##0" : "#,##0.00" };
  return {
    value,
    pattern: parsed.z && /[a-z]/.test(parsed.z) ? datePattern(parsed.z, locale) : parsed.z,
  };
}

/** A typed number has at most 15 digits: the parser divides a percent by 100 and leaves a trace of it. */
function asTyped(value: number): number {
  return Number(value.toPrecision(15));
}

/** No number, date or time is without a digit, or longer than "Wednesday, September 30, 2026 12:30:00 PM". */
function mayBeNumber(text: string): boolean {
  return text.length <= 45 && /\d/.test(text);
}

type Parsed = ReturnType<NumberFormats["parseValue"]>;

/** Readings that the parser has given: a long column says few things, and each reading takes 20 µs. */
const readings = new Map<string, Parsed>();

const MOST_READINGS = 20_000;

function parsedValue(text: string, tag: string, formats: NumberFormats): Parsed {
  const key = `${tag} ${text}`;
  const known = readings.get(key);
  if (known !== undefined || readings.has(key)) return known ?? null;
  if (readings.size >= MOST_READINGS) readings.clear();
  const parsed = formats.parseValue(text, { locale: tag });
  readings.set(key, parsed);
  return parsed;
}

interface PlainNumber {
  /** With a decimal point and no thousands. */
  number: string;
  grouped: boolean;
}

/** A number's parts; "text" when its signs stand where no number has them, undefined when it is something else. */
function plainNumber(text: string, { decimal }: Locale): PlainNumber | "text" | undefined {
  if (!/^[+-]?[\d.,\s\u00a0\u202f]*\d[\d.,\s\u00a0\u202f]*(?:[eE][+-]?\d+)?\s*%?$/.test(text))
    return undefined;
  const [, sign = "", digits = "", fraction, tail = ""] =
    (decimal === ","
      ? /^([+-]?)(\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d+|(?=,))(?:,(\d+))?((?:[eE][+-]?\d+)?\s*%?)$/
      : /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+|(?=\.))(?:\.(\d+))?((?:[eE][+-]?\d+)?\s*%?)$/
    ).exec(text) ?? [];
  if (digits === "" && fraction === undefined) return "text";
  const whole = digits.replace(/\D/g, "") || "0";
  const number = `${sign}${whole}${fraction === undefined ? "" : `.${fraction}`}${tail}`;
  return { number, grouped: digits.length > whole.length && !tail };
}

/** A date is shown in the locale's own format. */
function datePattern(pattern: string, locale: Locale): string {
  if (!/y/.test(pattern) || !/d/.test(pattern)) return /h/.test(pattern) ? pattern : locale.date;
  return /h/.test(pattern) ? locale.dateTime : locale.date;
}

/** A cell's content as the spreadsheet keeps it: dates are serial numbers. */
export type Content = string | number | boolean;

/** Patterns that mean "as it comes". README §3.1: reset with 'general', default `0.###############`. */
const AUTOMATIC = ["", "general", "0.###############"];

/** Whether a pattern leaves the format to the value. */
export function isAutomatic(pattern: string | undefined): boolean {
  return pattern === undefined || AUTOMATIC.includes(pattern.toLowerCase());
}

/** What the cell shows: by its number format, in the file's locale. README §3.1 getDisplayValues. */
export function displayText(
  content: Content,
  pattern: string | undefined,
  locale: Locale,
  formats: NumberFormats,
) {
  if (typeof content === "boolean") return locale.booleans[content ? 0 : 1];
  if (typeof content === "string") return content;
  if (isAutomatic(pattern) || pattern === "@") return plainText(content, locale);
  const shown = formats.format(ownPattern(pattern ?? "", locale), content, {
    locale: locale.tag,
    leap1900: false,
  });
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
