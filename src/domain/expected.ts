import type { Day } from "./day.ts";
import type { ValueProblem } from "./problem.ts";
import { clamp } from "./progress.ts";
import { fail, ok, type Result } from "./result.ts";

/** The time that a row has got; both ends belong to it. */
export interface Period {
  readonly start: Day;
  readonly due: Day;
}

/** A period of which an end may be missing. */
export type Dates = { readonly [End in keyof Period]: Day | undefined };

/**
 * The share of the period that has gone by, which is the progress expected today: 0 on the first day,
 * 1 on the due date and after. A period of a single day is all expected from that day on.
 *
 * @returns 0–1, not rounded; fails when the due date lies before the start
 */
export function expected({ start, due }: Period, today: Day): Result<number, ValueProblem> {
  if (due < start) return fail({ code: "dates-swapped" });
  if (due === start) return ok(today >= due ? 1 : 0);
  return ok(clamp((today - start) / (due - start)));
}
