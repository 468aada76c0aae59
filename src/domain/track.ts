import type { Below } from "./below.ts";
import { gather, nothingBelow } from "./below.ts";
import type { Day } from "./day.ts";
import type { Period } from "./expected.ts";
import type { Item } from "./item.ts";
import { judge, stuck, type Tracked } from "./judge.ts";
import { shareOf } from "./share.ts";
import { STATUS_LIMITS, type StatusLimits } from "./status-limits.ts";
import { plant } from "./tree.ts";

/** Computes every row of a table; a blank row gives undefined. Linear in the number of rows. */
export function track(
  items: readonly (Item | undefined)[],
  today: Day,
  limits: StatusLimits = STATUS_LIMITS,
): (Tracked | undefined)[] {
  const { parents, upwards, problems } = plant(items);
  const below = items.map(nothingBelow);
  const tracked: (Tracked | undefined)[] = items.map((item, place) => {
    const problem = problems.get(place);
    return item && problem && stuck(item, problem);
  });
  for (const place of upwards) {
    const item = items[place];
    const under = below[place];
    if (!item || !under) continue;
    const share = shareOf(item, under);
    const period = periodOf(item, under);
    const judged = judge({ item, share, period, misplaced: problems.get(place) }, today, limits);
    tracked[place] = judged;
    const above = below[parents[place] ?? -1];
    if (above) gather(above, { item, share, period, tasks: under.tasks, done: judged.status === "done" });
  }
  return tracked;
}

/** The row's own dates; an objective takes the ones it lacks from the widest of its children. */
function periodOf({ type, start, due }: Item, { period }: Below): Partial<Period> {
  const own = { ...(start !== undefined && { start }), ...(due !== undefined && { due }) };
  return type === "objective" ? { ...period, ...own } : own;
}
