import type { Day } from "./day.ts";
import type { Dates } from "./expected.ts";

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

/** What freshness is judged by. */
export interface Aging {
  readonly updated: Day | undefined;
  readonly period: Dates;
  /** The target is reached for good: nobody needs to look at it any more. */
  readonly done: boolean;
}

/**
 * Whether a row wants a check-in, and since when.
 *
 * It does from the day on which as many days as the cadence allows have gone by; on the next day it is stale. Before its
 * period it wants none, and after its due date only the last one.
 */
export function freshness(
  { updated, period, done }: Aging,
  cadence: number,
  today: Day,
): Pick<Freshness, "days" | "due" | "stale"> {
  const since = updated ?? period.start;
  const days = since === undefined ? undefined : Math.max(0, today - since);
  const asked = !done && isRunning(period, cadence, today);
  return {
    days: days ?? null,
    due: asked && (updated === undefined || (days ?? 0) >= cadence),
    stale: asked && days !== undefined && days > cadence,
  };
}

function isRunning({ start, due }: Dates, cadence: number, today: Day): boolean {
  return (start === undefined || today >= start) && (due === undefined || today <= due + cadence);
}
