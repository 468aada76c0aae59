import { CADENCE_DAYS, CADENCES, type Cadence } from "./cadence.ts";
import type { CheckIn } from "./check-in.ts";
import { calendarDate, type Day, day } from "./day.ts";

/** How many periods are looked back at, the current one among them. */
export const PERIODS_BACK = 12;

/** 1970-01-01, day 0, was a Thursday. */
const MONDAY = 4;

/** The period that a time between check-ins, in days, asks for a value in; months when it is not known. */
export function rhythmOf(days: number | undefined): Cadence {
  if (days === undefined) return "monthly";
  return CADENCES.find((cadence) => days <= CADENCE_DAYS[cadence]) ?? "yearly";
}

/** The first day of the period that a day falls in: calendar months, quarters and years, weeks from Monday (ISO 8601). */
export function periodStart(of: Day, rhythm: Cadence): Day {
  if (rhythm === "daily") return of;
  if (rhythm === "weekly") return lastMultiple(of, 7);
  if (rhythm === "two-weekly") return lastMultiple(of, 14);
  const { year, month } = calendarDate(of);
  if (rhythm === "monthly") return day(year, month, 1);
  return rhythm === "quarterly" ? day(year, Math.floor((month - 1) / 3) * 3 + 1, 1) : day(year, 1, 1);
}

function lastMultiple(of: Day, days: number): Day {
  const since = of - MONDAY;
  return MONDAY + Math.floor(since / days) * days;
}

/** The first days of the last periods, the oldest first; the last one is the current period. */
export function periodStarts(today: Day, rhythm: Cadence): Day[] {
  const starts = [periodStart(today, rhythm)];
  while (starts.length < PERIODS_BACK) starts.unshift(periodStart((starts[0] ?? today) - 1, rhythm));
  return starts;
}

/** The last check-in in each of the periods that begin on these days; a history has one line a day, in their order. */
export function lastOfEach(past: readonly CheckIn[], starts: readonly Day[]): (CheckIn | undefined)[] {
  const found: (CheckIn | undefined)[] = starts.map(() => undefined);
  let period = -1;
  for (const line of past) {
    while (line.day >= (starts[period + 1] ?? Number.POSITIVE_INFINITY)) period += 1;
    if (period >= 0) found[period] = line;
  }
  return found;
}
