import type { KpiFields, Phase } from "../app/contract.ts";
import type { Day } from "../domain/day.ts";
import { isLimit } from "../domain/measure.ts";
import { phaseEnds, type Step, straightTargets } from "../domain/phase-ends.ts";

/** The ends that a step has between the dates of a KPI. */
export function endsIn({ startDate, dueDate }: KpiFields, step: Step): readonly Day[] {
  return startDate === null || dueDate === null ? [] : phaseEnds({ start: startDate, due: dueDate }, step);
}

/** What a KPI starts from; a limit is not walked towards: its line lies at the target. */
export function startOf({ start, target, measure }: KpiFields): number {
  return isLimit(measure ?? undefined) ? (target ?? 0) : (start ?? 0);
}

/** The targets on the straight line; none without dates and a target, between which there is no line. */
export function straightOn(days: readonly Day[], fields: KpiFields): readonly Phase[] {
  const { startDate, dueDate, target } = fields;
  if (startDate === null || dueDate === null || dueDate <= startDate || target === null) return [];
  return straightTargets({ start: startDate, due: dueDate }, days, { start: startOf(fields), target });
}
