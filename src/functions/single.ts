import type { Day } from "../domain/calendar.ts";
import { timeShare } from "../domain/expected.ts";
import { trendOf } from "../domain/forecast.ts";
import type { Problem } from "../domain/problem.ts";
import { differenceOf, progressOf } from "../domain/progress.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { type Part, rollUp } from "../domain/roll-up.ts";
import { type Point, valueAt } from "../domain/statistics.ts";
import { statusOf } from "../domain/status.ts";
import { dayCell, isBlankCell, numberCell, textCell } from "../tables/cell.ts";
import { measureOf } from "../tables/row.ts";
import { type Rules, statusLabel } from "../tables/settings.ts";
import {
  type Argument,
  argumentsAt,
  type CellResult,
  type Cells,
  commonSize,
  isRange,
} from "./cell-result.ts";

/** OKR_ROLLUP: the weighted mean of a whole range. A row of which both cells are blank is no part. */
export function okrRollUp(progressCells: Argument, weightCells: Argument): Result<number | "", Problem> {
  const args = [progressCells, weightCells];
  const size = commonSize(args);
  if (!size.ok) return size;
  const parts: Part[] = [];
  for (const [progressCell, weightCell] of cellPairs(args, size.value ?? { rows: 1, columns: 1 })) {
    if (isBlankCell(progressCell) && (isBlankCell(weightCell) || !Array.isArray(weightCells))) continue;
    const progress = numberCell(progressCell, "progress");
    const weight = numberCell(weightCell, "weight");
    if (!progress.ok) return progress;
    if (!weight.ok) return weight;
    parts.push({ progress: progress.value, weight: weight.value });
  }
  const mean = rollUp(parts);
  return mean.ok ? ok(mean.value ?? "") : mean;
}

function cellPairs(
  args: readonly Argument[],
  { rows, columns }: { rows: number; columns: number },
): unknown[][] {
  return Array.from({ length: rows * columns }, (_, place) =>
    argumentsAt(args, Math.floor(place / columns), place % columns),
  );
}

/** OKR_PROGRESS: the share of the way from start to target, not clamped. */
export function okrProgress(
  actualCell: unknown,
  targetCell: unknown,
  startCell?: unknown,
  measureCell?: unknown,
): CellResult {
  const actual = numberCell(actualCell, "actual");
  const target = numberCell(targetCell, "target");
  const start = numberCell(startCell, "start");
  if (!actual.ok) return actual;
  if (!target.ok) return target;
  if (!start.ok) return start;
  const text = textCell(measureCell);
  const measure = measureOf(text);
  if (text !== "" && measure === undefined) return fail({ code: "unknown-word", field: "measure", text });
  return progressOf({ actual: actual.value, target: target.value, start: start.value }, measure);
}

/** OKR_EXPECTED: the share of the period that has gone by; blank while a date is. */
export function okrExpected(startCell: unknown, dueCell: unknown, todayCell: unknown): CellResult {
  const start = dayCell(startCell, "startDate");
  const due = dayCell(dueCell, "dueDate");
  if (!start.ok) return start;
  if (!due.ok) return due;
  if (start.value === undefined || due.value === undefined) return ok("");
  const today = dayCell(todayCell, "today");
  if (!today.ok) return today;
  if (today.value === undefined) return fail({ code: "not-a-date", field: "today", text: "" });
  return timeShare({ start: start.value, due: due.value }, today.value);
}

/** OKR_STATUS: the label for a progress, judged by the expected one if there is any. */
export function okrStatus(rules: Rules): (progressCell: unknown, expectedCell?: unknown) => CellResult {
  return (progressCell, expectedCell) => {
    const progress = numberCell(progressCell, "progress");
    const expected = numberCell(expectedCell, "expected");
    if (!progress.ok) return progress;
    if (!expected.ok) return expected;
    return ok(
      statusLabel(statusOf({ progress: progress.value, expected: expected.value }, rules.limits), rules),
    );
  };
}

/** OKR_DIFFERENCE: target − actual; blank while one of them is. */
export function okrDifference(actualCell: unknown, targetCell: unknown): CellResult {
  const actual = numberCell(actualCell, "actual");
  const target = numberCell(targetCell, "target");
  if (!actual.ok) return actual;
  if (!target.ok) return target;
  if (actual.value === undefined) return fail({ code: "no-actual" });
  if (target.value === undefined) return fail({ code: "no-target" });
  return ok(differenceOf(actual.value, target.value));
}

/** OKR_FORECAST: the value on the due date of the line through check-ins; one number for the whole range. */
export function okrForecast(dates: Argument, values: Argument, dueCell: unknown): Result<number, Problem> {
  const checkIns = readPoints(asRange(dates), asRange(values));
  if (!checkIns.ok) return checkIns;
  const due = dateCell(dueCell, "dueDate");
  if (!due.ok) return due;
  const line = trendOf(checkIns.value);
  return line.ok ? ok(valueAt(line.value, due.value)) : line;
}

function readPoints(dates: Cells, values: Cells): Result<Point[], Problem> {
  const size = commonSize([dates, values]);
  if (!size.ok) return size;
  const dateCells = dates.flat();
  const points: Point[] = [];
  for (const [place, valueCell] of values.flat().entries()) {
    const point = readPoint(dateCells[place], valueCell);
    if (!point.ok) return point;
    if (point.value) points.push(point.value);
  }
  return ok(points);
}

/** A date without a value is a check-in to come, so none; a value without a date would be lost unseen, so a problem. */
function readPoint(date: unknown, valueCell: unknown): Result<Point | undefined, Problem> {
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
