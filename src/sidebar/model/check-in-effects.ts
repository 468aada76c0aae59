import type { Goal, Panel } from "../../app/contract.ts";
import { isWorse, whatIf } from "../../domain/what-if.ts";
import { everyGoal } from "./goals.ts";

/** A row before and after something was saved. */
export interface CheckInEffect {
  readonly before: Goal;
  readonly after: Goal;
}

/** What a check-in has moved. */
export interface CheckInEffects {
  /** The rows that were checked in, and the key results that have moved by a KPI among them. */
  readonly rows: readonly CheckInEffect[];
  /** The objectives whose progress or status has changed by it. */
  readonly objectives: readonly CheckInEffect[];
}

export function checkInEffects(
  before: Panel | null,
  after: Panel | null,
  ids: readonly string[],
): CheckInEffects {
  if (!before || !after) return { rows: [], objectives: [] };
  const old = new Map(everyGoal(before).map((goal) => [goal.id, goal]));
  const pairs = everyGoal(after).flatMap((goal) => {
    const was = old.get(goal.id);
    return was ? [{ before: was, after: goal }] : [];
  });
  const fed = after.kpis.filter(({ id, feeds }) => feeds && ids.includes(id));
  const isFed = ({ id }: Goal) => fed.some(({ fields }) => fields.supports === id);
  return {
    rows: pairs.filter((pair) => ids.includes(pair.after.id) || (isFed(pair.after) && hasChanged(pair))),
    objectives: pairs.filter((pair) => pair.after.type === "objective" && hasChanged(pair)),
  };
}

function hasChanged({ before, after }: CheckInEffect): boolean {
  return (
    before.computed.progress !== after.computed.progress || before.computed.status !== after.computed.status
  );
}

/** Whether the owner has become less sure. */
export function hasLostConfidence({ before, after }: CheckInEffect): boolean {
  const [was, is] = [before.freshness?.confidence, after.freshness?.confidence];
  return was != null && is != null && is < was;
}

/** What a value would do to its row. */
export interface ValuePreview {
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
export function previewValue(goal: Goal, value: number | null, { today, limits }: Panel): ValuePreview {
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
