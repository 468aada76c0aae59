import type { Day } from "./day.ts";
import { type Line, valueAt } from "./least-squares.ts";
import { clamp } from "./progress.ts";
import { reaches } from "./reaches.ts";
import { studentT, studentTQuantile } from "./student-t.ts";

/** What a line tells of one more value on a day: a value, and how far from it the next one may well lie. */
export interface Prediction {
  readonly value: number;
  /** The standard error of the prediction, in the unit of the value; 0 when all points lie on the line. */
  readonly error: number;
  /** Degrees of freedom of Student's t distribution. */
  readonly freedom: number;
  /** See Line in least-squares.ts. */
  readonly size: number;
}

/** Values from low to high, both ends included; an open end is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
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
    size: line.size,
  };
}

/** The chance that the value lies within the interval, from 0 to 1; 0 or 1 when nothing scatters. */
export function chanceWithin(prediction: Prediction, interval: Interval): number {
  const { value, error, freedom, size } = prediction;
  if (error === 0) return lies(value, interval, size) ? 1 : 0;
  const below = (end: number) => studentT((end - value) / error, freedom);
  return clamp(below(interval.high) - below(interval.low));
}

/** The interval around the value in which the next one lies with this chance (0 to less than 1). */
export function predictionRange({ value, error, freedom }: Prediction, chance: number): Interval {
  const reach = error === 0 ? 0 : error * studentTQuantile((1 + chance) / 2, freedom);
  return { low: value - reach, high: value + reach };
}

/** Whether a value lies within the interval; measured by the size of the values, so that a change of unit changes nothing. */
export function lies(value: number, { low, high }: Interval, size: number): boolean {
  return reaches(value / size, low / size) && reaches(high / size, value / size);
}
