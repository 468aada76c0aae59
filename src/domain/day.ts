/** A calendar day as the number of days since 1970-01-01; no time, no zone. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day of a year, month (1–12) and day of the month; 31 June is 1 July. */
export function day(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / MILLISECONDS;
}

export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly date: number;
}

/** The inverse of {@link day}. */
export function calendarDate(of: Day): CalendarDate {
  const moment = new Date(of * MILLISECONDS);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() };
}
