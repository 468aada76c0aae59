import type { Dates, Day } from "./calendar.ts";
import { expected } from "./expected.ts";
import { freshness } from "./freshness.ts";
import { type Item, isCheckedIn } from "./goal.ts";
import { isBlank, type Problem } from "./problem.ts";
import { difference } from "./progress.ts";
import { ok, type Result } from "./result.ts";
import { type Below, gather, nothingBelow, type Share, shareOf } from "./roll-up.ts";
import {
  explain,
  type Reason,
  STATUS_LIMITS,
  type Standing,
  type Status,
  type StatusLimits,
  status,
} from "./status.ts";
import { plant } from "./tree.ts";

/** What most rows have below them; gathered into by none. */
const NOTHING = nothingBelow();

/**
 * Computes every row of a table; a blank row gives undefined. Linear in the number of rows.
 *
 * With a cadence, in days, rows that have gone without a check-in for longer say so.
 */
export function track(
  items: readonly (Item | undefined)[],
  today: Day,
  limits: StatusLimits = STATUS_LIMITS,
  cadence?: number,
): (Tracked | undefined)[] {
  const yardstick = { today, limits, cadence };
  const { parents, upwards, problems } = plant(items);
  const below: (Below | undefined)[] = items.map(() => undefined);
  const tracked: (Tracked | undefined)[] = items.map((item, place) => {
    const problem = problems.get(place);
    return item && problem && stuck(item, problem);
  });
  for (const place of upwards) {
    const item = items[place];
    if (!item) continue;
    const under = below[place] ?? NOTHING;
    const share = shareOf(item, under);
    const period = periodOf(item, under);
    const judged = judge({ item, share, period, misplaced: problems.get(place) }, yardstick);
    tracked[place] = judged;
    const parent = parents[place] ?? -1;
    if (parent < 0) continue;
    below[parent] ??= nothingBelow();
    gather(below[parent], { item, share, period, tasks: under.tasks, done: judged.status === "done" });
  }
  return tracked;
}

/** The row's own dates; an objective takes the ones it lacks from the widest of its children. */
function periodOf({ type, start, due }: Item, { period }: Below): Dates {
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
export interface Case {
  readonly item: Item;
  readonly share: Share;
  readonly period: Dates;
  /** What is wrong with the row's place in the tree; its own numbers stand all the same. */
  readonly misplaced: Problem | undefined;
}

/** What rows are judged against; the same for all rows of a table. */
export interface Yardstick {
  readonly today: Day;
  readonly limits: StatusLimits;
  /** The longest that may lie between two check-ins, in days; without it nothing is stale. */
  readonly cadence?: number | undefined;
}

/** Puts a row's numbers, its status and the reason together. A problem is told before anything else. */
export function judge(row: Case, yardstick: Yardstick): Tracked {
  const { item, share, period, misplaced } = row;
  const { today, limits } = yardstick;
  const time = item.planned === undefined ? timeGone(period, today) : ok(item.planned);
  const standing = standingOf(share, time, period.due, today);
  const stands = status(standing, limits);
  const problem = share.problem ?? (time?.ok === false ? time.error : misplaced);
  const because = problem ? told(problem) : (share.reason ?? explain(standing, stands));
  const reason = aged(because, row, stands, yardstick);
  return {
    difference: differenceOf(item),
    progress: share.progress,
    expected: standing.expected,
    status: stands,
    reason: byHand(item, stands, reason),
  };
}

/** A row on a circle of parents: only the circle can be told. */
export function stuck(item: Item, problem: Problem): Tracked {
  return { status: "no-data", reason: byHand(item, "no-data", told(problem)) };
}

function timeGone({ start, due }: Dates, today: Day): Result<number, Problem> | undefined {
  return start === undefined || due === undefined ? undefined : expected({ start, due }, today);
}

function standingOf(
  share: Share,
  time: Result<number, Problem> | undefined,
  due: Day | undefined,
  today: Day,
): Standing {
  return {
    progress: time?.ok === false ? undefined : share.progress,
    expected: time?.ok ? time.value : undefined,
    due: due !== undefined && today >= due,
    overdue: due !== undefined && today > due,
    limit: share.limit ?? false,
    provisional: share.provisional ?? false,
    step: share.step ?? false,
  };
}

/** A value that nobody has looked at for long is told beside what it says; what is to be mended is told alone. */
function aged(
  because: Reason | undefined,
  { item, period }: Case,
  stands: Status,
  { today, cadence }: Yardstick,
): Reason | undefined {
  const longest = item.cadence ?? cadence;
  if (longest === undefined || !isCheckedIn(item)) return because;
  if (because?.code === "problem" && !isBlank(because.problem)) return because;
  const age = freshness({ updated: item.updated, period, done: stands === "done" }, longest, today);
  return age.stale && age.days !== null ? { code: "stale", days: age.days, because } : because;
}

function differenceOf({ type, problem, values: { actual, target } }: Item): number | undefined {
  if (problem || type === "action" || actual === undefined || target === undefined) return undefined;
  return difference(actual, target);
}

function told(problem: Problem): Reason {
  return { code: "problem", problem };
}

/** A status set by hand hides the computed one, so the reason tells what that would have been. */
function byHand(item: Item, computed: Status, because: Reason | undefined): Reason | undefined {
  return item.ownStatus ? { code: "set-by-hand", computed, because } : because;
}
