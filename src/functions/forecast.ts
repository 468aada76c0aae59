import type { Day } from "../domain/calendar.ts";
import { trend } from "../domain/forecast.ts";
import type { Problem } from "../domain/problem.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { type Point, valueAt } from "../domain/statistics.ts";
import { dayCell, numberCell } from "../tables/cell.ts";
import { type Argument, type Cells, commonSize, isRange } from "./shapes.ts";

/** OKR_FORECAST: the value on the due date of the line through check-ins; one number for the whole range. */
export function answerForecast(dates: Argument, values: Argument, dueCell: unknown): Result<number, Problem> {
  const checkIns = pointsOf(asRange(dates), asRange(values));
  if (!checkIns.ok) return checkIns;
  const due = dateCell(dueCell, "dueDate");
  if (!due.ok) return due;
  const line = trend(checkIns.value);
  return line.ok ? ok(valueAt(line.value, due.value)) : line;
}

function pointsOf(dates: Cells, values: Cells): Result<Point[], Problem> {
  const size = commonSize([dates, values]);
  if (!size.ok) return size;
  const dateCells = dates.flat();
  const points: Point[] = [];
  for (const [place, valueCell] of values.flat().entries()) {
    const point = pointOf(dateCells[place], valueCell);
    if (!point.ok) return point;
    if (point.value) points.push(point.value);
  }
  return ok(points);
}

/** A date without a value is a check-in to come, so none; a value without a date would be lost unseen, so a problem. */
function pointOf(date: unknown, valueCell: unknown): Result<Point | undefined, Problem> {
  const value = numberCell(valueCell, "checkInValue");
  if (!value.ok) return value;
  if (value.value === undefined) return ok(undefined);
  const day = dateCell(date, "checkInDate");
  return day.ok ? ok({ day: day.value, value: value.value }) : day;
}

/** A date that cannot be left out. */
function dateCell(cell: unknown, field: "dueDate" | "checkInDate"): Result<Day, Problem> {
  const day = dayCell(cell, field);
  if (!day.ok) return day;
  return day.value === undefined ? fail({ code: "not-a-date", field, text: "" }) : ok(day.value);
}

/** A single cell is a range of one: a date for a whole range of values makes no check-ins. */
function asRange(argument: Argument): Cells {
  return isRange(argument) ? argument : [[argument]];
}
