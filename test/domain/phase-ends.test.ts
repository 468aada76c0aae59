import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import { phaseEnds, straightPhases } from "../../src/domain/expected.ts";

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
])("straightTargets() from $start to $target: $because", ({ start, target, is }) => {
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
