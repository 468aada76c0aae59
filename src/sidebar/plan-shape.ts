import type { KpiFields, Phase } from "../app/contract.ts";
import { isLimit } from "../domain/measure.ts";
import { pathThrough, placeOf, type Scale } from "./scale.ts";
import { startOf } from "./straight-line.ts";

/** The way to the target as it is planned, and as it would be without a plan; in pixels. */
export interface PlanShape {
  readonly plan: string;
  readonly straight: string;
}

/** Room for the width of the lines. */
const EDGE = 3;

/** Undefined without dates and a target, between which there is no way. */
export function planShape(
  fields: KpiFields,
  phases: readonly Phase[],
  { width, height }: { readonly width: number; readonly height: number },
): PlanShape | undefined {
  const { startDate, dueDate, target, measure } = fields;
  if (startDate === null || dueDate === null || dueDate <= startDate || target === null) return undefined;
  const from = startOf(fields);
  const straight: readonly Phase[] = [
    { until: startDate, target: from },
    { until: dueDate, target },
  ];
  const plan = isLimit(measure ?? undefined)
    ? stairs([...phases, { until: dueDate, target }], startDate)
    : [{ until: startDate, target: from }, ...phases, { until: dueDate, target }];
  const values = [...plan, ...straight].map((point) => point.target);
  const x: Scale = { from: startDate, to: dueDate, start: EDGE, end: width - EDGE };
  const y: Scale = { from: Math.min(...values), to: Math.max(...values), start: height - EDGE, end: EDGE };
  const path = (points: readonly Phase[]) =>
    pathThrough(points.map(({ until, target }) => [placeOf(until, x), placeOf(target, y)] as const));
  return { plan: path(plan), straight: path(straight) };
}

/** A limit holds until its day, and then the next one does. */
function stairs(phases: readonly Phase[], start: number): readonly Phase[] {
  return phases.flatMap(({ until, target }, place) => [
    { until: phases[place - 1]?.until ?? start, target },
    { until, target },
  ]);
}
