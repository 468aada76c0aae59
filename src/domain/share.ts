import type { Below } from "./below.ts";
import type { Item } from "./item.ts";
import { isLimit } from "./measure.ts";
import type { Problem } from "./problem.ts";
import { progress } from "./progress.ts";
import type { Reason } from "./reason.ts";
import { meanOf, type Sum } from "./roll-up.ts";
import type { RowType } from "./row-type.ts";

/** A row's progress, from its own values or from the rows below, with what to say of it. */
export interface Share {
  /** Not clamped; undefined when there is none. */
  readonly progress?: number | undefined;
  /** Why there is none. */
  readonly problem?: Problem | undefined;
  /** What is to be said before anything about the pace. */
  readonly reason?: Reason | undefined;
  /** See Standing in status.ts. */
  readonly provisional?: boolean;
  /** The row's own measure is a limit. */
  readonly limit?: boolean;
  /** See Standing in status.ts. */
  readonly step?: boolean;
  /** It is the share of ticked action items. */
  readonly ofTasks?: boolean;
}

export function shareOf(item: Item, below: Below): Share {
  if (item.problem) return { problem: item.problem };
  if (item.weight !== undefined && item.weight < 0) return { problem: { code: "negative-weight" } };
  if (isOfTasks(item)) return ofSum(below.tasks, "action", { ofTasks: true });
  if (item.type === "objective") {
    return ofSum(below.parts, below.plain ? "key-result" : "objective", { provisional: below.provisional });
  }
  const measure = item.type === "action" ? "milestone" : item.measure;
  const own = progress(item.values, measure);
  if (!own.ok) return { problem: own.error };
  const limit = isLimit(measure);
  return { progress: own.value, limit, provisional: limit, step: item.type === "action" };
}

/** An initiative is the share of its action items unless it has a measure or a target of its own. */
function isOfTasks({ type, measure, values }: Item): boolean {
  if (type === "action") return false;
  return (
    measure === "tasks" || (type === "initiative" && measure === undefined && values.target === undefined)
  );
}

function ofSum(sum: Sum, type: RowType, { ofTasks = false, provisional = false }): Share {
  return { progress: meanOf(sum), reason: shortcoming(sum, type), ofTasks, provisional };
}

/** What is missing below a row. */
function shortcoming({ blank, count: all }: Sum, type: RowType): Reason | undefined {
  if (all === 0) return { code: "nothing-under", type };
  return blank > 0 ? { code: "children-blank", blank, all, type } : undefined;
}
