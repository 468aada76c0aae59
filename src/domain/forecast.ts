import type { Day } from "./day.ts";
import { type Point, valueAt } from "./least-squares.ts";
import { chanceWithin, type Interval, lies, predict, predictionRange } from "./prediction.ts";
import type { SeriesProblem } from "./problem.ts";
import { ok, type Result } from "./result.ts";
import { type Trend, trend } from "./trend.ts";
import { type Aim, wanted } from "./wanted.ts";

/** Where the check-ins of an item lead. */
export interface Forecast {
  /** The line's value on the due date, in the unit of the check-ins; not rounded, not clamped. */
  readonly value: number;
  /** Four of five values would lie within it on the due date. */
  readonly range: Interval;
  /** See {@link arrival}. */
  readonly arrival: Day | undefined;
  /** The chance (0 to 1) that a value on the due date meets the aim; undefined when there is nothing to meet. */
  readonly chance: number | undefined;
}

/** The chance that a value lies within the range that is drawn; a wider one hides the line that it stands around. */
export const RANGE_CHANCE = 0.8;

/** A line that needs longer is no way to the target. */
const LATEST_DAYS = 36_525;

/** In days, a tenth of a second: what a crossing at midnight may be missed by in the arithmetic. */
const MIDNIGHT = 1e-6;

/**
 * The forecast for an item on its due date, from its check-ins alone.
 *
 * A limit counts as met when it is met on the due date, as in its status (design.md 3).
 *
 * @returns fails when there are check-ins on fewer than three days
 */
export function forecast(
  checkIns: readonly Point[],
  due: Day,
  aim: Aim = {},
): Result<Forecast, SeriesProblem> {
  const line = trend(checkIns);
  if (!line.ok) return line;
  const prediction = predict(line.value, due);
  const interval = wanted(aim);
  return ok({
    value: prediction.value,
    range: predictionRange(prediction, RANGE_CHANCE),
    arrival: interval && arrival(line.value, interval),
    chance: interval && chanceWithin(prediction, interval),
  });
}

/**
 * The first day after the latest check-in by which the line has come to the wanted values.
 *
 * @returns undefined when it has been there already, leads away from them, or needs more than a hundred years
 */
export function arrival(line: Trend, interval: Interval): Day | undefined {
  const now = valueAt(line, line.last);
  if (lies(now, interval, line.size)) return undefined;
  const end = now < interval.low ? interval.low : interval.high;
  const days = Math.ceil((end - now) / line.slope - MIDNIGHT);
  return days > 0 && days <= LATEST_DAYS ? line.last + days : undefined;
}
