import { expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import type { Item } from "../../src/domain/goal.ts";
import { DEFAULT_THRESHOLDS } from "../../src/domain/status.ts";
import { track } from "../../src/domain/track.ts";
import { initiative, keyResult, objective } from "./builders.ts";

const TODAY = day(2026, 11, 23);
const OLD = { start: day(2026, 10, 1), due: day(2026, 12, 31), updated: day(2026, 11, 7) };

function reasonOf(item: Item, cadence: number | undefined = 7) {
  return track([item], TODAY, DEFAULT_THRESHOLDS, cadence)[0]?.reason;
}

test("track() tells of a key result that has waited longer than the cadence, beside what its value says", () => {
  expect(reasonOf(keyResult(OLD))).toEqual({
    code: "stale",
    days: 16,
    because: { code: "behind-plan", points: 8 },
  });
});

test.each([
  { item: keyResult(OLD), cadence: 16, because: "the day has come, but not passed" },
  { item: keyResult(OLD), cadence: undefined, because: "nobody wants check-ins" },
  { item: keyResult({ ...OLD, measure: "tasks" }), cadence: 7, because: "its action items speak for it" },
  { item: initiative(OLD), cadence: 7, because: "an initiative is not checked in" },
  { item: objective(OLD), cadence: 7, because: "an objective follows from its key results" },
  {
    item: keyResult({ ...OLD, values: { start: 0, target: 1, actual: 1 } }),
    cadence: 7,
    because: "it is reached",
  },
  { item: keyResult({ ...OLD, weight: -1 }), cadence: 7, because: "what is to be mended is told alone" },
])("track() calls nothing stale: $because", ({ item, cadence }) => {
  expect(track([item], TODAY, DEFAULT_THRESHOLDS, cadence)[0]?.reason?.code).not.toBe("stale");
});

test("track() tells of a value that was never given, and of a status set by hand, how long they have waited", () => {
  expect(reasonOf(keyResult({ ...OLD, updated: undefined, values: { target: 5 } }))).toEqual({
    code: "stale",
    days: 53,
    because: { code: "problem", problem: { code: "no-actual" } },
  });
  expect(reasonOf(keyResult({ ...OLD, ownStatus: "Pausad" }))).toMatchObject({
    code: "set-by-hand",
    because: { code: "stale", days: 16 },
  });
});
