import type { Below } from "./below.ts";
import { gather, nothingBelow } from "./below.ts";
import type { Day } from "./day.ts";
import type { Dates } from "./expected.ts";
import type { Item } from "./item.ts";
import { judge, stuck, type Tracked } from "./judge.ts";
import { shareOf } from "./share.ts";
import { STATUS_LIMITS, type StatusLimits } from "./status-limits.ts";
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
