import { expect, test } from "vitest";
import { calendarDate, day } from "../../src/domain/calendar.ts";

test.each([
  { year: 1970, month: 1, date: 1, is: 0, because: "days are counted from here" },
  { year: 1969, month: 12, date: 31, is: -1, because: "and backwards" },
  { year: 1970, month: 2, date: 1, is: 31, because: "January has 31 days" },
  { year: 2000, month: 3, date: 1, is: 11_017, because: "2000 was a leap year" },
  { year: 2026, month: 10, date: 25, is: 20_751, because: "the day on which summer time ends is one day" },
])("day($year, $month, $date) is $is: $because", ({ year, month, date, is }) => {
  expect(day(year, month, date)).toBe(is);
  expect(calendarDate(is)).toEqual({ year, month, date });
});

test("31 June is 1 July", () => {
  expect(calendarDate(day(2026, 6, 31))).toEqual({ year: 2026, month: 7, date: 1 });
});
