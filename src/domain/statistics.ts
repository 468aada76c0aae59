import type { Day } from "./calendar.ts";

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
  readonly magnitude: number;
  /** The residual standard deviation in the unit of the values; 0 when all points lie on the line. */
  readonly scatter: number;
}

/** A scatter below this share of the magnitude of the values is noise of the arithmetic. */
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
  const magnitude = points.reduce((largest, { value }) => Math.max(largest, Math.abs(value)), 0) || 1;
  const line = { count: points.length, middle, slope, spread, magnitude };
  return { ...line, scatter: residualDeviation(points, line) };
}

/** The value of the line on a day. */
export function valueAt({ middle, slope }: Pick<Line, "middle" | "slope">, day: Day): number {
  return middle.value + slope * (day - middle.day);
}

function residualDeviation(points: readonly Point[], line: Omit<Line, "scatter">): number {
  const squares = sum(points.map(({ day, value }) => (value - valueAt(line, day)) ** 2));
  const deviation = Math.sqrt(squares / (line.count - 2));
  return deviation > NOISE * line.magnitude ? deviation : 0;
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * The chance that a value of Student's t distribution is at most t: its cumulative distribution function.
 *
 * Right to some 12 digits; 0 and 1 at the infinities.
 *
 * @param freedom degrees of freedom, a whole number from 1
 */
export function studentT(t: number, freedom: number): number {
  return t < 0 ? tail(t, freedom) : 1 - tail(t, freedom);
}

/**
 * The t that a share of the distribution stays below: the inverse of {@link studentT}.
 *
 * Halves an interval until no number lies between its ends; it runs once per drawing, so speed is no matter.
 *
 * @param share from ½ to less than 1
 */
export function studentTQuantile(share: number, freedom: number): number {
  let [low, high] = [0, 1];
  while (studentT(high, freedom) < share) [low, high] = [high, 2 * high];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (studentT(middle, freedom) < share) low = middle;
    else high = middle;
  }
}

/**
 * The chance of lying further out than t on its side: I_x(ν/2, ½) / 2 with x = ν / (ν + t²).
 *
 * DLMF 8.17.4 for the far half; Abramowitz & Stegun 26.7.1 and 26.5.27; Numerical Recipes (3rd ed.), 6.14.
 */
function tail(t: number, freedom: number): number {
  const square = t * t;
  if (square === Number.POSITIVE_INFINITY) return 0;
  const [a, b] = [freedom / 2, 1 / 2];
  const [x, rest] = [freedom / (freedom + square), square / (freedom + square)];
  const whole = betaWithHalf(a);
  if (x < (a + 1) / (a + b + 2)) return incompleteBeta({ a, b, x, rest }) / whole / 2;
  return (1 - incompleteBeta({ a: b, b: a, x: rest, rest: x }) / whole) / 2;
}

/** B(a, ½) for whole and half a, from B(½, ½) = π and B(1, ½) = 2 by B(a + 1, ½) = B(a, ½) · a / (a + ½) (DLMF 5.12.1, 5.5.1). */
function betaWithHalf(a: number): number {
  const whole = Number.isInteger(a);
  let beta = whole ? 2 : Math.PI;
  for (let from = whole ? 1 : 1 / 2; from < a; from += 1) beta *= from / (from + 1 / 2);
  return beta;
}

/** The arguments of an incomplete beta function; all positive. */
interface BetaArguments {
  readonly a: number;
  readonly b: number;
  /** Between 0 and 1. */
  readonly x: number;
  /** 1 − x, given beside x because a subtraction would lose its digits where x is close to 1. */
  readonly rest: number;
}

/** Digits beyond these are lost to rounding anyway. */
const PRECISION = 1e-16;

/** Stands for a 0 in a denominator, so that Lentz's method passes it. */
const TINY = 1e-300;

/** The fraction needs in the order of √max(a, b) steps (Numerical Recipes 6.4); this is for a million. */
const MOST_STEPS = 10_000;

/**
 * The incomplete beta function B_x(a, b): the integral of t^(a−1) (1 − t)^(b−1) from 0 to x.
 *
 * Quick and exact to some 14 digits for x < (a + 1) / (a + b + 2); beyond that take B(a, b) less B_(1−x)(b, a).
 *
 * DLMF 8.17.1 and 8.17.22, https://dlmf.nist.gov/8.17; Press et al., Numerical Recipes (3rd ed.), 6.4.
 */
export function incompleteBeta({ a, b, x, rest }: BetaArguments): number {
  return (x ** a * rest ** b) / (a * continuedFraction(a, b, x));
}

/** 1 + d₁ / (1 + d₂ / (1 + …)) by the modified Lentz method: Numerical Recipes (3rd ed.), 5.2. */
function continuedFraction(a: number, b: number, x: number): number {
  let fraction = 1;
  let numerator = 1;
  let denominator = 0;
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const d = coefficient(step, { a, b, x });
    denominator = 1 / (1 + d * denominator || TINY);
    numerator = 1 + d / numerator || TINY;
    fraction *= numerator * denominator;
    if (Math.abs(numerator * denominator - 1) <= PRECISION) break;
  }
  return fraction;
}

/** DLMF 8.17.23: d₂ₘ for even steps, d₂ₘ₊₁ for odd ones. */
function coefficient(step: number, { a, b, x }: Omit<BetaArguments, "rest">): number {
  const m = Math.floor(step / 2);
  const below = (a + step - 1) * (a + step);
  return step % 2 === 0 ? (m * (b - m) * x) / below : (-(a + m) * (a + b + m) * x) / below;
}
