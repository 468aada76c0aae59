import { calendarDate, type Day, day } from "../../domain/calendar.ts";

/** A straight way from values to places on a drawing. */
export interface Scale {
  /** The values at both ends. */
  readonly from: number;
  readonly to: number;
  /** Where they lie. */
  readonly start: number;
  readonly end: number;
}

/** Where a value lies, to a tenth, so that paths stay short. Values without extent lie in the middle. */
export function positionOn(value: number, { from, to, start, end }: Scale): number {
  const share = from === to ? 0.5 : (value - from) / (to - from);
  return Math.round((start + share * (end - start)) * 10) / 10;
}

/** A path through points; where there is none, it has a gap. */
export function pathThrough(points: readonly (readonly [x: number, y: number] | null)[]): string {
  return points
    .map((point, index) => point && `${index > 0 && points[index - 1] ? "L" : "M"}${point[0]} ${point[1]}`)
    .filter(Boolean)
    .join("");
}

const ROUND_STEPS = [1, 2, 5, 10, 20, 50, 100];

/** Round values that hold both ends between them: steps of 1, 2 or 5, at most so many. */
export function valueTicks(low: number, high: number, most: number): readonly number[] {
  const span = high - low || Math.abs(low) || 1;
  const power = 10 ** Math.floor(Math.log10(span / (most - 1)));
  for (const step of ROUND_STEPS.map((times) => times * power)) {
    const first = Math.floor(low / step + ROUNDING_NOISE);
    const last = Math.ceil(high / step - ROUNDING_NOISE);
    if (last - first < most) return multiplesBetween(first, Math.max(last, first + 1), step);
  }
  return [low, high];
}

/** What the arithmetic of steps is wrong by. */
const ROUNDING_NOISE = 1e-9;

function multiplesBetween(first: number, last: number, step: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** Days to name below a drawing: mondays of some weeks, or the first days of some months; at most so many. */
export function dayTicks(from: Day, to: Day, most: number): readonly Day[] {
  for (const weeks of [1, 2]) {
    const days = mondaysBetween(from, to, weeks);
    if (days.length <= most && days.length > 1) return days;
  }
  for (const months of [1, 2, 3, 6, 12, 24, 60, 120]) {
    const days = monthStartsBetween(from, to, months);
    if (days.length <= most) return days.length > 0 ? days : [from];
  }
  return [from];
}

/** 1970-01-05, day 4, was a monday. */
function mondaysBetween(from: Day, to: Day, weeks: number): readonly Day[] {
  const first = from + ((((4 - from) % 7) + 7) % 7);
  const count = Math.floor((to - first) / (7 * weeks)) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index * 7 * weeks);
}

function monthStartsBetween(from: Day, to: Day, months: number): readonly Day[] {
  const { year } = calendarDate(from);
  const count = (calendarDate(to).year - year + 1) * 12;
  const days = Array.from({ length: Math.ceil(count / months) }, (_, index) =>
    day(year, 1 + index * months, 1),
  );
  return days.filter((first) => first >= from && first <= to);
}
