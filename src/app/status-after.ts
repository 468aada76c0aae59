import type { Day } from "../domain/day.ts";
import { track } from "../domain/track.ts";
import { labelOf, type Rules, styleNamed } from "../tables/rules.ts";
import type { Table } from "./workbook/table.ts";

/** The word that the status of a row will have. */
export type StatusAfter = (id: string) => string;

/** What the statuses will be when rows have these values; ids in capitals. */
export function statusAfter(
  values: ReadonlyMap<string, number | undefined>,
  { rows }: Pick<Table, "rows">,
  today: Day,
  rules: Rules,
): StatusAfter {
  const items = rows.map(({ item }) => {
    const key = item.id.toUpperCase();
    return values.has(key) ? { ...item, values: { ...item.values, actual: values.get(key) } } : item;
  });
  const tracked = track(items, today, rules.limits);
  const places = new Map(items.map(({ id }, place) => [id.toUpperCase(), place]));
  return (id) => {
    const place = places.get(id.toUpperCase()) ?? -1;
    const own = items[place]?.ownStatus;
    if (own) return styleNamed(own, rules)?.label ?? own;
    return labelOf(tracked[place]?.status ?? "no-data", rules);
  };
}
