import { expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import type { CheckIn } from "../../src/domain/check-in.ts";
import {
  cadenceOfDays,
  cadencePeriodStart,
  lastCheckInOfEach,
  recentPeriodStarts,
} from "../../src/domain/freshness.ts";

test.each([
  [undefined, "monthly"],
  [1, "daily"],
  [5, "weekly"],
  [7, "weekly"],
  [14, "two-weekly"],
  [31, "monthly"],
  [92, "quarterly"],
  [366, "yearly"],
  [900, "yearly"],
] as const)("a check-in every %s days has %s periods", (days, rhythm) => {
  expect(cadenceOfDays(days)).toBe(rhythm);
});

test.each([
  { of: day(2026, 11, 25), rhythm: "daily", start: day(2026, 11, 25), because: "a day is a day" },
  { of: day(2026, 11, 25), rhythm: "weekly", start: day(2026, 11, 23), because: "weeks begin on Monday" },
  { of: day(2026, 11, 23), rhythm: "weekly", start: day(2026, 11, 23), because: "a Monday begins its own" },
  { of: day(1969, 12, 28), rhythm: "weekly", start: day(1969, 12, 22), because: "also before 1970" },
  { of: day(2026, 11, 30), rhythm: "monthly", start: day(2026, 11, 1), because: "calendar months" },
  { of: day(2026, 12, 31), rhythm: "quarterly", start: day(2026, 10, 1), because: "calendar quarters" },
  { of: day(2026, 2, 1), rhythm: "yearly", start: day(2026, 1, 1), because: "calendar years" },
] as const)("the $rhythm period of day $of begins on $start: $because", ({ of, rhythm, start }) => {
  expect(cadencePeriodStart(of, rhythm)).toBe(start);
});

test("two weeks go together whichever of their days it is", () => {
  const starts = Array.from({ length: 28 }, (_, place) =>
    cadencePeriodStart(day(2026, 11, 2) + place, "two-weekly"),
  );
  expect(new Set(starts).size).toBeLessThanOrEqual(3);
  for (const start of starts) expect(cadencePeriodStart(start, "weekly")).toBe(start);
});

test("the last twelve months reach over the turn of the year", () => {
  const starts = recentPeriodStarts(day(2026, 3, 15), "monthly");
  expect(starts).toHaveLength(12);
  expect([starts[0], starts[11]]).toEqual([day(2025, 4, 1), day(2026, 3, 1)]);
});

function line(on: number, value: number): CheckIn {
  const nothing = { previous: undefined, confidence: undefined, status: "", note: "", by: "" };
  return { day: on, id: "KPI1", value, source: "sidebar", ...nothing };
}

test("of each period the last check-in counts; those before the first period count nowhere", () => {
  const found = lastCheckInOfEach([line(1, 1), line(10, 2), line(12, 3), line(30, 4)], [10, 20, 30]);
  expect(found.map((last) => last?.value)).toEqual([3, undefined, 4]);
});
