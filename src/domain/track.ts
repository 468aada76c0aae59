import type { Day, PartialPeriod } from "./calendar.ts";
import { timeShare } from "./expected.ts";
import { freshnessOf } from "./freshness.ts";
import { type Item, takesCheckIns } from "./goal.ts";
import { isMissingValue, type Problem } from "./problem.ts";
import { differenceOf } from "./progress.ts";
import { ok, type Result } from "./result.ts";
import { addChild, type ChildTotals, noChildren, type RowProgress, rowProgressOf } from "./roll-up.ts";
import {
  DEFAULT_THRESHOLDS,
  type Reason,
  reasonOf,
  type Status,
  type StatusInput,
  type StatusThresholds,
  statusOf,
} from "./status.ts";
import { treeOf } from "./tree.ts";

/** What most rows have below them; gathered into by none. */
const NO_CHILDREN = noChildren();

/**
 * Computes every row of a table; a blank row gives undefined. Linear in the number of rows.
 *
 * With a cadence, in days, rows that have gone without a check-in for longer say so.
 */
export function track(
  items: readonly (Item | undefined)[],
  today: Day,
  limits: StatusThresholds = DEFAULT_THRESHOLDS,
  cadence?: number,
): (Tracked | undefined)[] {
  const yardstick = { today, limits, cadence };
  const { parents, bottomUp: upwards, problems } = treeOf(items);
  const below: (ChildTotals | undefined)[] = items.map(() => undefined);
  const tracked: (Tracked | undefined)[] = items.map((item, place) => {
    const problem = problems.get(place);
    return item && problem && misplacedRow(item, problem);
  });
  for (const place of upwards) {
    const item = items[place];
    if (!item) continue;
    const under = below[place] ?? NO_CHILDREN;
    const share = rowProgressOf(item, under);
    const period = rowPeriod(item, under);
    const judged = assess({ item, rowProgress: share, period, placeProblem: problems.get(place) }, yardstick);
    tracked[place] = judged;
    const parent = parents[place] ?? -1;
    if (parent < 0) continue;
    below[parent] ??= noChildren();
    addChild(below[parent], {
      item,
      rowProgress: share,
      period,
      tasks: under.tasks,
      done: judged.status === "done",
    });
  }
  return tracked;
}

/** The row's own dates; an objective takes the ones it lacks from the widest of its children. */
function rowPeriod({ type, start, due }: Item, { period }: ChildTotals): PartialPeriod {
  if (type !== "objective") return { start, due };
  return { start: start ?? period.start, due: due ?? period.due };
}

/** What is computed for one row. */
export interface Tracked {
  readonly difference?: number | undefined;
  /** Not clamped. */
  readonly progress?: number | undefined;
  readonly expected?: number | undefined;
  /** The computed one, also when another is set by hand. */
  readonly status: Status;
  readonly reason?: Reason | undefined;
}

/** All that a row is judged by. */
export interface AssessedRow {
  readonly item: Item;
  readonly rowProgress: RowProgress;
  readonly period: PartialPeriod;
  /** What is wrong with the row's place in the tree; its own numbers stand all the same. */
  readonly placeProblem: Problem | undefined;
}

/** What rows are judged against; the same for all rows of a table. */
export interface Criteria {
  readonly today: Day;
  readonly limits: StatusThresholds;
  /** The longest that may lie between two check-ins, in days; without it nothing is stale. */
  readonly cadence?: number | undefined;
}

/** Puts a row's numbers, its status and the reason together. A problem is told before anything else. */
export function assess(row: AssessedRow, yardstick: Criteria): Tracked {
  const { item, rowProgress: share, period, placeProblem: misplaced } = row;
  const { today, limits } = yardstick;
  const time =
    item.expectedByPhases === undefined ? expectedByTime(period, today) : ok(item.expectedByPhases);
  const standing = statusInputOf(share, time, period.due, today);
  const stands = statusOf(standing, limits);
  const problem = share.problem ?? (time?.ok === false ? time.error : misplaced);
  const because = problem ? problemReason(problem) : (share.reason ?? reasonOf(standing, stands));
  const reason = withStaleness(because, row, stands, yardstick);
  return {
    difference: rowDifference(item),
    progress: share.progress,
    expected: standing.expected,
    status: stands,
    reason: withOwnStatus(item, stands, reason),
  };
}

/** A row on a circle of parents: only the circle can be told. */
export function misplacedRow(item: Item, problem: Problem): Tracked {
  return { status: "no-data", reason: withOwnStatus(item, "no-data", problemReason(problem)) };
}

function expectedByTime({ start, due }: PartialPeriod, today: Day): Result<number, Problem> | undefined {
  return start === undefined || due === undefined ? undefined : timeShare({ start, due }, today);
}

function statusInputOf(
  share: RowProgress,
  time: Result<number, Problem> | undefined,
  due: Day | undefined,
  today: Day,
): StatusInput {
  return {
    progress: time?.ok === false ? undefined : share.progress,
    expected: time?.ok ? time.value : undefined,
    dueReached: due !== undefined && today >= due,
    overdue: due !== undefined && today > due,
    limit: share.limit ?? false,
    provisional: share.provisional ?? false,
    action: share.action ?? false,
  };
}

/** A value that nobody has looked at for long is told beside what it says; what is to be mended is told alone. */
function withStaleness(
  because: Reason | undefined,
  { item, period }: AssessedRow,
  stands: Status,
  { today, cadence }: Criteria,
): Reason | undefined {
  const longest = item.cadence ?? cadence;
  if (longest === undefined || !takesCheckIns(item)) return because;
  if (because?.code === "problem" && !isMissingValue(because.problem)) return because;
  const age = freshnessOf({ updated: item.updated, period, done: stands === "done" }, longest, today);
  return age.stale && age.days !== null ? { code: "stale", days: age.days, because } : because;
}

function rowDifference({ type, problem, values: { actual, target } }: Item): number | undefined {
  if (problem || type === "action" || actual === undefined || target === undefined) return undefined;
  return differenceOf(actual, target);
}

function problemReason(problem: Problem): Reason {
  return { code: "problem", problem };
}

/** A status set by hand hides the computed one, so the reason tells what that would have been. */
function withOwnStatus(item: Item, computed: Status, because: Reason | undefined): Reason | undefined {
  return item.ownStatus ? { code: "set-by-hand", computed, because } : because;
}
