import type { Day } from "./day.ts";
import type { Item } from "./item.ts";
import type { Phase } from "./kpi.ts";
import { isLimit } from "./measure.ts";
import type { PlanProblem } from "./problem.ts";
import { clamp, progress } from "./progress.ts";

/**
 * A row that follows a plan of its own instead of the straight line: targets on the way to the end target, in any order.
 *
 * What is expected today is read from the straight pieces between the start, the targets on the way and the end. A limit
 * is not walked towards, so for it the target in force today takes the place of the end target.
 */
export function followPlan(item: Item, phases: readonly Phase[], today: Day): Item {
  if (phases.length === 0 || item.problem) return item;
  const way = [...phases].sort((a, b) => a.until - b.until);
  const problem = faultOf(way, item);
  if (problem) return { ...item, problem };
  if (isLimit(item.measure))
    return { ...item, values: { ...item.values, target: targetOn(today, way, item) } };
  return { ...item, planned: plannedOn(today, way, item) };
}

function faultOf(way: readonly Phase[], { start, due }: Item): PlanProblem | undefined {
  const outside = way.find(
    ({ until }) => (start !== undefined && until <= start) || (due !== undefined && until >= due),
  );
  if (outside) return { code: "phase-outside", day: outside.until };
  const double = way.find(({ until }, place) => until === way[place + 1]?.until);
  return double && { code: "double-phase", day: double.until };
}

/** The target of the piece of time that a day falls in. */
function targetOn(day: Day, way: readonly Phase[], { values }: Item): number | undefined {
  return way.find(({ until }) => until >= day)?.target ?? values.target;
}

/** 0–1; undefined where the values do not suffice. */
function plannedOn(
  day: Day,
  way: readonly Phase[],
  { start, due, values, measure }: Item,
): number | undefined {
  const points = [...way];
  if (start !== undefined) points.unshift({ until: start, target: values.start ?? 0 });
  if (due !== undefined && values.target !== undefined) points.push({ until: due, target: values.target });
  const planned = progress({ ...values, actual: valueOn(day, points) }, measure);
  return planned.ok ? clamp(planned.value) : undefined;
}

/** On the straight pieces between points in the order of days; before the first and after the last point as there. */
function valueOn(day: Day, points: readonly Phase[]): number | undefined {
  const next = points.findIndex(({ until }) => until >= day);
  const after = points[next] ?? points[points.length - 1];
  const before = points[next - 1];
  if (!after || !before || next < 0) return after?.target;
  const share = (day - before.until) / (after.until - before.until);
  return before.target + share * (after.target - before.target);
}
