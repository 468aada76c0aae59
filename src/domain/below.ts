import type { Day } from "./day.ts";
import type { Dates } from "./expected.ts";
import type { Item } from "./item.ts";
import { addPart, addSum, emptySum, type Sum } from "./roll-up.ts";
import type { Share } from "./share.ts";

/** What a row learns from the rows below it, gathered while going up the tree. */
export interface Below {
  /** Key results and objectives. */
  readonly parts: Sum;
  /** Action items, also those of initiatives, and initiatives with values of their own. */
  readonly tasks: Sum;
  /** The widest of the periods below. */
  period: Dates;
  /** Something below can still slip back before its due date. */
  provisional: boolean;
  /** Only key results are among the parts. */
  plain: boolean;
}

const UNDATED: Dates = { start: undefined, due: undefined };

export function nothingBelow(): Below {
  return { parts: emptySum(), tasks: emptySum(), period: UNDATED, provisional: false, plain: true };
}

/** A row on its way up to the row above it. */
export interface Rising {
  readonly item: Item;
  readonly share: Share;
  readonly period: Dates;
  readonly tasks: Sum;
  readonly done: boolean;
}

export function gather(above: Below, { item, share, period, tasks, done }: Rising): void {
  const part = { progress: share.progress, weight: usable(item.weight) };
  if (!isSwapped(period)) above.period = widest(above.period, period);
  if (part.weight === 0) return;
  if (item.type === "action") addPart(above.tasks, part);
  else if (item.type === "initiative")
    share.ofTasks ? addSum(above.tasks, tasks) : addPart(above.tasks, part);
  else {
    addPart(above.parts, part);
    above.provisional ||= !done && (share.provisional ?? false);
    above.plain &&= item.type === "key-result";
  }
}

/** A row with a negative weight has a problem and no progress; it counts as a row without data. */
function usable(weight: number | undefined): number | undefined {
  return weight !== undefined && weight < 0 ? undefined : weight;
}

/** Swapped dates are a problem of their own row only. */
function isSwapped({ start, due }: Dates): boolean {
  return start !== undefined && due !== undefined && due < start;
}

function widest(a: Dates, b: Dates): Dates {
  return { start: chosen(Math.min, a.start, b.start), due: chosen(Math.max, a.due, b.due) };
}

function chosen(choose: (a: Day, b: Day) => Day, a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined ? b : b === undefined ? a : choose(a, b);
}
