import type { Day, PartialPeriod } from "./calendar.ts";
import type { Item, RowType } from "./goal.ts";
import { isLimit } from "./measure.ts";
import type { Problem, ValueProblem } from "./problem.ts";
import { clamp, progressOf } from "./progress.ts";
import { fail, ok, type Result } from "./result.ts";
import type { Reason } from "./status.ts";

/** One part of a whole. */
export interface Part {
  /** Not clamped; undefined for a part without data. */
  readonly progress: number | undefined;
  /** Relative to the other parts; 0 leaves the part out, blank is 1. */
  readonly weight?: number | undefined;
}

/**
 * Progress of a whole: the weighted mean of its parts. Weights are relative, so 1 and 2 mean the same as 10 and 20.
 *
 * @returns 0–1, undefined when nothing has data; fails on a negative weight
 */
export function rollUp(parts: readonly Part[]): Result<number | undefined, ValueProblem> {
  if (parts.some(({ weight = 1 }) => weight < 0)) return fail({ code: "negative-weight" });
  const sum = emptySum();
  for (const part of parts) addPart(sum, part);
  return ok(meanOf(sum));
}

/** Parts added one after another; a running sum, so that a roll-up is linear in the number of rows. */
interface WeightedSum {
  weighted: number;
  weight: number;
  /** Parts that count, and those of them without data. */
  count: number;
  blank: number;
}

export function emptySum(): WeightedSum {
  return { weighted: 0, weight: 0, count: 0, blank: 0 };
}

/** Adds a part. It counts at least 0 and at most 1, or one overshoot would hide a failure; no data counts 0. */
export function addPart(sum: WeightedSum, { progress, weight = 1 }: Part): void {
  if (weight === 0) return;
  sum.weighted += weight * clamp(progress ?? 0);
  sum.weight += weight;
  sum.count += 1;
  if (progress === undefined) sum.blank += 1;
}

export function addSum(sum: WeightedSum, other: WeightedSum): void {
  sum.weighted += other.weighted;
  sum.weight += other.weight;
  sum.count += other.count;
  sum.blank += other.blank;
}

/** The weighted mean, 0–1; undefined when nothing counts or nothing has data. */
export function meanOf(sum: WeightedSum): number | undefined {
  return sum.count > sum.blank ? sum.weighted / sum.weight : undefined;
}

/** A row's progress, from its own values or from the rows below, with what to say of it. */
export interface RowProgress {
  /** Not clamped; undefined when there is none. */
  readonly progress?: number | undefined;
  /** Why there is none. */
  readonly problem?: Problem | undefined;
  /** What is to be said before anything about the pace. */
  readonly reason?: Reason | undefined;
  /** As in StatusInput (status.ts). */
  readonly provisional?: boolean;
  readonly limit?: boolean;
  readonly action?: boolean;
  /** It is the share of action items that are done. */
  readonly fromTasks?: boolean;
}

export function rowProgressOf(item: Item, children: ChildTotals): RowProgress {
  if (item.problem) return { problem: item.problem };
  if (item.weight !== undefined && item.weight < 0) return { problem: { code: "negative-weight" } };
  if (isFromTasks(item)) return progressOfSum(children.tasks, "action", { fromTasks: true });
  if (item.type === "objective") {
    const { goals, onlyKeyResults, provisional } = children;
    return progressOfSum(goals, onlyKeyResults ? "key-result" : "objective", { provisional });
  }
  const measure = item.type === "action" ? "milestone" : item.measure;
  const progress = progressOf(item.values, measure);
  if (!progress.ok) return { problem: progress.error };
  const limit = isLimit(measure);
  return { progress: progress.value, limit, provisional: limit, action: item.type === "action" };
}

/** An initiative is the share of its action items unless it has a measure or a target of its own. */
function isFromTasks({ type, measure, values }: Item): boolean {
  if (type === "action") return false;
  return (
    measure === "tasks" || (type === "initiative" && measure === undefined && values.target === undefined)
  );
}

/** One shape for all: spread into two, it costs a fifth of the time of a whole table. */
function progressOfSum(
  sum: WeightedSum,
  type: RowType,
  { fromTasks = false, provisional = false },
): RowProgress {
  return { progress: meanOf(sum), reason: missingBelow(sum, type), fromTasks, provisional };
}

function missingBelow({ blank, count: all }: WeightedSum, type: RowType): Reason | undefined {
  if (all === 0) return { code: "nothing-under", type };
  return blank > 0 ? { code: "children-blank", blank, all, type } : undefined;
}

/** What a row learns from the rows below it, gathered while going up the tree. */
export interface ChildTotals {
  /** Key results and objectives. */
  readonly goals: WeightedSum;
  /** Action items, also those of initiatives, and initiatives with values of their own. */
  readonly tasks: WeightedSum;
  /** The widest of the periods below. */
  period: PartialPeriod;
  /** Something below can still slip back before its due date. */
  provisional: boolean;
  /** Only key results are among the goals. */
  onlyKeyResults: boolean;
}

const UNDATED: PartialPeriod = { start: undefined, due: undefined };

export function noChildren(): ChildTotals {
  return { goals: emptySum(), tasks: emptySum(), period: UNDATED, provisional: false, onlyKeyResults: true };
}

/** A row, as the row above it learns of it. */
interface ChildRow {
  readonly item: Item;
  readonly rowProgress: RowProgress;
  readonly period: PartialPeriod;
  readonly tasks: WeightedSum;
  readonly done: boolean;
}

export function addChild(totals: ChildTotals, { item, rowProgress, period, tasks, done }: ChildRow): void {
  const part = { progress: rowProgress.progress, weight: countingWeight(item.weight) };
  if (!isSwapped(period)) totals.period = widest(totals.period, period);
  if (part.weight === 0) return;
  if (item.type === "action") addPart(totals.tasks, part);
  else if (item.type === "initiative")
    rowProgress.fromTasks ? addSum(totals.tasks, tasks) : addPart(totals.tasks, part);
  else {
    addPart(totals.goals, part);
    totals.provisional ||= !done && (rowProgress.provisional ?? false);
    totals.onlyKeyResults &&= item.type === "key-result";
  }
}

/** A row with a negative weight has a problem and no progress; it counts as a row without data. */
function countingWeight(weight: number | undefined): number | undefined {
  return weight !== undefined && weight < 0 ? undefined : weight;
}

/** Swapped dates are a problem of their own row only. */
function isSwapped({ start, due }: PartialPeriod): boolean {
  return start !== undefined && due !== undefined && due < start;
}

function widest(a: PartialPeriod, b: PartialPeriod): PartialPeriod {
  return { start: chooseKnown(Math.min, a.start, b.start), due: chooseKnown(Math.max, a.due, b.due) };
}

function chooseKnown(
  choose: (a: Day, b: Day) => Day,
  a: Day | undefined,
  b: Day | undefined,
): Day | undefined {
  return a === undefined ? b : b === undefined ? a : choose(a, b);
}
