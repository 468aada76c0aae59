import { expected } from "../domain/expected.ts";
import { fail, ok } from "../domain/result.ts";
import { dayCell } from "../tables/cell.ts";
import type { Answer } from "./answer.ts";

/** OKR_EXPECTED: the share of the period that has gone by; blank while a date is. */
export function answerExpected(startCell: unknown, dueCell: unknown, todayCell: unknown): Answer {
  const start = dayCell(startCell, "startDate");
  const due = dayCell(dueCell, "dueDate");
  if (!start.ok) return start;
  if (!due.ok) return due;
  if (start.value === undefined || due.value === undefined) return ok("");
  const today = dayCell(todayCell, "today");
  if (!today.ok) return today;
  if (today.value === undefined) return fail({ code: "not-a-date", field: "today", text: "" });
  return expected({ start: start.value, due: due.value }, today.value);
}
