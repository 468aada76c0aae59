import type { Day, PartialPeriod } from "./calendar.ts";
import { expectedOf } from "./expected.ts";
import { freshnessOf } from "./freshness.ts";
import { type Item, takesCheckIns } from "./goal.ts";
import { isMissingValue, type PlaceProblem, type Problem } from "./problem.ts";
import { differenceOf } from "./progress.ts";
import type { Result } from "./result.ts";
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

/**
 * Computes every row of a table; a blank row gives undefined. Linear in the number of rows.
 *
 * With a time between check-ins, in days, rows that have gone without a check-in for longer say so.
 */
export function track(
  items: readonly (Item | undefined)[],
  today: Day,
  thresholds: StatusThresholds = DEFAULT_THRESHOLDS,
  cadenceDays?: number,
): (Tracked | undefined)[] {
  const criteria = { today, thresholds, cadenceDays };
  const { parents, bottomUp, problems } = treeOf(items);
  const totals: (ChildTotals | undefined)[] = items.map(() => undefined);
  const tracked: (Tracked | undefined)[] = items.map((item, place) => {
    const problem = problems.get(place);
    return item && problem && misplacedRow(item, problem);
  });
  for (const place of bottomUp) {
    const item = items[place];
    if (!item) continue;
    const children = totals[place] ?? NO_CHILDREN;
    const rowProgress = rowProgressOf(item, children);
    const period = rowPeriod(item, children);
    const row = assess({ item, rowProgress, period, placeProblem: problems.get(place) }, criteria);
    tracked[place] = row;
    const parent = parents[place] ?? -1;
    if (parent < 0) continue;
    totals[parent] ??= noChildren();
    const done = row.status === "done";
    addChild(totals[parent], { item, rowProgress, period, tasks: children.tasks, done });
  }
  return tracked;
}

/** What most rows have below them; nothing is ever added to it. */
const NO_CHILDREN = noChildren();

/** The row's own dates; an objective takes the ones it lacks from the widest of its children. */
function rowPeriod({ type, start, due }: Item, { period }: ChildTotals): PartialPeriod {
  if (type !== "objective") return { start, due };
  return { start: start ?? period.start, due: due ?? period.due };
}

/** A row on a circle of parents: only the circle can be told. */
function misplacedRow(item: Item, problem: PlaceProblem): Tracked {
  return { status: "no-data", reason: withOwnStatus(problemReason(problem), item, "no-data") };
}

/** All that a row is assessed by. */
interface AssessedRow {
  readonly item: Item;
  readonly rowProgress: RowProgress;
  readonly period: PartialPeriod;
  /** What is wrong with the row's place in the tree; its own numbers stand all the same. */
  readonly placeProblem: PlaceProblem | undefined;
}

/** What rows are assessed against; the same for all rows of a table. */
export interface Criteria {
  readonly today: Day;
  readonly thresholds: StatusThresholds;
  /** The longest that may lie between two check-ins, in days; without it nothing is stale. */
  readonly cadenceDays?: number | undefined;
}

/** Puts a row's numbers, its status and the reason together. A problem is told before anything else. */
export function assess(row: AssessedRow, criteria: Criteria): Tracked {
  const { item, rowProgress, period, placeProblem } = row;
  const { today, thresholds } = criteria;
  const expected = expectedOf(item, period, today);
  const input = statusInputOf(rowProgress, expected, period.due, today);
  const status = statusOf(input, thresholds);
  const problem = rowProgress.problem ?? (expected.ok ? placeProblem : expected.error);
  const because = problem ? problemReason(problem) : (rowProgress.reason ?? reasonOf(input, status));
  return {
    difference: rowDifference(item),
    progress: rowProgress.progress,
    expected: input.expected,
    status,
    reason: withOwnStatus(withStaleness(because, row, status, criteria), item, status),
  };
}

function statusInputOf(
  { progress, limit = false, provisional = false, action = false }: RowProgress,
  expected: Result<number | undefined, Problem>,
  due: Day | undefined,
  today: Day,
): StatusInput {
  return {
    progress: expected.ok ? progress : undefined,
    expected: expected.ok ? expected.value : undefined,
    dueReached: due !== undefined && today >= due,
    overdue: due !== undefined && today > due,
    limit,
    provisional,
    action,
  };
}

function rowDifference({ type, problem, values: { actual, target } }: Item): number | undefined {
  if (problem || type === "action" || actual === undefined || target === undefined) return undefined;
  return differenceOf(actual, target);
}

function problemReason(problem: Problem): Reason {
  return { code: "problem", problem };
}

/** A value that nobody has looked at for long is told beside what it says; what is to be mended is told alone. */
function withStaleness(
  because: Reason | undefined,
  { item, period }: AssessedRow,
  status: Status,
  { today, cadenceDays }: Criteria,
): Reason | undefined {
  const longest = item.cadenceDays ?? cadenceDays;
  if (longest === undefined || !takesCheckIns(item)) return because;
  if (because?.code === "problem" && !isMissingValue(because.problem)) return because;
  const { stale, days } = freshnessOf(
    { updated: item.updated, period, done: status === "done" },
    longest,
    today,
  );
  return stale && days !== null ? { code: "stale", days, because } : because;
}

/** A status set by hand hides the computed one, so the reason tells what that would have been. */
function withOwnStatus(because: Reason | undefined, item: Item, computed: Status): Reason | undefined {
  return item.ownStatus ? { code: "set-by-hand", computed, because } : because;
}
