import type { Measure } from "./measure.ts";
import type { ValueProblem } from "./problem.ts";
import { fail, ok, type Result } from "./result.ts";

/** The values that progress is computed from, all in the row's own unit. */
export interface Values {
  readonly actual?: number | undefined;
  readonly target?: number | undefined;
  /** For `between`: the low end, while `target` is the high end. */
  readonly start?: number | undefined;
}

/**
 * How far a row has come from its start to its target.
 *
 * 0 is the start and 1 the target. Below 0 it has gone backwards, above 1 it has
 * passed the target; whoever draws or rolls it up clamps it. Limits (`at-least`,
 * `at-most`, `between`) lie between 0 and 1, and a limit reached exactly is met.
 * `tasks` has no values of its own: see roll-up.ts.
 *
 * @returns a share without unit, not rounded; fails when a value is missing or contradicts the measure
 */
export function progressOf(values: Values, measure?: Measure): Result<number, ValueProblem> {
  if (measure === "milestone") return milestone(values.actual ?? 0);
  const { actual, target, start } = values;
  if (target === undefined) return fail({ code: "no-target" });
  if (actual === undefined) return fail({ code: "no-actual" });
  switch (measure) {
    case "at-least":
      return ok(atLeast(actual, target, start));
    case "at-most":
      return ok(atMost(actual, target, start));
    case "between":
      return between(actual, start, target);
    default:
      return start === undefined
        ? partOfTarget(actual, target, measure)
        : partOfWay(actual, target, start, measure);
  }
}

function milestone(actual: number): Result<number, ValueProblem> {
  return actual >= 0 && actual <= 1 ? ok(actual) : fail({ code: "milestone-range" });
}

/** Without a start: the plain share of the target. A falling value cannot be judged so. */
function partOfTarget(actual: number, target: number, measure?: Measure): Result<number, ValueProblem> {
  if (measure === "decrease") return fail({ code: "no-start", measure });
  return target === 0 ? fail({ code: "zero-target" }) : ok(ratio(actual, target));
}

/** With a start: the share of the way, rising or falling alike. */
function partOfWay(
  actual: number,
  target: number,
  start: number,
  measure?: Measure,
): Result<number, ValueProblem> {
  if (measure === "increase" && target < start) return fail({ code: "wrong-direction", measure });
  if (measure === "decrease" && target > start) return fail({ code: "wrong-direction", measure });
  if (start !== target) return ok(ratio(actual - start, target - start));
  const met = measure === "decrease" ? reaches(target, actual) : reaches(actual, target);
  return ok(met ? 1 : 0);
}

/** Adding 0 makes 0 of the −0 that 0 / −10 is. */
function ratio(part: number, whole: number): number {
  return part / whole + 0;
}

function atLeast(actual: number, target: number, start?: number): number {
  if (reaches(actual, target)) return 1;
  if (start !== undefined && start < target) return clamp((actual - start) / (target - start));
  return target > 0 ? clamp(actual / target) : 0;
}

function atMost(actual: number, target: number, start?: number): number {
  if (reaches(target, actual)) return 1;
  if (start !== undefined && start > target) return clamp((start - actual) / (start - target));
  return target > 0 ? clamp(target / actual) : 0;
}

function between(actual: number, low: number | undefined, high: number): Result<number, ValueProblem> {
  if (low === undefined) return fail({ code: "no-start", measure: "between" });
  if (low > high) return fail({ code: "ends-swapped" });
  const outside = Math.max(low - actual, actual - high);
  if (reaches(0, outside)) return ok(1);
  return ok(low === high ? 0 : clamp(1 - outside / (high - low)));
}

/** A share held between nothing and all of it. */
export function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** What is left to the target, in the unit of the values: target − actual, whatever the direction. */
export function differenceOf(actual: number, target: number): number {
  return target - actual;
}

/** Differences below this are noise of the arithmetic: 0.1 + 0.2 is 0.3. */
const TOLERANCE = 1e-9;

/** Whether a value is at least a limit; one reached exactly is met. The one comparison of all measures and statuses. */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - TOLERANCE;
}
