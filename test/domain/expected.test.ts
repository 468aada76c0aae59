import { expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import { timeShare } from "../../src/domain/expected.ts";

const october = { start: day(2026, 10, 1), due: day(2026, 10, 31) };
const september = { start: day(2026, 9, 1), due: day(2026, 9, 30) };
const single = { start: day(2026, 10, 7), due: day(2026, 10, 7) };

test.each([
  { period: october, today: day(2026, 10, 1), is: 0, because: "nothing is expected on the first day" },
  { period: october, today: day(2026, 10, 2), is: 1 / 30, because: "one of 30 days has gone by" },
  { period: october, today: day(2026, 10, 16), is: 0.5, because: "half of the days" },
  { period: october, today: day(2026, 10, 30), is: 29 / 30, because: "one day is left" },
  { period: october, today: day(2026, 10, 31), is: 1, because: "all is expected on the due date" },
  { period: october, today: day(2026, 11, 1), is: 1, because: "and after it" },
  { period: october, today: day(2099, 1, 1), is: 1, because: "never more than all" },
  { period: october, today: day(2026, 9, 30), is: 0, because: "nothing is expected before the first day" },
  {
    period: september,
    today: day(2026, 9, 15),
    is: 14 / 29,
    because: "days gone by, 14 of 29, not begun, 15 of 30",
  },
  {
    period: { start: day(2026, 3, 1), due: day(2026, 3, 31) },
    today: day(2026, 3, 31),
    is: 1,
    because: "summer time takes no day",
  },
  {
    period: { start: day(2028, 2, 1), due: day(2028, 3, 1) },
    today: day(2028, 2, 29),
    is: 28 / 29,
    because: "leap day",
  },
  { period: single, today: day(2026, 10, 6), is: 0, because: "before the only day" },
  {
    period: single,
    today: day(2026, 10, 7),
    is: 1,
    because: "a period of no length: 1 from its day on, not NaN (MHOKR)",
  },
  { period: single, today: day(2026, 10, 8), is: 1, because: "after the only day" },
  {
    period: { start: day(2026, 10, 31), due: day(2026, 10, 1) },
    today: day(2026, 10, 16),
    is: "dates-swapped",
    because: "a period cannot run backwards",
  },
])("timeShare() on day $today is $is: $because", ({ period, today, is }) => {
  const read = timeShare(period, today);
  expect(read.ok ? read.value : read.error.code).toBe(is);
});
