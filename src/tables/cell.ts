import { type Day, day } from "../domain/calendar.ts";
import type { Field, Problem } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { formatDay } from "../text/date.ts";

/** What may be written in a cell. Text that must not become a formula has been made safe before (safe-text.ts). */
export type CellValue = string | number | boolean;

/** What a cell holds is one of these; anything else is a bug of the caller. */
export function isBlankCell(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** What a blank cell is read as; one for all, as most cells of a long table are blank. */
export const BLANK = ok(undefined);

/** Longer texts are cut where they are quoted. */
const QUOTED = 40;

/** A cell as text, without the space around it; a number that stands where a title belongs is its digits. */
export function textCell(cell: unknown): string {
  if (typeof cell === "string") return cell.trim();
  if (isDate(cell)) return formatDay(dayOf(cell));
  return cell === undefined || cell === null ? "" : String(cell).trim();
}

/**
 * A cell as a number. A tick is 1, no tick 0. Numbers that are kept as text are never guessed at, and a date in a number's
 * place is mostly an accident of typing ("10-7"), so both are problems.
 */
export function numberCell(cell: unknown, field: Field): Result<number | undefined, Problem> {
  if (typeof cell === "number" && Number.isFinite(cell)) return ok(cell);
  if (typeof cell === "boolean") return ok(cell ? 1 : 0);
  if (isBlankCell(cell)) return BLANK;
  return fail(
    isDate(cell) ? { code: "date-as-number", field } : { code: "not-a-number", field, text: quoted(cell) },
  );
}

/** Serial numbers of 1954 to 2173: what a sum of a date and a number arrives as. Smaller numbers are no dates. */
const SERIALS = { from: 20_000, to: 100_000, epoch: 25_569 };

/** A cell as a day. Text is never guessed at. */
export function dayCell(cell: unknown, field: Field): Result<Day | undefined, Problem> {
  if (isDate(cell) && !Number.isNaN(cell.getTime())) return ok(dayOf(cell));
  if (typeof cell === "number" && cell >= SERIALS.from && cell < SERIALS.to)
    return ok(Math.floor(cell) - SERIALS.epoch);
  if (isBlankCell(cell)) return BLANK;
  return fail({ code: "not-a-date", field, text: quoted(cell) });
}

/** A day as the number that Sheets keeps for a date; unlike a Date it means the same in every time zone. */
export function serialOf(of: Day): number {
  return of + SERIALS.epoch;
}

/**
 * The day of a date in the script's time zone, in which Apps Script hands dates over (platform.md 1.3). A spreadsheet in
 * another zone shifts all its dates alike, and only differences of days are computed with.
 */
export function dayOf(date: Date): Day {
  return day(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Dates from another context are no instance of ours (platform.md 1.3). */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === "object" && Object.prototype.toString.call(cell) === "[object Date]";
}

function quoted(cell: unknown): string {
  const text = String(cell);
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
