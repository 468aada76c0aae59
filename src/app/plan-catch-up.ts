import type { CheckIn } from "../domain/check-in.ts";
import type { Day } from "../domain/day.ts";
import { type Log, pastOf } from "../domain/history.ts";
import { isCheckedIn } from "../domain/item.ts";
import { serialOf } from "../tables/cell.ts";
import type { LogLine } from "../tables/log.ts";
import type { Row } from "../tables/row.ts";
import { linkedField } from "./change/conflicts.ts";
import { type Edit, NOTHING, type Plan } from "./change/plan.ts";
import type { Noting } from "./check-in.ts";
import { lineOf } from "./log-line.ts";

/**
 * Lines for the values of which the log has not heard: those that formulas have come to, those with which rows came in,
 * and typed ones of which Google has not told (platform.md 5.3).
 */
export function planCatchUp(log: Log, catching: Noting): Plan {
  const news = catching.table.rows.flatMap((row) => {
    const last = pastOf(log, row.item.id).pop();
    const known = isCheckedIn(row.item) && !row.item.problem && row.item.id !== "";
    return known && row.item.values.actual !== last?.value ? [newsOf(row, last, catching)] : [];
  });
  return { ...NOTHING, edits: news.map(({ edit }) => edit), log: news.map(({ line }) => line) };
}

function newsOf(
  row: Row,
  last: CheckIn | undefined,
  { table, today, status }: Noting,
): { edit: Edit; line: LogLine } {
  const linked = linkedField(["actual"], row, table) !== undefined;
  const day = linked ? today : dayOf(row, last, today);
  const source = linked ? "link" : "cell";
  const said = { value: row.item.values.actual, previous: last?.value };
  return {
    edit: { row: row.place, cells: { updated: serialOf(day) } },
    line: lineOf(row, said, { today: day, by: "", status, source }),
  };
}

/** A typed value is of the day that the row says it is of, unless the log tells of a later one. */
function dayOf({ item }: Row, last: CheckIn | undefined, today: Day): Day {
  const { updated = today } = item;
  return updated > today || updated < (last?.day ?? updated) ? today : updated;
}
