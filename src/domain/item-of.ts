import type { Fields } from "./fields.ts";
import type { Item } from "./item.ts";
import type { RowType } from "./row-type.ts";

/** A row that has fields of its own. */
export interface Measured {
  readonly type: RowType;
  readonly fields: Fields;
}

/** A row as it is computed with, before it has a place among others. */
export function itemOf({ type, fields }: Measured): Item {
  const { startDate, dueDate, measure, start, target, actual, weight } = fields;
  return {
    id: "",
    type,
    parent: "",
    start: startDate ?? undefined,
    due: dueDate ?? undefined,
    measure: measure ?? undefined,
    values: { actual: actual ?? undefined, target: target ?? undefined, start: start ?? undefined },
    weight: weight ?? undefined,
    ownStatus: "",
  };
}
