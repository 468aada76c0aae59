import type { Day } from "../../domain/calendar.ts";
import type { CheckInSource } from "../../domain/check-in.ts";
import { track } from "../../domain/track.ts";
import { CELL_LIMIT, plainText } from "../../tables/cell.ts";
import type { LogLine } from "../../tables/log.ts";
import type { SheetRow } from "../../tables/row.ts";
import { type Rules, statusLabel, statusStyleNamed } from "../../tables/settings.ts";
import type { Refusal } from "../contract.ts";
import { numberFormatOf } from "../workbook/row-formats.ts";
import type { Table } from "../workbook/table.ts";

/** What a line of the log tells of a row. */
interface LoggedValue {
  readonly value: number | undefined;
  readonly previous: number | undefined;
  readonly confidence?: number | null;
  readonly note?: string;
}

/** On which day, by whom and from where. */
export interface LogContext {
  readonly today: Day;
  readonly by: string;
  readonly statusOf: StatusWordOf;
  readonly source: CheckInSource;
}

/** The word that the status of a row will have, by its id. */
export type StatusWordOf = (id: string) => string;

/** The line of the log for a value of a row. */
export function logLineOf(
  { item, fields }: Pick<SheetRow, "item" | "fields">,
  { value, previous, confidence, note = "" }: LoggedValue,
  { today, by, statusOf, source }: LogContext,
): LogLine {
  const values = [value, previous].filter((known) => known !== undefined);
  return {
    day: today,
    id: item.id,
    title: fields.title,
    value,
    previous,
    confidence: confidence ?? undefined,
    status: statusOf(item.id),
    note: note.trim(),
    by,
    source,
    format: numberFormatOf({ unit: plainText(fields.unit), values }),
  };
}

/** Why a note cannot be written: a cell takes no more. */
export function noteRefusal(note: string): Refusal | undefined {
  return note.length < CELL_LIMIT ? undefined : { code: "too-long", field: "note", limit: CELL_LIMIT - 1 };
}

/** What the statuses will be when rows have these values; ids in capitals. */
export function statusAfter(
  values: ReadonlyMap<string, number | undefined>,
  { rows }: Pick<Table, "rows">,
  today: Day,
  rules: Rules,
): StatusWordOf {
  const items = rows.map(({ item }) => {
    const key = item.id.toUpperCase();
    return values.has(key) ? { ...item, values: { ...item.values, actual: values.get(key) } } : item;
  });
  const tracked = track(items, today, rules.thresholds);
  const places = new Map(items.map(({ id }, place) => [id.toUpperCase(), place]));
  return (id) => {
    const place = places.get(id.toUpperCase()) ?? -1;
    const own = items[place]?.ownStatus;
    if (own) return statusStyleNamed(own, rules)?.label ?? own;
    return statusLabel(tracked[place]?.status ?? "no-data", rules);
  };
}
