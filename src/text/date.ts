import { calendarDate, type Day, day } from "../domain/calendar.ts";
import type { Language } from "./language.ts";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  sv: ["jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

/** A day as "2026-03-15": the form of date fields, and of cells everywhere. */
export function formatDay(of: Day): string {
  const { year, month, date } = calendarDate(of);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** Reads "2026-03-15"; undefined for anything else, and for days that no calendar has. */
export function parseDay(text: string): Day | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const parsed = day(Number(year), Number(month), Number(date));
  return formatDay(parsed) === text.trim() ? parsed : undefined;
}

/** A day for reading: "15 mars 2026", "15 Mar 2026". */
export function sayDay(of: Day, language: Language): string {
  return `${sayDate(of, language)} ${calendarDate(of).year}`;
}

/** A stretch of days, the year said once when it is the same: "1 okt – 31 dec 2026". */
export function sayDays(start: Day, due: Day, language: Language): string {
  const sameYear = calendarDate(start).year === calendarDate(due).year;
  return `${sameYear ? sayDate(start, language) : sayDay(start, language)} – ${sayDay(due, language)}`;
}

/** A day of this year: "15 mars", "15 Mar". */
export function sayDate(of: Day, language: Language): string {
  const { month, date } = calendarDate(of);
  return `${date} ${MONTHS[language][month - 1]}`;
}
