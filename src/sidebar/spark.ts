import type { PastCheckIn } from "../app/contract.ts";
import { pathThrough, placeOf } from "./scale.ts";

/** A line through check-ins in so little room that only its shape can be seen. */
export interface Spark {
  readonly path: string;
  readonly last: readonly [x: number, y: number];
}

/** Undefined for less than two values, which have no shape. */
export function sparkOf(
  checkIns: readonly PastCheckIn[],
  { width, height }: { readonly width: number; readonly height: number },
): Spark | undefined {
  const known = checkIns.flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return undefined;
  const values = known.map(({ value }) => value);
  const x = { from: first.day, to: last.day, start: EDGE, end: width - EDGE };
  const y = { from: Math.min(...values), to: Math.max(...values), start: height - EDGE, end: EDGE };
  const points = known.map(({ day, value }) => [placeOf(day, x), placeOf(value, y)] as const);
  return { path: pathThrough(points), last: points.at(-1) ?? [0, 0] };
}

/** Room for the dot at the end. */
const EDGE = 3;
