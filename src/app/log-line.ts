import type { Source } from "../domain/check-in.ts";
import type { Day } from "../domain/day.ts";
import type { LogLine } from "../tables/log.ts";
import type { Row } from "../tables/row.ts";
import { CELL_LIMIT, heldText } from "../tables/safe-text.ts";
import type { Refusal } from "./contract.ts";
import type { StatusAfter } from "./status-after.ts";
import { formatOf } from "./workbook/looks.ts";

/** What was said of a row. */
interface Said {
  readonly value: number | undefined;
  readonly previous: number | undefined;
  readonly confidence?: number | null;
  readonly note?: string;
}

/** Why a note cannot be kept: a cell takes no more. */
export function faultOfNote(note: string): Refusal | undefined {
  return note.length < CELL_LIMIT ? undefined : { code: "too-long", field: "note", limit: CELL_LIMIT - 1 };
}

/** On which day, by whom and where. */
interface Saying {
  readonly today: Day;
  readonly by: string;
  readonly status: StatusAfter;
  readonly source: Source;
}

/** The line of the log for what was said of a row. */
export function lineOf(
  { item, fields }: Pick<Row, "item" | "fields">,
  said: Said,
  { today, by, status, source }: Saying,
): LogLine {
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
    format: formatOf({ unit: heldText(fields.unit), values: valuesIn(said) }),
  };
}

function valuesIn({ value, previous }: Said): readonly number[] {
  return [value, previous].filter((known) => known !== undefined);
}
