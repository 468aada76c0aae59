import { expect, test } from "vitest";
import { trendOf } from "../../src/domain/forecast.ts";
import { valueAt } from "../../src/domain/statistics.ts";

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
])("trend() of $days fails with $count: $because", ({ days, count }) => {
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
])("trend() of $days is $is on day $at: $because", ({ days, at, is, last }) => {
  const read = trendOn(days);
  if (!read.ok) throw new Error(read.error.code);
  expect(valueAt(read.value, at)).toBeCloseTo(is, 12);
  expect(read.value.last).toBe(last);
  expect(read.value.count).toBe(3);
});
