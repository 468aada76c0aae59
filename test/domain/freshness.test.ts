import { expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import { freshnessOf } from "../../src/domain/freshness.ts";

const PERIOD = { start: day(2026, 10, 1), due: day(2026, 12, 31) };
const WEEKLY = 7;

test.each([
  { updated: day(2026, 11, 17), days: 6, due: false, stale: false, because: "a week has not gone by" },
  { updated: day(2026, 11, 16), days: 7, due: true, stale: false, because: "the day has come" },
  { updated: day(2026, 11, 15), days: 8, due: true, stale: true, because: "the day has passed" },
  {
    updated: day(2026, 11, 30),
    days: 0,
    due: false,
    stale: false,
    because: "a day ahead is as fresh as today",
  },
  {
    updated: undefined,
    days: 53,
    due: true,
    stale: true,
    because: "without a check-in it counts from the start",
  },
])("freshness() after $days days: $because", ({ updated, ...judged }) => {
  const aging = { updated, period: PERIOD, done: false };
  const { days, due, stale } = judged;
  expect(freshnessOf(aging, WEEKLY, day(2026, 11, 23))).toEqual({ days, due, stale });
});

test.each([
  { today: day(2026, 9, 30), period: PERIOD, done: false, because: "its period has not begun" },
  {
    today: day(2027, 1, 8),
    period: PERIOD,
    done: false,
    because: "a week after the due date the last one was asked for",
  },
  { today: day(2026, 11, 23), period: PERIOD, done: true, because: "what is reached needs nobody" },
])("freshness() asks for nothing: $because", ({ today, period, done }) => {
  const judged = freshnessOf({ updated: day(2026, 1, 1), period, done }, WEEKLY, today);
  expect(judged).toMatchObject({ due: false, stale: false });
});

test("freshness() asks for a last check-in after the due date", () => {
  const aging = { updated: day(2026, 12, 28), period: PERIOD, done: false };
  expect(freshnessOf(aging, WEEKLY, day(2027, 1, 5))).toEqual({ days: 8, due: true, stale: true });
});

test("freshness() of a row without dates and check-ins is due, but nobody knows since when", () => {
  const aging = { updated: undefined, period: { start: undefined, due: undefined }, done: false };
  expect(freshnessOf(aging, WEEKLY, day(2026, 11, 23))).toEqual({ days: null, due: true, stale: false });
});
