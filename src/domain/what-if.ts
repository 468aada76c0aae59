import { nothingBelow } from "./below.ts";
import type { Day } from "./day.ts";
import type { Fields } from "./fields.ts";
import type { Item } from "./item.ts";
import { judge, type Tracked } from "./judge.ts";
import type { Phase } from "./kpi.ts";
import { followPlan } from "./phases.ts";
import type { RowType } from "./row-type.ts";
import { shareOf } from "./share.ts";
import { STATUSES, type Status } from "./status.ts";
import type { StatusLimits } from "./status-limits.ts";

/** A row that has values of its own, so that nothing below it counts. */
export interface Measured {
  readonly type: RowType;
  readonly fields: Fields;
  /** Targets on the way; only KPIs have some. */
  readonly phases?: readonly Phase[] | undefined;
}

/** Where a row would stand with another actual value; null for none. The same rules as in the sheet, before it is asked. */
export function whatIf(row: Measured, actual: number | null, today: Day, limits: StatusLimits): Tracked {
  const item = followPlan(itemOf(row, actual), row.phases ?? [], today);
  const period = { start: item.start, due: item.due };
  return judge(
    { item, share: shareOf(item, nothingBelow()), period, misplaced: undefined },
    { today, limits },
  );
}

function itemOf({ type, fields }: Measured, actual: number | null): Item {
  const { startDate, dueDate, measure, start, target } = fields;
  return {
    id: "",
    type,
    parent: "",
    start: startDate ?? undefined,
    due: dueDate ?? undefined,
    measure: measure ?? undefined,
    values: { actual: actual ?? undefined, target: target ?? undefined, start: start ?? undefined },
    ownStatus: "",
  };
}

/** Whether a status is further down the scale; having no data is the worst. */
export function isWorse(status: Status, than: Status): boolean {
  return STATUSES.indexOf(status) > STATUSES.indexOf(than);
}
