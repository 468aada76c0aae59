import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import { timeShare } from "../../src/domain/expected.ts";
import type { Item } from "../../src/domain/goal.ts";
import { followPhases, phaseEnds, straightPhases } from "../../src/domain/phases.ts";
import { track } from "../../src/domain/track.ts";
import { keyResult } from "./builders.ts";

/** Days 0 to 100, from 0 to 100 in its unit. */
const item = (given: Partial<Item> = {}) => keyResult({ start: 0, due: 100, ...given });

describe("what phased targets expect", () => {
  test.each([
    { today: 0, expected: 0, because: "the start is the first point" },
    { today: 10, expected: 0.1, because: "halfway to the first phased target" },
    { today: 20, expected: 0.2, because: "the first phased target" },
    { today: 35, expected: 0.5, because: "halfway between two of them" },
    { today: 50, expected: 0.8, because: "the second one" },
    { today: 75, expected: 0.9, because: "halfway to the end target" },
    { today: 100, expected: 1, because: "the end target" },
    { today: 130, expected: 1, because: "after the due date it stays" },
    { today: -9, expected: 0, because: "before the start nothing is expected" },
  ])("on day $today is $expected: $because", ({ today, expected }) => {
    const phases = [
      { until: 50, target: 80 },
      { until: 20, target: 20 },
    ];
    expect(followPhases(item(), phases, today).expectedByPhases).toBeCloseTo(expected, 12);
  });

  test.each([
    {
      what: "a falling value",
      given: { measure: "decrease", values: { start: 50, target: 40, actual: 48 } },
      target: 44,
      expected: 0.6,
    },
    { what: "no start value", given: { values: { target: 200, actual: 10 } }, target: 50, expected: 0.25 },
    { what: "no start date", given: { start: undefined }, target: 30, expected: 0.3 },
    { what: "no due date", given: { due: undefined }, target: 30, expected: 0.3 },
    { what: "a phased target beyond the end", given: {}, target: 150, expected: 1 },
    { what: "no end target", given: { values: { start: 0, actual: 1 } }, target: 30, expected: undefined },
  ] as const)("with $what is $expected on the day of the target $target", ({ given, target, expected }) => {
    expect(followPhases(item(given as Partial<Item>), [{ until: 40, target }], 40).expectedByPhases).toEqual(
      expected,
    );
  });

  test("on the straight line is what is expected without phased targets", () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(days, fc.integer({ min: -10, max: 110 }), (untils, today) => {
        const phases = untils.map((until) => ({ until, target: until }));
        const straight = timeShare({ start: 0, due: 100 }, today);
        expect(followPhases(item(), phases, today).expectedByPhases).toBeCloseTo(
          straight.ok ? straight.value : -1,
          9,
        );
      }),
    );
  });
});

describe("a limit", () => {
  const phases = [{ until: 30, target: 8 }];
  const limit = item({ measure: "at-most", values: { target: 5, actual: 7 } });

  test.each([
    { today: 10, status: "on-track", difference: 1, because: "8 is in force" },
    {
      today: 30,
      status: "on-track",
      difference: 1,
      because: "the last day of the first piece belongs to it",
    },
    { today: 31, status: "behind", difference: -2, because: "the end target is in force" },
  ])("of which the target changes is $status on day $today: $because", ({ today, status, difference }) => {
    expect(track([followPhases(limit, phases, today)], today)[0]).toMatchObject({ status, difference });
  });
});

describe("phased targets that cannot be followed", () => {
  test.each([
    { phases: [{ until: 100, target: 1 }], problem: { code: "phase-outside", day: 100 } },
    { phases: [{ until: 0, target: 1 }], problem: { code: "phase-outside", day: 0 } },
    {
      phases: [
        { until: 9, target: 1 },
        { until: 9, target: 2 },
      ],
      problem: { code: "double-phase", day: 9 },
    },
  ])("is the row's problem: $problem.code", ({ phases, problem }) => {
    expect(followPhases(item(), phases, 50).problem).toEqual(problem);
    expect(track([followPhases(item(), phases, 50)], 50)[0]?.reason).toEqual({ code: "problem", problem });
  });
});

test("the status follows the phased targets, not the straight line", () => {
  const slow = item({ values: { start: 0, target: 100, actual: 10 } });
  const phases = [{ until: 80, target: 10 }];
  expect(track([slow], 80)[0]?.status).toBe("off-track");
  expect(track([followPhases(slow, phases, 80)], 80)[0]?.status).toBe("on-track");
});

const YEAR = { start: day(2026, 1, 1), due: day(2026, 12, 31) };

test.each([
  {
    period: YEAR,
    step: "quarter",
    ends: [day(2026, 3, 31), day(2026, 6, 30), day(2026, 9, 30)],
    because: "the last quarter ends with the period, where the target itself stands",
  },
  {
    period: { start: day(2026, 1, 31), due: day(2026, 4, 1) },
    step: "month",
    ends: [day(2026, 2, 28), day(2026, 3, 31)],
    because: "a period that begins on the last day of a month has no target on its first day",
  },
  {
    period: { start: day(2024, 1, 15), due: day(2024, 3, 15) },
    step: "month",
    ends: [day(2024, 1, 31), day(2024, 2, 29)],
    because: "leap years have a longer February",
  },
  {
    period: { start: day(2026, 11, 15), due: day(2027, 2, 15) },
    step: "quarter",
    ends: [day(2026, 12, 31)],
    because: "quarters are the calendar's, across the year",
  },
  { period: { start: YEAR.due, due: YEAR.start }, step: "month", ends: [], because: "the dates are swapped" },
  { period: { start: YEAR.start, due: YEAR.start }, step: "month", ends: [], because: "a period of one day" },
  {
    period: { start: day(2, 1, 1), due: YEAR.due },
    step: "month",
    ends: [],
    because: "a year that is half typed must not become 24 000 fields",
  },
] as const)("phaseEnds() by $step: $because", ({ period, step, ends }) => {
  expect(phaseEnds(period, step)).toEqual(ends);
});

test("five years of months are not too many, one more is", () => {
  expect(phaseEnds({ start: day(2026, 1, 1), due: day(2031, 1, 31) }, "month")).toHaveLength(60);
  expect(phaseEnds({ start: day(2026, 1, 1), due: day(2031, 2, 28) }, "month")).toHaveLength(0);
});

test.each([
  { start: 0, target: 1200, is: [293, 593, 897], because: "shares of a long way are whole numbers" },
  { start: 8, target: 4, is: [7.02, 6.02, 5.01], because: "downwards with two decimals" },
  { start: 0.76, target: 0.85, is: [0.782, 0.8045, 0.8273], because: "shares keep what makes a difference" },
  { start: 5, target: 5, is: [5, 5, 5], because: "nothing is to change" },
  { start: 0.333, target: 0.333, is: [0.333, 0.333, 0.333], because: "and nothing is rounded away then" },
])("straightPhases() from $start to $target: $because", ({ start, target, is }) => {
  const targets = straightPhases(YEAR, phaseEnds(YEAR, "quarter"), { start, target });
  expect(targets.map((phase) => phase.target)).toEqual(is);
});

/** Of the larger value: two that are nearly alike differ by little more than the last digit of either. */
const NOISE = 1e-9;

/** Rounded to a hundredth of the way, to 15 decimals at most. */
test("straight targets lie between start and target, and never turn back", () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(value, value, fc.integer({ min: 2, max: 1800 }), (start, target, days) => {
      const period = { start: YEAR.start, due: YEAR.start + days };
      const ends = phaseEnds(period, "month");
      const values = straightPhases(period, ends, { start, target }).map((phase) => phase.target);
      const slack =
        Math.abs(target - start) / 100 + NOISE * Math.max(Math.abs(start), Math.abs(target)) + 1e-15;
      const way = [start, ...values, target];
      for (const [place, next] of way.entries()) {
        const before = way[place - 1] ?? start;
        expect((next - before) * Math.sign(target - start)).toBeGreaterThanOrEqual(-slack);
      }
    }),
  );
});
