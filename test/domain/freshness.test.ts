import { expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import type { CheckIn } from "../../src/domain/check-in.ts";
import {
  cadenceOfDays,
  cadencePeriodStart,
  freshnessOf,
  lastCheckInOfEach,
  recentPeriodStarts,
} from "../../src/domain/freshness.ts";
import type { Item } from "../../src/domain/goal.ts";
import { DEFAULT_THRESHOLDS } from "../../src/domain/status.ts";
import { track } from "../../src/domain/track.ts";
import { initiative, keyResult, objective } from "./builders.ts";

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
])("freshnessOf() after $days days: $because", ({ updated, ...fresh }) => {
  const input = { updated, period: PERIOD, done: false };
  const { days, due, stale } = fresh;
  expect(freshnessOf(input, WEEKLY, day(2026, 11, 23))).toEqual({ days, due, stale });
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
])("freshnessOf() asks for nothing: $because", ({ today, period, done }) => {
  const asked = freshnessOf({ updated: day(2026, 1, 1), period, done }, WEEKLY, today);
  expect(asked).toMatchObject({ due: false, stale: false });
});

test("freshnessOf() asks for a last check-in after the due date", () => {
  const input = { updated: day(2026, 12, 28), period: PERIOD, done: false };
  expect(freshnessOf(input, WEEKLY, day(2027, 1, 5))).toEqual({ days: 8, due: true, stale: true });
});

test("freshnessOf() of a row without dates and check-ins is due, but nobody knows since when", () => {
  const input = { updated: undefined, period: { start: undefined, due: undefined }, done: false };
  expect(freshnessOf(input, WEEKLY, day(2026, 11, 23))).toEqual({ days: null, due: true, stale: false });
});

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
] as const)("a check-in every %s days has %s periods", (days, cadence) => {
  expect(cadenceOfDays(days)).toBe(cadence);
});

test.each([
  { of: day(2026, 11, 25), cadence: "daily", start: day(2026, 11, 25), because: "a day is a day" },
  { of: day(2026, 11, 25), cadence: "weekly", start: day(2026, 11, 23), because: "weeks begin on Monday" },
  { of: day(2026, 11, 23), cadence: "weekly", start: day(2026, 11, 23), because: "a Monday begins its own" },
  { of: day(1969, 12, 28), cadence: "weekly", start: day(1969, 12, 22), because: "also before 1970" },
  { of: day(2026, 11, 30), cadence: "monthly", start: day(2026, 11, 1), because: "calendar months" },
  { of: day(2026, 12, 31), cadence: "quarterly", start: day(2026, 10, 1), because: "calendar quarters" },
  { of: day(2026, 2, 1), cadence: "yearly", start: day(2026, 1, 1), because: "calendar years" },
] as const)("the $cadence period of day $of begins on $start: $because", ({ of, cadence, start }) => {
  expect(cadencePeriodStart(of, cadence)).toBe(start);
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

const TODAY = day(2026, 11, 23);
const WAITING = { start: day(2026, 10, 1), due: day(2026, 12, 31), updated: day(2026, 11, 7) };

function staleReason(item: Item, cadence: number | undefined = 7) {
  return track([item], TODAY, DEFAULT_THRESHOLDS, cadence)[0]?.reason;
}

test("track() tells of a key result that has waited longer than the cadence, beside what its value says", () => {
  expect(staleReason(keyResult(WAITING))).toEqual({
    code: "stale",
    days: 16,
    because: { code: "behind-plan", points: 8 },
  });
});

test.each([
  { item: keyResult(WAITING), cadence: 16, because: "the day has come, but not passed" },
  { item: keyResult(WAITING), cadence: undefined, because: "nobody wants check-ins" },
  { item: keyResult({ ...WAITING, measure: "tasks" }), cadence: 7, because: "its action items speak for it" },
  { item: initiative(WAITING), cadence: 7, because: "an initiative is not checked in" },
  { item: objective(WAITING), cadence: 7, because: "an objective follows from its key results" },
  {
    item: keyResult({ ...WAITING, values: { start: 0, target: 1, actual: 1 } }),
    cadence: 7,
    because: "it is reached",
  },
  { item: keyResult({ ...WAITING, weight: -1 }), cadence: 7, because: "what is to be mended is told alone" },
])("track() calls nothing stale: $because", ({ item, cadence }) => {
  expect(track([item], TODAY, DEFAULT_THRESHOLDS, cadence)[0]?.reason?.code).not.toBe("stale");
});

test("track() tells of a value that was never given, and of a status set by hand, how long they have waited", () => {
  expect(staleReason(keyResult({ ...WAITING, updated: undefined, values: { target: 5 } }))).toEqual({
    code: "stale",
    days: 53,
    because: { code: "problem", problem: { code: "no-actual" } },
  });
  expect(staleReason(keyResult({ ...WAITING, ownStatus: "Pausad" }))).toMatchObject({
    code: "set-by-hand",
    because: { code: "stale", days: 16 },
  });
});
