import type { Freshness, Goal, Panel } from "../app/contract.ts";
import type { Scope } from "../domain/kept-check-in.ts";
import { everyGoal } from "./goals.ts";

/** A row that is checked in: one with a value of its own. */
export interface CheckedRow extends Goal {
  readonly freshness: Freshness;
}

/** Every row that is checked in; those without a check-in for too long first, longest first. */
export function checkedRows(panel: Panel): readonly CheckedRow[] {
  const rows = everyGoal(panel).filter(isChecked);
  const late = rows.filter(({ freshness }) => freshness.stale);
  const others = rows.filter(({ freshness }) => !freshness.stale);
  return [...late.sort((a, b) => daysOf(b) - daysOf(a)), ...others];
}

/** Action items are ticked instead. */
function isChecked(goal: Goal): goal is CheckedRow {
  return goal.freshness !== null && goal.type !== "action";
}

function daysOf({ freshness }: CheckedRow): number {
  return freshness.days ?? 0;
}

export function rowsIn(panel: Panel, scope: Scope): readonly CheckedRow[] {
  const mine = scope === "mine" || scope === "mine-due";
  const due = scope === "mine-due" || scope === "all-due";
  return checkedRows(panel).filter(
    (row) => (!mine || isOf(row, panel.me)) && (!due || row.freshness.due || row.freshness.stale),
  );
}

/** The rows without a check-in for longer than their rhythm allows, longest first. */
export function lateRows(panel: Panel): readonly CheckedRow[] {
  return checkedRows(panel).filter(({ freshness }) => freshness.stale);
}

/** Who has not checked in, and how many rows each; the most first. */
export function laggards(panel: Panel): readonly (readonly [owner: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { fields } of lateRows(panel)) {
    const owner = fields.owner.trim();
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

function isOf({ fields }: Goal, me: string): boolean {
  return fields.owner.trim().toLowerCase() === me.trim().toLowerCase();
}
