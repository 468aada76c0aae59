import { nothingBelow } from "./below.ts";
import type { Day } from "./day.ts";
import { itemOf, type Measured } from "./item-of.ts";
import { judge, type Tracked } from "./judge.ts";
import { shareOf } from "./share.ts";
import { STATUSES, type Status } from "./status.ts";
import type { StatusLimits } from "./status-limits.ts";

/** Where a row would stand with another actual value; null for none. The same rules as in the sheet, before it is asked. */
export function whatIf(row: Measured, actual: number | null, today: Day, limits: StatusLimits): Tracked {
  const item = itemOf({ ...row, fields: { ...row.fields, actual } });
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
