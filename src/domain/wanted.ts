import type { Measure } from "./measure.ts";
import type { Interval } from "./prediction.ts";
import type { Values } from "./progress.ts";

/** What a row is to come to, without where it is now. */
export interface Aim extends Omit<Values, "actual"> {
  readonly measure?: Measure | undefined;
}

/**
 * The values that meet an aim.
 *
 * The measure tells the direction; without one, a target below the start is to be fallen to (design.md 3).
 *
 * @returns undefined where the aim names no value to meet: a target or a low end is missing, the ends are swapped, or it is `tasks`
 */
export function wanted({ measure, start, target }: Aim): Interval | undefined {
  if (measure === "tasks") return undefined;
  if (measure === "milestone") return atLeast(1);
  if (target === undefined) return undefined;
  if (measure === "between") return between(start, target);
  return falls({ measure, start, target }) ? atMost(target) : atLeast(target);
}

function falls({ measure, start, target = 0 }: Aim): boolean {
  if (measure === undefined) return start !== undefined && target < start;
  return measure === "decrease" || measure === "at-most";
}

function between(low: number | undefined, high: number): Interval | undefined {
  return low === undefined || low > high ? undefined : { low, high };
}

function atLeast(low: number): Interval {
  return { low, high: Number.POSITIVE_INFINITY };
}

function atMost(high: number): Interval {
  return { low: Number.NEGATIVE_INFINITY, high };
}
