import { timeShare } from "../domain/expected.ts";
import { trendOf } from "../domain/forecast.ts";
import type { Problem, RangeSize } from "../domain/problem.ts";
import { differenceOf, progressOf } from "../domain/progress.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { type Part, rollUp } from "../domain/roll-up.ts";
import { type Point, valueAt } from "../domain/statistics.ts";
import { statusOf } from "../domain/status.ts";
import { dayCell, isBlankCell, numberCell, textCell } from "../tables/cell.ts";
import { measureOf } from "../tables/row.ts";
import { type Rules, statusLabel } from "../tables/settings.ts";
import { dayArgument } from "./arguments.ts";
import {
  type Argument,
  argumentsAt,
  type CellResult,
  type Cells,
  commonSize,
  isRange,
  rangeOf,
} from "./cell-result.ts";

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
  const today = dayArgument(todayCell, "today");
  return today.ok ? timeShare({ start: start.value, due: due.value }, today.value) : today;
}

/** OKR_STATUS: the label for a progress, judged by the expected one if there is any. */
export function okrStatus(rules: Rules): (progressCell: unknown, expectedCell?: unknown) => CellResult {
  return (progressCell, expectedCell) => {
    const progress = numberCell(progressCell, "progress");
    const expected = numberCell(expectedCell, "expected");
    if (!progress.ok) return progress;
    if (!expected.ok) return expected;
    const status = statusOf({ progress: progress.value, expected: expected.value }, rules.thresholds);
    return ok(statusLabel(status, rules));
  };
}

/** OKR_ROLLUP: the weighted mean of a whole range. A row of which both cells are blank is no part. */
export function okrRollUp(progressCells: Argument, weightCells: Argument): Result<number | "", Problem> {
  const args = [progressCells, weightCells];
  const size = commonSize(args);
  if (!size.ok) return size;
  const parts: Part[] = [];
  for (const [progressCell, weightCell] of cellPairs(args, size.value ?? { rows: 1, columns: 1 })) {
    if (isBlankCell(progressCell) && (isBlankCell(weightCell) || !isRange(weightCells))) continue;
    const progress = numberCell(progressCell, "progress");
    const weight = numberCell(weightCell, "weight");
    if (!progress.ok) return progress;
    if (!weight.ok) return weight;
    parts.push({ progress: progress.value, weight: weight.value });
  }
  const mean = rollUp(parts);
  return mean.ok ? ok(mean.value ?? "") : mean;
}

function cellPairs(args: readonly Argument[], { rows, columns }: RangeSize): unknown[][] {
  return Array.from({ length: rows * columns }, (_, place) =>
    argumentsAt(args, Math.floor(place / columns), place % columns),
  );
}

/**
 * OKR_FORECAST: the value on the due date of the line through check-ins; one number for the whole range. A single cell
 * is a range of one: one date for a whole range of values makes no check-ins.
 */
export function okrForecast(dates: Argument, values: Argument, dueCell: unknown): Result<number, Problem> {
  const checkIns = readPoints(rangeOf(dates), rangeOf(values));
  if (!checkIns.ok) return checkIns;
  const due = dayArgument(dueCell, "dueDate");
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
  const day = dayArgument(date, "checkInDate");
  return day.ok ? ok({ day: day.value, value: value.value }) : day;
}
