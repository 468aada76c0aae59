import type { Day } from "./day.ts";

/** A value on a day. */
export interface Point {
  readonly day: Day;
  readonly value: number;
}

/** A line through points, kept around their middle: far from the first of 1970, and where it is most certain. */
export interface Line {
  /** How many points it goes through. */
  readonly count: number;
  /** The mean day and the mean value, which the line passes. */
  readonly middle: Point;
  /** In the unit of the values per day. */
  readonly slope: number;
  /** How widely the days lie: the sum of their squared distances from the middle (Sxx). */
  readonly spread: number;
  /** The largest absolute value among the points, to tell noise of the arithmetic from the rest; 1 when all are 0. */
  readonly size: number;
  /** The residual standard deviation in the unit of the values; 0 when all points lie on the line. */
  readonly scatter: number;
}

/** A scatter below this share of the size of the values is noise of the arithmetic. */
const NOISE = 1e-12;

/**
 * The line with the least sum of squared distances from the points, measured along the values.
 *
 * Days and values are centred before they are multiplied, or days around 20 000 would cost half of the digits.
 * Needs at least three points, on two different days or more; see {@link trend}.
 *
 * Draper & Smith, Applied Regression Analysis (3rd ed.), chapter 1; NIST/SEMATECH e-Handbook of Statistical Methods,
 * 4.4.3.1.
 */
export function leastSquares(points: readonly Point[]): Line {
  const middle = { day: mean(points.map(({ day }) => day)), value: mean(points.map(({ value }) => value)) };
  const spread = sum(points.map(({ day }) => (day - middle.day) ** 2));
  const slope = sum(points.map(({ day, value }) => (day - middle.day) * (value - middle.value))) / spread;
  const size = points.reduce((largest, { value }) => Math.max(largest, Math.abs(value)), 0) || 1;
  const line = { count: points.length, middle, slope, spread, size };
  return { ...line, scatter: scatter(points, line) };
}

/** The value of the line on a day. */
export function valueAt({ middle, slope }: Pick<Line, "middle" | "slope">, day: Day): number {
  return middle.value + slope * (day - middle.day);
}

function scatter(points: readonly Point[], line: Omit<Line, "scatter">): number {
  const squares = sum(points.map(({ day, value }) => (value - valueAt(line, day)) ** 2));
  const deviation = Math.sqrt(squares / (line.count - 2));
  return deviation > NOISE * line.size ? deviation : 0;
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
