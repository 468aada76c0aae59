import { nothingBelow } from "./below.ts";
import type { Day } from "./day.ts";
import { itemOf, type Measured } from "./item-of.ts";
import { judge, type Tracked } from "./judge.ts";
import type { Phase } from "./kpi.ts";
import { followPlan } from "./phases.ts";
import { shareOf } from "./share.ts";
import { STATUSES, type Status } from "./status.ts";
import type { StatusLimits } from "./status-limits.ts";

/** A row with its targets on the way; only KPIs have some. */
interface Followed extends Measured {
  readonly phases?: readonly Phase[] | undefined;
}

/** Where a row would stand with another actual value; null for none. The same rules as in the sheet, before it is asked. */
export function whatIf(row: Followed, actual: number | null, today: Day, limits: StatusLimits): Tracked {
  const item = followPlan(itemOf({ ...row, fields: { ...row.fields, actual } }), row.phases ?? [], today);
  const period = { start: item.start, due: item.due };
  return judge(
    { item, share: shareOf(item, nothingBelow()), period, misplaced: undefined },
    { today, limits },
  );
}

/** Whether a status is further down the scale; having no data is the worst. */
export function isWorse(status: Status, than: Status): boolean {
  return STATUSES.indexOf(status) > STATUSES.indexOf(than);
}
