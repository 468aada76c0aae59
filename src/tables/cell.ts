import { type Day, day } from "../domain/calendar.ts";
import type { InputField, Problem } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { formatDay } from "../text/date.ts";

/** What may be written in a cell. Text that must not become a formula has been made safe before: {@link safeText}. */
export type CellValue = string | number | boolean;

/** What a cell holds is one of these; anything else is a bug of the caller. */
export function isBlankCell(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** What a blank cell is read as; one for all, as most cells of a long table are blank. */
export const NO_VALUE = ok(undefined);

/** A cell as text, without the space around it; a number that stands where a title belongs is its digits. */
export function textCell(cell: unknown): string {
  if (typeof cell === "string") return cell.trim();
  if (isDate(cell)) return formatDay(dayOfDate(cell));
  return cell === undefined || cell === null ? "" : String(cell).trim();
}

/**
 * A cell as a number. A tick is 1, no tick 0. Numbers that are kept as text are never guessed at, and a date in a number's
 * place is mostly an accident of typing ("10-7"), so both are problems.
 */
export function numberCell(cell: unknown, field: InputField): Result<number | undefined, Problem> {
  if (typeof cell === "number" && Number.isFinite(cell)) return ok(cell);
  if (typeof cell === "boolean") return ok(cell ? 1 : 0);
  if (isBlankCell(cell)) return NO_VALUE;
  return fail(
    isDate(cell) ? { code: "date-as-number", field } : { code: "not-a-number", field, text: excerpt(cell) },
  );
}

/** What a cell was read as; what cannot be read counts as blank where nothing depends on it. */
export function orBlank<T>(read: Result<T | undefined, Problem>): T | undefined {
  return read.ok ? read.value : undefined;
}

/** Serial numbers of 1954 to 2173: what a sum of a date and a number arrives as. Smaller numbers are no dates. */
const SERIALS = { from: 20_000, to: 100_000, epoch: 25_569 };

/** A cell as a day. Text is never guessed at. */
export function dayCell(cell: unknown, field: InputField): Result<Day | undefined, Problem> {
  if (isDate(cell) && !Number.isNaN(cell.getTime())) return ok(dayOfDate(cell));
  if (typeof cell === "number" && cell >= SERIALS.from && cell < SERIALS.to)
    return ok(Math.floor(cell) - SERIALS.epoch);
  if (isBlankCell(cell)) return NO_VALUE;
  return fail({ code: "not-a-date", field, text: excerpt(cell) });
}

/** A day as the number that Sheets keeps for a date; unlike a Date it means the same in every time zone. */
export function serialOf(of: Day): number {
  return of + SERIALS.epoch;
}

/**
 * The day of a date in the script's time zone, in which Apps Script hands dates over (src/google/README.md, dates). A
 * spreadsheet in another zone shifts all its dates alike, and only differences of days are computed with.
 */
function dayOfDate(date: Date): Day {
  return day(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Dates from another context are no instance of ours (src/google/README.md, dates). */
function isDate(cell: unknown): cell is Date {
  return typeof cell === "object" && Object.prototype.toString.call(cell) === "[object Date]";
}

/** Longer texts are cut where they are quoted. */
const LONGEST_EXCERPT = 40;

function excerpt(cell: unknown): string {
  const text = String(cell);
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
}

/** The most letters that a cell holds (src/google/README.md, values). */
export const CELL_LIMIT = 50_000;

/** Words that Sheets reads as part of a date, a time, an amount or a truth value. */
const CONVERTIBLE_WORDS =
  /jan(uari|uary)?|feb(ruari|ruary)?|mar(s|ch)?|apr(il)?|maj|may|june?i?|july?i?|aug(usti?)?|sept?(ember)?|o[kc]t(ober)?|nov(ember)?|de[cs](ember)?|am|pm|e|kr|sek|usd|eur|gbp|true|false|sant|falskt/g;

/**
 * Text as it is to be written, so that it stays the text that it is: a leading apostrophe keeps a formula from running
 * and "10/12" from becoming a date (src/google/README.md, texts). The apostrophe is no part of the cell's value.
 */
export function safeText(text: string): string {
  return staysText(text) ? text : `'${text}`;
}

/** The text that a cell holds after this was written. The inverse of {@link safeText}. */
export function plainText(written: unknown): string {
  return String(written ?? "").replace(/^'/, "");
}

function staysText(text: string): boolean {
  if (text === "") return true;
  if (/^[\s=+\-@']/.test(text)) return false;
  return /\p{L}/u.test(text.toLowerCase().replace(CONVERTIBLE_WORDS, ""));
}

const SECONDS_PER_DAY = 86_400;

/**
 * A cell as it is to be written, to be what it was before: its formula, or its value. A date is the number that Sheets
 * keeps for it, and text stays text.
 */
export function unchangedCell(value: unknown, formula = ""): CellValue {
  if (formula !== "") return formula;
  if (isDate(value)) return serialOf(dayOfDate(value)) + secondsOf(value) / SECONDS_PER_DAY;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" ? safeText(value) : "";
}

function secondsOf(date: Date): number {
  return date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
}
