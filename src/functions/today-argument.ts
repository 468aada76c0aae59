import type { Day } from "../domain/calendar.ts";
import type { Problem } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { dayCell } from "../tables/cell.ts";

/** The day that a formula hands over, because functions may not read the clock. */
export function todayOf(today: unknown): Result<Day, Problem> {
  const read = dayCell(today, "today");
  if (!read.ok) return read;
  return read.value === undefined ? fail({ code: "not-a-date", field: "today", text: "" }) : ok(read.value);
}
