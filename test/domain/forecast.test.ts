import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import { type Aim, type Forecast, forecastOf } from "../../src/domain/forecast.ts";
import type { Point } from "../../src/domain/statistics.ts";

const FIRST = day(2026, 10, 1);

/** Check-ins a week apart from 1 October 2026 on. */
function weekly(values: readonly number[]): Point[] {
  return values.map((value, week) => ({ day: FIRST + 7 * week, value }));
}

function validForecast(checkIns: readonly Point[], due: number, aim?: Aim): Forecast {
  const read = forecastOf(checkIns, due, aim);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

test("forecastOf() of two check-ins fails with the count, whatever the aim", () => {
  const error = { code: "too-few-check-ins", count: 2 };
  expect(forecastOf(weekly([1, 2]), FIRST + 90, { target: 5 })).toEqual({ ok: false, error });
});

interface Fact extends Aim {
  readonly values: readonly number[];
  /** Days after the first check-in. */
  readonly due: number;
  readonly value: number;
  /** Days after the first check-in. */
  readonly arrival?: number;
  readonly chance?: number;
  readonly because: string;
}

describe("forecastOf() of check-ins on a line", () => {
  test.each<Fact>([
    {
      values: [0, 7, 14],
      due: 90,
      target: 90,
      value: 90,
      arrival: 90,
      chance: 1,
      because: "reached exactly on the due date is met",
    },
    {
      values: [0, 7, 14],
      due: 89,
      target: 90,
      value: 89,
      arrival: 90,
      chance: 0,
      because: "a day too short",
    },
    {
      values: [0, 0.7, 1.4],
      due: 90,
      target: 9,
      value: 9,
      arrival: 90,
      chance: 1,
      because: "decimals with their noise",
    },
    {
      values: [0.1, 0.2, 0.3],
      due: 28,
      target: 0.5,
      value: 0.5,
      arrival: 28,
      chance: 1,
      because: "the noise of 0.1 + 0.2",
    },
    {
      values: [1e8, 1.1e8, 1.2e8],
      due: 28,
      target: 1.4e8,
      value: 1.4e8,
      arrival: 28,
      chance: 1,
      because: "large numbers have larger noise",
    },
    {
      values: [330_000_000, 330_000_100.1, 330_000_200.2],
      due: 35,
      target: 330_000_500.5,
      value: 330_000_500.5,
      arrival: 35,
      chance: 1,
      because: "the line ends some 1e-7 short, which is nothing beside its size",
    },
    {
      values: [0.7, 0.8, 0.9],
      due: 90,
      target: 1.1,
      value: 0.7 + 9 / 7,
      arrival: 28,
      chance: 1,
      because: "the noise of a midnight makes it no day later",
    },
    {
      values: [0, 1, 2],
      due: 90,
      target: 2.5,
      value: 90 / 7,
      arrival: 18,
      chance: 1,
      because: "arrives within a day: by its end",
    },
    {
      values: [10, 9, 8],
      due: 21,
      start: 10,
      target: 7,
      value: 7,
      arrival: 21,
      chance: 1,
      because: "a falling target",
    },
    {
      values: [10, 9, 8],
      due: 20,
      start: 10,
      target: 7,
      value: 8 - 6 / 7,
      arrival: 21,
      chance: 0,
      because: "a falling target, a day too short",
    },
    {
      values: [10, 9, 8],
      due: 21,
      target: 12,
      value: 7,
      chance: 0,
      because: "leads away from the target: never",
    },
    { values: [5, 5, 5], due: 90, target: 6, value: 5, chance: 0, because: "level below the target: never" },
    {
      values: [0.1, 0.1, 0.1],
      due: 90,
      target: 0.1,
      value: 0.1,
      chance: 1,
      because: "level on the target: there already",
    },
    {
      values: [0, 7, 14],
      due: 90,
      target: 14,
      value: 90,
      chance: 1,
      because: "there at the latest check-in: no day to come",
    },
    {
      values: [0, 7, 14],
      due: 90,
      target: 10,
      value: 90,
      chance: 1,
      because: "passed before the latest check-in",
    },
    {
      values: [0, 1e-4, 2e-4],
      due: 90,
      target: 90,
      value: 9e-3 / 7,
      chance: 0,
      because: "a thousand years are never",
    },
    {
      values: [0, 1, 2],
      due: 90,
      target: 5219,
      value: 90 / 7,
      chance: 0,
      arrival: 36_533,
      because: "a hundred years are not yet",
    },
    {
      values: [0, 1, 2],
      due: 90,
      target: 5300,
      value: 90 / 7,
      chance: 0,
      because: "more than a hundred years are never",
    },
    { values: [0, 7, 14], due: 90, value: 90, because: "no target: a value, but no chance and no day" },
    {
      values: [0, 7, 14],
      due: 7,
      target: 14,
      value: 7,
      chance: 0,
      because: "a due date that has gone by is read off the line",
    },
    {
      values: [80, 82, 84],
      due: 28,
      measure: "at-least",
      target: 90,
      value: 88,
      arrival: 35,
      chance: 0,
      because: "a limit is met on the due date or not",
    },
    {
      values: [96, 94, 92],
      due: 28,
      measure: "at-least",
      target: 90,
      value: 88,
      chance: 0,
      because: "met now, lost by the due date",
    },
    {
      values: [9, 8, 7],
      due: 28,
      measure: "at-most",
      target: 5,
      value: 5,
      arrival: 28,
      chance: 1,
      because: "a limit from above",
    },
    {
      values: [1, 2, 3],
      due: 28,
      measure: "between",
      start: 4.5,
      target: 6,
      value: 5,
      arrival: 25,
      chance: 1,
      because: "into the range from below",
    },
    {
      values: [9, 8, 7],
      due: 35,
      measure: "between",
      start: 4.5,
      target: 6,
      value: 4,
      arrival: 21,
      chance: 0,
      because: "into the range from above, and out of it again",
    },
    {
      values: [5, 5, 5],
      due: 28,
      measure: "between",
      start: 4.5,
      target: 6,
      value: 5,
      chance: 1,
      because: "inside all the time",
    },
    {
      values: [0, 0.25, 0.5],
      due: 28,
      measure: "milestone",
      value: 1,
      arrival: 28,
      chance: 1,
      because: "a milestone is reached at 1",
    },
  ])("$values, $measure from $start to $target in $due days: $because", (fact) => {
    const { value, range, arrival, chance } = validForecast(weekly(fact.values), FIRST + fact.due, fact);
    expect(value / (fact.value || 1)).toBeCloseTo(1, 12);
    expect(range).toEqual({ low: value, high: value });
    expect(arrival).toBe(fact.arrival === undefined ? undefined : FIRST + fact.arrival);
    expect(chance).toBe(fact.chance);
  });
});

describe("forecastOf() of check-ins that scatter", () => {
  /** By hand: 8 + 2.96 · (week − 2), Sxx = 10 weeks², and s² = 0.364 / 3 from distances of 0.22, −0.44, 0.3, −0.16, 0.08. */
  const checkIns = weekly([2.3, 4.6, 8.3, 10.8, 14]);
  const due = FIRST + 7 * 7;

  test("worked by hand: the line, its error at week 7, and the range of 80 % with t(0.90; 3) = 1.638", () => {
    const { value, range } = validForecast(checkIns, due);
    expect(value).toBeCloseTo(8 + 2.96 * 5, 12);
    const error = Math.sqrt(0.364 / 3) * Math.sqrt(1 + 1 / 5 + 25 / 10);
    expect((range.high - value) / error).toBeCloseTo(1.638, 3);
    expect((value - range.low) / error).toBeCloseTo(1.638, 3);
  });

  test.each([
    { aim: { target: 22.8 }, is: 0.5, because: "the line ends at the target" },
    { aim: { target: 10 }, is: 0.9999, because: "far above the target" },
    { aim: { start: 40, target: 30 }, is: 0.9993, because: "far below a falling target" },
    { aim: { measure: "at-most", target: 22.8 }, is: 0.5, because: "the limit is where the line ends" },
    { aim: { measure: "between", start: 20, target: 25.6 }, is: 0.98, because: "inside both ends" },
    {
      aim: { measure: "between", start: 22.8, target: 99 },
      is: 0.5,
      because: "the low end is where the line ends",
    },
  ] as const)("the chance of $aim is $is: $because", ({ aim, is }) => {
    expect(validForecast(checkIns, due, aim).chance).toBeCloseTo(is, 2);
  });
});
