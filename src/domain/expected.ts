import type { Day, PartialPeriod, Period } from "./calendar.ts";
import type { Item } from "./goal.ts";
import type { ValueProblem } from "./problem.ts";
import { clamp } from "./progress.ts";
import { fail, ok, type Result } from "./result.ts";

/**
 * The progress expected of a row today: what its phased targets ask for, else the share of its period that has gone by.
 *
 * @returns 0–1, not rounded; undefined without both dates; fails when the due date lies before the start
 */
export function expectedOf(
  { expectedByPhases }: Item,
  { start, due }: PartialPeriod,
  today: Day,
): Result<number | undefined, ValueProblem> {
  if (expectedByPhases !== undefined) return ok(expectedByPhases);
  return start === undefined || due === undefined ? ok(undefined) : timeShare({ start, due }, today);
}

/**
 * The share of a period that has gone by: 0 on the first day, 1 on the due date and after. A period of a single day has
 * gone by from that day on.
 *
 * @returns 0–1, not rounded; fails when the due date lies before the start
 */
export function timeShare({ start, due }: Period, today: Day): Result<number, ValueProblem> {
  if (due < start) return fail({ code: "dates-swapped" });
  if (due === start) return ok(today >= due ? 1 : 0);
  return ok(clamp((today - start) / (due - start)));
}
