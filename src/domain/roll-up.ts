import type { ValueProblem } from "./problem.ts";
import { clamp } from "./progress.ts";
import { fail, ok, type Result } from "./result.ts";

/** One part of a whole. */
export interface Part {
  /** Not clamped; undefined for a part without data. */
  readonly progress: number | undefined;
  /** Relative to the other parts; 0 leaves the part out, blank is 1. */
  readonly weight?: number | undefined;
}

/** Parts added one after another; a running sum, so that a roll-up is linear in the number of rows. */
export interface Sum {
  weighted: number;
  weight: number;
  /** Parts that count, and those of them without data. */
  count: number;
  blank: number;
}

export function emptySum(): Sum {
  return { weighted: 0, weight: 0, count: 0, blank: 0 };
}

/** Adds a part. It counts at least 0 and at most 1, or one overshoot would hide a failure; no data counts 0. */
export function addPart(sum: Sum, { progress, weight = 1 }: Part): void {
  if (weight === 0) return;
  sum.weighted += weight * clamp(progress ?? 0);
  sum.weight += weight;
  sum.count += 1;
  if (progress === undefined) sum.blank += 1;
}

export function addSum(sum: Sum, other: Sum): void {
  sum.weighted += other.weighted;
  sum.weight += other.weight;
  sum.count += other.count;
  sum.blank += other.blank;
}

/** The weighted mean, 0–1; undefined when nothing counts or nothing has data. */
export function meanOf(sum: Sum): number | undefined {
  return sum.count > sum.blank ? sum.weighted / sum.weight : undefined;
}

/**
 * Progress of a whole: the weighted mean of its parts. Weights are relative, so 1 and 2 mean the same as 10 and 20.
 *
 * @returns 0–1, undefined when nothing has data; fails on a negative weight
 */
export function rollUp(parts: readonly Part[]): Result<number | undefined, ValueProblem> {
  if (parts.some(({ weight = 1 }) => weight < 0)) return fail({ code: "negative-weight" });
  const sum = emptySum();
  for (const part of parts) addPart(sum, part);
  return ok(meanOf(sum));
}
