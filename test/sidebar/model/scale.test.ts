import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDate, day } from "../../../src/domain/calendar.ts";
import { dayTicks, pathThrough, positionOn, valueTicks } from "../../../src/sidebar/model/scale.ts";
import { formatDay } from "../../../src/text/date.ts";

test.each([
  { value: 0, is: 20, because: "one end" },
  { value: 10, is: 120, because: "the other" },
  { value: 2.5, is: 45, because: "a quarter of the way" },
  { value: 1 / 3, is: 23.3, because: "to a tenth" },
  { value: -1, is: 10, because: "beyond the end" },
])("positionOn() $value is $is: $because", ({ value, is }) => {
  expect(positionOn(value, { from: 0, to: 10, start: 20, end: 120 })).toBe(is);
});

test("positionOn() values without extent is the middle", () => {
  expect(positionOn(5, { from: 5, to: 5, start: 0, end: 100 })).toBe(50);
});

test.each([
  {
    points: [
      [0, 1],
      [2, 3],
    ],
    is: "M0 1L2 3",
    because: "a line",
  },
  { points: [[0, 1], null, [2, 3], [4, 5]], is: "M0 1M2 3L4 5", because: "a gap" },
  { points: [null, [0, 1]], is: "M0 1", because: "no beginning" },
  { points: [], is: "", because: "nothing" },
] as const)("pathThrough() $points is $is: $because", ({ points, is }) => {
  expect(pathThrough(points)).toBe(is);
});

describe("valueTicks()", () => {
  test.each([
    { low: 0, high: 10, is: [0, 2, 4, 6, 8, 10] },
    { low: 26.4, high: 40.2, is: [25, 30, 35, 40, 45] },
    { low: 0.6, high: 0.9, is: [0.6, 0.7, 0.8, 0.9] },
    { low: 0, high: 1_200_000, is: [0, 500_000, 1_000_000, 1_500_000] },
    { low: -3, high: 3, is: [-4, -2, 0, 2, 4] },
    { low: 5, high: 5, is: [5, 6] },
  ])("from $low to $high are $is", ({ low, high, is }) => {
    expect(valueTicks(low, high, 6)).toEqual(is);
  });

  test("hold all values between them, evenly and few", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high - low > 1e-6 || high === low);
        const ticks = valueTicks(low, high, 6);
        // The arithmetic of steps is wrong by a part of a step, and of the values themselves.
        const size =
          ((ticks[1] ?? 0) - (ticks[0] ?? 0)) * 1e-8 + Math.max(Math.abs(low), Math.abs(high)) * 1e-11;
        expect(ticks[0]).toBeLessThanOrEqual(low + size);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - size);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.length).toBeGreaterThan(1);
      }),
    );
  });
});

describe("dayTicks()", () => {
  test.each([
    {
      from: day(2026, 10, 1),
      to: day(2026, 12, 31),
      is: ["2026-10-01", "2026-11-01", "2026-12-01"],
      because: "the months of a quarter",
    },
    {
      from: day(2026, 1, 1),
      to: day(2026, 12, 31),
      is: ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"],
      because: "the quarters of a year",
    },
    {
      from: day(2026, 11, 3),
      to: day(2026, 11, 24),
      is: ["2026-11-09", "2026-11-16", "2026-11-23"],
      because: "mondays",
    },
    {
      from: day(2026, 11, 3),
      to: day(2026, 11, 5),
      is: ["2026-11-03"],
      because: "nothing round lies between",
    },
    {
      from: day(2020, 1, 1),
      to: day(2026, 1, 1),
      is: ["2020-01-01", "2022-01-01", "2024-01-01", "2026-01-01"],
      because: "every other year",
    },
  ])("are $is: $because", ({ from, to, is }) => {
    expect(dayTicks(from, to, 4).map(formatDay)).toEqual(is);
  });

  test("are few, in order and within", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 40_000 }),
        fc.integer({ min: 1, max: 40_000 }),
        (from, length) => {
          const days = dayTicks(from, from + length, 4);
          expect(days.length).toBeGreaterThan(0);
          expect(days.length).toBeLessThanOrEqual(4);
          expect(
            days.every(
              (one, place) => one >= from && one <= from + length && one > (days[place - 1] ?? -1e9),
            ),
          ).toBe(true);
          const round = days.every((one) => calendarDate(one).date === 1 || (one - 4) % 7 === 0);
          expect(round || days[0] === from).toBe(true);
        },
      ),
    );
  });
});
