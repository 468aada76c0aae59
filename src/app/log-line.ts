import type { Source } from "../domain/check-in.ts";
import type { Day } from "../domain/day.ts";
import type { LogLine } from "../tables/log.ts";
import type { Row } from "../tables/row.ts";
import { formatOf, lookOf } from "./dress-rows.ts";
import type { StatusAfter } from "./status-after.ts";

/** What was said of a row. */
interface Said {
  readonly value: number | undefined;
  readonly previous: number | undefined;
  readonly confidence?: number | null;
  readonly note?: string;
}

/** On which day, by whom and where. */
interface Saying {
  readonly today: Day;
  readonly by: string;
  readonly status: StatusAfter;
  readonly source: Source;
}

/** The line of the log for what was said of a row. */
export function lineOf({ item, fields }: Row, said: Said, { today, by, status, source }: Saying): LogLine {
  return {
    day: today,
    id: item.id,
    title: fields.title,
    value: said.value,
    previous: said.previous,
    confidence: said.confidence ?? undefined,
    status: status(item.id),
    note: said.note?.trim() ?? "",
    by,
    source,
    format: formatOf(lookOf({ ...fields, actual: said.value })),
  };
}
