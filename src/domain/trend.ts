import type { Day } from "./day.ts";
import { type Line, leastSquares, type Point } from "./least-squares.ts";
import type { SeriesProblem } from "./problem.ts";
import { fail, ok, type Result } from "./result.ts";

/** Two points make a line, but only a third shows how far it can be trusted. */
const FEWEST_DAYS = 3;

/** The line through the check-ins of one item. */
export interface Trend extends Line {
  /** The day of the latest check-in. */
  readonly last: Day;
}

/**
 * The line through check-ins, by least squares over days; they may come in any order of days.
 *
 * Of several on the same day the last in the list counts: it corrects the ones before it, and a day on which somebody
 * pressed Save five times weighs no more than another.
 *
 * @returns fails with the count of days when there are fewer than three
 */
export function trend(checkIns: readonly Point[]): Result<Trend, SeriesProblem> {
  const points = lastOfEachDay(checkIns);
  if (points.length < FEWEST_DAYS) return fail({ code: "too-few-check-ins", count: points.length });
  const last = points.reduce((latest, { day }) => Math.max(latest, day), Number.NEGATIVE_INFINITY);
  return ok({ ...leastSquares(points), last });
}

function lastOfEachDay(checkIns: readonly Point[]): Point[] {
  const values = new Map(checkIns.map(({ day, value }) => [day, value]));
  return Array.from(values, ([day, value]) => ({ day, value }));
}
