import { calendarDate, type Day, day, type PartialPeriod } from "./calendar.ts";
import type { CheckIn } from "./check-in.ts";

/** How fresh the value of a row is. */
export interface Freshness {
  /** The day of the last check-in; null when there was none. */
  readonly updated: Day | null;
  /** How sure its owner is to reach the target, 1–5; null when nobody has said. */
  readonly confidence: number | null;
  /** Days since the last check-in, without one since the start of the period; null when neither is known. */
  readonly days: number | null;
  /** It is time for a check-in. */
  readonly due: boolean;
  /** That time has passed. */
  readonly stale: boolean;
}

/** What freshness follows from. */
interface FreshnessInput {
  readonly updated: Day | undefined;
  readonly period: PartialPeriod;
  /** The target is reached for good: nobody needs to look at it any more. */
  readonly done: boolean;
}

/**
 * Whether a row wants a check-in, and since when.
 *
 * It does from the day on which as many days as the cadence allows have gone by; on the next day it is stale. Before its
 * period it wants none, and after its due date only the last one.
 */
export function freshnessOf(
  { updated, period, done }: FreshnessInput,
  cadenceDays: number,
  today: Day,
): Pick<Freshness, "days" | "due" | "stale"> {
  const since = updated ?? period.start;
  const days = since === undefined ? undefined : Math.max(0, today - since);
  const asked = !done && isRunning(period, cadenceDays, today);
  return {
    days: days ?? null,
    due: asked && (updated === undefined || (days ?? 0) >= cadenceDays),
    stale: asked && days !== undefined && days > cadenceDays,
  };
}

function isRunning({ start, due }: PartialPeriod, cadenceDays: number, today: Day): boolean {
  return (start === undefined || today >= start) && (due === undefined || today <= due + cadenceDays);
}

/** How often something is to be checked in, from often to seldom. */
export const CADENCES = ["daily", "weekly", "two-weekly", "monthly", "quarterly", "yearly"] as const;

export type Cadence = (typeof CADENCES)[number];

/** The longest that may lie between two check-ins, in days: the longest month, quarter and year. */
export const CADENCE_DAYS: Readonly<Record<Cadence, number>> = {
  daily: 1,
  weekly: 7,
  "two-weekly": 14,
  monthly: 31,
  quarterly: 92,
  yearly: 366,
};

/** How many periods are looked back at, the current one among them. */
export const PERIODS_BACK = 12;

/** The shortest cadence that allows so many days between two check-ins; monthly when they are not known. */
export function cadenceOfDays(days: number | undefined): Cadence {
  if (days === undefined) return "monthly";
  return CADENCES.find((cadence) => days <= CADENCE_DAYS[cadence]) ?? "yearly";
}

/** The first day of the cadence's period that a day falls in: calendar months, quarters and years, weeks from Monday (ISO 8601). */
export function cadencePeriodStart(of: Day, cadence: Cadence): Day {
  if (cadence === "daily") return of;
  if (cadence === "weekly") return lastMultiple(of, 7);
  if (cadence === "two-weekly") return lastMultiple(of, 14);
  const { year, month } = calendarDate(of);
  if (cadence === "monthly") return day(year, month, 1);
  return cadence === "quarterly" ? day(year, Math.floor((month - 1) / 3) * 3 + 1, 1) : day(year, 1, 1);
}

/** 1970-01-01, day 0, was a Thursday. */
const FIRST_MONDAY = 4;

function lastMultiple(of: Day, days: number): Day {
  const since = of - FIRST_MONDAY;
  return FIRST_MONDAY + Math.floor(since / days) * days;
}

/** The first days of the cadence's last periods, the oldest first; the last one is the current period. */
export function recentPeriodStarts(today: Day, cadence: Cadence): Day[] {
  const starts = [cadencePeriodStart(today, cadence)];
  while (starts.length < PERIODS_BACK) starts.unshift(cadencePeriodStart((starts[0] ?? today) - 1, cadence));
  return starts;
}

/** The last check-in in each of the periods that begin on these days; there is one a day, in their order. */
export function lastCheckInOfEach(
  checkIns: readonly CheckIn[],
  starts: readonly Day[],
): (CheckIn | undefined)[] {
  const found: (CheckIn | undefined)[] = starts.map(() => undefined);
  let period = -1;
  for (const checkIn of checkIns) {
    while (checkIn.day >= (starts[period + 1] ?? Number.POSITIVE_INFINITY)) period += 1;
    if (period >= 0) found[period] = checkIn;
  }
  return found;
}
