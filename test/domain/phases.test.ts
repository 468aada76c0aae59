import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { followPhases, timeShare } from "../../src/domain/expected.ts";
import type { Item } from "../../src/domain/goal.ts";
import { track } from "../../src/domain/track.ts";
import { keyResult } from "./builders.ts";

/** Days 0 to 100, from 0 to 100 in its unit. */
const item = (given: Partial<Item> = {}) => keyResult({ start: 0, due: 100, ...given });

describe("what a plan expects", () => {
  test.each([
    { today: 0, planned: 0, because: "the start is the first point" },
    { today: 10, planned: 0.1, because: "halfway to the first target on the way" },
    { today: 20, planned: 0.2, because: "the first target on the way" },
    { today: 35, planned: 0.5, because: "halfway between two of them" },
    { today: 50, planned: 0.8, because: "the second one" },
    { today: 75, planned: 0.9, because: "halfway to the end target" },
    { today: 100, planned: 1, because: "the end target" },
    { today: 130, planned: 1, because: "after the due date it stays" },
    { today: -9, planned: 0, because: "before the start nothing is expected" },
  ])("on day $today is $planned: $because", ({ today, planned }) => {
    const phases = [
      { until: 50, target: 80 },
      { until: 20, target: 20 },
    ];
    expect(followPhases(item(), phases, today).expectedByPhases).toBeCloseTo(planned, 12);
  });

  test.each([
    {
      what: "a falling value",
      given: { measure: "decrease", values: { start: 50, target: 40, actual: 48 } },
      target: 44,
      planned: 0.6,
    },
    { what: "no start value", given: { values: { target: 200, actual: 10 } }, target: 50, planned: 0.25 },
    { what: "no start date", given: { start: undefined }, target: 30, planned: 0.3 },
    { what: "no due date", given: { due: undefined }, target: 30, planned: 0.3 },
    { what: "a target on the way beyond the end", given: {}, target: 150, planned: 1 },
    { what: "no end target", given: { values: { start: 0, actual: 1 } }, target: 30, planned: undefined },
  ] as const)("with $what is $planned on the day of the target $target", ({ given, target, planned }) => {
    expect(followPhases(item(given as Partial<Item>), [{ until: 40, target }], 40).expectedByPhases).toEqual(
      planned,
    );
  });

  test("on the straight line is what is expected without a plan", () => {
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

describe("a plan that cannot be followed", () => {
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

test("the status follows the plan, not the straight line", () => {
  const slow = item({ values: { start: 0, target: 100, actual: 10 } });
  const phases = [{ until: 80, target: 10 }];
  expect(track([slow], 80)[0]?.status).toBe("off-track");
  expect(track([followPhases(slow, phases, 80)], 80)[0]?.status).toBe("on-track");
});
