import { expect, test } from "vitest";
import { type Aim, targetInterval, trendOf } from "../../../src/domain/forecast.ts";
import { valueAt } from "../../../src/domain/statistics.ts";

type Days = readonly (readonly [day: number, value: number])[];

function trendOn(days: Days) {
  return trendOf(days.map(([day, value]) => ({ day, value })));
}

test.each<{ days: Days; count: number; because: string }>([
  { days: [], count: 0, because: "none" },
  { days: [[1, 5]], count: 1, because: "one tells no direction" },
  {
    days: [
      [1, 5],
      [2, 6],
    ],
    count: 2,
    because: "two are always on a line",
  },
  {
    days: [
      [1, 5],
      [1, 6],
      [1, 7],
      [2, 8],
      [2, 9],
    ],
    count: 2,
    because: "five, but on two days",
  },
])("trendOf() of $days fails with $count: $because", ({ days, count }) => {
  expect(trendOn(days)).toEqual({ ok: false, error: { code: "too-few-check-ins", count } });
});

test.each<{ days: Days; at: number; is: number; last: number; because: string }>([
  {
    days: [
      [1, 5],
      [2, 6],
      [3, 7],
    ],
    at: 10,
    is: 14,
    last: 3,
    because: "three days are enough",
  },
  {
    days: [
      [3, 7],
      [1, 5],
      [2, 6],
    ],
    at: 10,
    is: 14,
    last: 3,
    because: "in any order",
  },
  {
    days: [
      [1, 5],
      [2, 0],
      [2, 6],
      [3, 7],
    ],
    at: 10,
    is: 14,
    last: 3,
    because: "the last of a day counts",
  },
  {
    days: [
      [3, 7],
      [2, 6],
      [1, 9],
      [1, 5],
    ],
    at: 10,
    is: 14,
    last: 3,
    because: "the last in the list, whatever its order of days",
  },
  {
    days: [
      [1, 5],
      [2, 6],
      [3, 7],
      [2, 6],
    ],
    at: 10,
    is: 14,
    last: 3,
    because: "a correction appended later counts",
  },
  {
    days: [
      [-3, 7],
      [-2, 7],
      [-1, 7],
    ],
    at: 5,
    is: 7,
    last: -1,
    because: "before 1970, and level",
  },
])("trendOf() of $days is $is on day $at: $because", ({ days, at, is, last }) => {
  const read = trendOn(days);
  if (!read.ok) throw new Error(read.error.code);
  expect(valueAt(read.value, at)).toBeCloseTo(is, 12);
  expect(read.value.last).toBe(last);
  expect(read.value.count).toBe(3);
});

const { POSITIVE_INFINITY: HIGH, NEGATIVE_INFINITY: LOW } = Number;

interface AimFact extends Aim {
  readonly is: readonly [low: number, high: number] | undefined;
  readonly because: string;
}

test.each<AimFact>([
  { target: 90, is: [90, HIGH], because: "without a start higher is better, as in progress" },
  { start: 50, target: 90, is: [90, HIGH], because: "the target lies above the start" },
  { start: 9, target: 5, is: [LOW, 5], because: "the target lies below the start" },
  { start: 5, target: 5, is: [5, HIGH], because: "start = target is met by ≥, as in progress" },
  { start: -10, target: -20, is: [LOW, -20], because: "negative values" },
  { start: 4, target: 0, is: [LOW, 0], because: "0 may be the target" },
  { measure: "increase", target: 15, is: [15, HIGH], because: "the measure says so" },
  { measure: "increase", start: 20, target: 15, is: [15, HIGH], because: "whatever the start" },
  { measure: "decrease", target: 5, is: [LOW, 5], because: "the measure says so, without a start" },
  { measure: "decrease", start: 9, target: 5, is: [LOW, 5], because: "with one" },
  {
    measure: "at-least",
    start: 95,
    target: 90,
    is: [90, HIGH],
    because: "a start above a limit turns nothing",
  },
  { measure: "at-most", start: 1, target: 5, is: [LOW, 5], because: "nor does one below" },
  { measure: "between", start: 5, target: 7, is: [5, 7], because: "start is the low end" },
  { measure: "between", start: 5, target: 5, is: [5, 5], because: "a width of nothing" },
  { measure: "between", start: 7, target: 5, is: undefined, because: "swapped ends hold no value" },
  { measure: "between", target: 7, is: undefined, because: "no low end" },
  { measure: "milestone", is: [1, HIGH], because: "a milestone is reached at 1" },
  { measure: "milestone", target: 5, is: [1, HIGH], because: "whatever the target" },
  { measure: "tasks", target: 5, is: undefined, because: "tasks have no values of their own" },
  { start: 5, is: undefined, because: "no target" },
  { is: undefined, because: "nothing is wanted" },
])("targetInterval() of $measure from $start to $target is $is: $because", ({ is, because: _, ...aim }) => {
  expect(targetInterval(aim)).toEqual(is && { low: is[0], high: is[1] });
});
