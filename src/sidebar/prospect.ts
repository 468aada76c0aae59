import type { Goal, Panel } from "../app/contract.ts";
import { isWorse, whatIf } from "../domain/what-if.ts";

/** What a value would do to its row. */
export interface Prospect {
  readonly progress: number | null;
  readonly before: number | null;
  /** 0–1 */
  readonly expected: number | null;
  /** Code of a built-in status, or a label of the user's own, which no value changes. */
  readonly status: string;
  /** The status now. */
  readonly now: string;
  /** The status becomes worse. */
  readonly worse: boolean;
}

/** A status that was set by hand stays whatever the value. */
export function prospect(goal: Goal, value: number | null, { today, limits }: Panel): Prospect {
  const then = whatIf(goal, value, today, limits);
  const now = whatIf(goal, goal.fields.actual, today, limits);
  const byHand = goal.computed.status !== now.status;
  return {
    progress: then.progress ?? null,
    before: now.progress ?? null,
    expected: then.expected ?? null,
    status: byHand ? goal.computed.status : then.status,
    now: goal.computed.status,
    worse: !byHand && isWorse(then.status, now.status),
  };
}
