import type { Day } from "./calendar.ts";
import type { Measure } from "./measure.ts";
import type { SeriesProblem } from "./problem.ts";
import { clamp, reaches, type Values } from "./progress.ts";
import { fail, ok, type Result } from "./result.ts";
import { type Line, leastSquares, type Point, studentT, studentTQuantile, valueAt } from "./statistics.ts";

/** Where the check-ins of a row lead. */
export interface Forecast {
  /** The line's value on the due date, in the unit of the check-ins; not rounded, not clamped. */
  readonly value: number;
  /** Four of five values would lie within it on the due date. */
  readonly range: Interval;
  /** See {@link arrivalOf}. */
  readonly arrival: Day | undefined;
  /** The chance (0 to 1) that a value on the due date meets the aim; undefined when there is nothing to meet. */
  readonly chance: number | undefined;
}

/** The chance that a value lies within the range that is drawn; a wider one hides the line that it stands around. */
const RANGE_CHANCE = 0.8;

/**
 * The forecast for a row on its due date, from its check-ins alone.
 *
 * A limit counts as met when it is met on the due date, as in its status. In words: src/domain/README.md, "Forecast".
 *
 * @returns fails when there are check-ins on fewer than three days
 */
export function forecastOf(
  checkIns: readonly Point[],
  due: Day,
  aim: Aim = {},
): Result<Forecast, SeriesProblem> {
  const line = trendOf(checkIns);
  if (!line.ok) return line;
  const prediction = predict(line.value, due);
  const interval = targetInterval(aim);
  return ok({
    value: prediction.value,
    range: predictionRange(prediction, RANGE_CHANCE),
    arrival: interval && arrivalOf(line.value, interval),
    chance: interval && chanceWithin(prediction, interval),
  });
}

/** What a row is to come to, without where it is now. */
export interface Aim extends Omit<Values, "actual"> {
  readonly measure?: Measure | undefined;
}

/** Values from low to high, both ends included; an open end is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The values that meet an aim.
 *
 * The measure tells the direction; without one, a target below the start is to be fallen to.
 *
 * @returns undefined where the aim names no value to meet: a target or a low end is missing, the ends are swapped, or it is `tasks`
 */
export function targetInterval({ measure, start, target }: Aim): Interval | undefined {
  if (measure === "tasks") return undefined;
  if (measure === "milestone") return upFrom(1);
  if (target === undefined) return undefined;
  if (measure === "between") return fromTo(start, target);
  return isFalling({ measure, start, target }) ? downFrom(target) : upFrom(target);
}

function isFalling({ measure, start, target = 0 }: Aim): boolean {
  if (measure === undefined) return start !== undefined && target < start;
  return measure === "decrease" || measure === "at-most";
}

function fromTo(low: number | undefined, high: number): Interval | undefined {
  return low === undefined || low > high ? undefined : { low, high };
}

function upFrom(low: number): Interval {
  return { low, high: Number.POSITIVE_INFINITY };
}

function downFrom(high: number): Interval {
  return { low: Number.NEGATIVE_INFINITY, high };
}

/** The line through the check-ins of one row. */
interface Trend extends Line {
  /** The day of the latest check-in. */
  readonly last: Day;
}

/** Two points make a line, but only a third shows how far it can be trusted. */
const FEWEST_DAYS = 3;

/**
 * The line through check-ins, by least squares over days; they may come in any order of days.
 *
 * Of several on the same day the last in the list counts: it corrects the ones before it, and a day on which somebody
 * pressed Save five times weighs no more than another.
 *
 * @returns fails with the count of days when there are fewer than three
 */
export function trendOf(checkIns: readonly Point[]): Result<Trend, SeriesProblem> {
  const points = lastOfEachDay(checkIns);
  if (points.length < FEWEST_DAYS) return fail({ code: "too-few-check-ins", count: points.length });
  const last = points.reduce((latest, { day }) => Math.max(latest, day), Number.NEGATIVE_INFINITY);
  return ok({ ...leastSquares(points), last });
}

function lastOfEachDay(checkIns: readonly Point[]): Point[] {
  const values = new Map(checkIns.map(({ day, value }) => [day, value]));
  return Array.from(values, ([day, value]) => ({ day, value }));
}

/** A line that needs longer, a hundred years, is no way to the target. */
const MOST_DAYS_AHEAD = 36_525;

/** In days, a tenth of a second: what a crossing at midnight may be missed by in the arithmetic. */
const CROSSING_TOLERANCE = 1e-6;

/**
 * The first day after the latest check-in by which the line has come to the interval.
 *
 * @returns undefined when it has been there already, leads away from it, or needs more than a hundred years
 */
function arrivalOf(line: Trend, interval: Interval): Day | undefined {
  const now = valueAt(line, line.last);
  if (isWithin(now, interval, line.magnitude)) return undefined;
  const end = now < interval.low ? interval.low : interval.high;
  const days = Math.ceil((end - now) / line.slope - CROSSING_TOLERANCE);
  return days > 0 && days <= MOST_DAYS_AHEAD ? line.last + days : undefined;
}

/** What a line tells of one more value on a day: a value, and how far from it the next one may well lie. */
export interface Prediction {
  readonly value: number;
  /** The standard error of the prediction, in the unit of the value; 0 when all points lie on the line. */
  readonly error: number;
  /** Degrees of freedom of Student's t distribution. */
  readonly freedom: number;
  /** As in Line (statistics.ts). */
  readonly magnitude: number;
}

/**
 * The prediction for a day: the line's value, with the error s · √(1 + 1/n + (x₀ − x̄)² / Sxx).
 *
 * The 1 is the scatter of the new value itself; without it the error would be that of the line alone.
 * Assumes that the values scatter independently and evenly around a straight line.
 *
 * Draper & Smith, Applied Regression Analysis (3rd ed.); NIST/SEMATECH e-Handbook of Statistical Methods, 4.5.1.2.
 */
export function predict(line: Line, day: Day): Prediction {
  const away = day - line.middle.day;
  return {
    value: valueAt(line, day),
    error: line.scatter * Math.sqrt(1 + 1 / line.count + (away * away) / line.spread),
    freedom: line.count - 2,
    magnitude: line.magnitude,
  };
}

/** The chance that the value lies within the interval, from 0 to 1; 0 or 1 when nothing scatters. */
export function chanceWithin(prediction: Prediction, interval: Interval): number {
  const { value, error, freedom, magnitude } = prediction;
  if (error === 0) return isWithin(value, interval, magnitude) ? 1 : 0;
  const chanceBelow = (end: number) => studentT((end - value) / error, freedom);
  return clamp(chanceBelow(interval.high) - chanceBelow(interval.low));
}

/** The interval around the value in which the next one lies with this chance (0 to less than 1). */
export function predictionRange({ value, error, freedom }: Prediction, chance: number): Interval {
  const reach = error === 0 ? 0 : error * studentTQuantile((1 + chance) / 2, freedom);
  return { low: value - reach, high: value + reach };
}

/** Whether a value lies within the interval; relative to the magnitude, so that a change of unit changes nothing. */
function isWithin(value: number, { low, high }: Interval, magnitude: number): boolean {
  return reaches(value / magnitude, low / magnitude) && reaches(high / magnitude, value / magnitude);
}
