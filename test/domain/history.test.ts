import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CheckIn, CheckInSource } from "../../src/domain/check-in.ts";
import { checkInPoints, effectiveCheckIns, stateOn, valueOn } from "../../src/domain/history.ts";

function line(day: number, value: number | undefined, more: Partial<CheckIn> = {}): CheckIn {
  const blank = {
    previous: undefined,
    confidence: undefined,
    status: "",
    note: "",
    by: "",
    source: "sidebar" as CheckInSource,
  };
  return { id: "KR1", day, value, ...blank, ...more };
}

const undo = (day: number, value: number | undefined) => line(day, value, { source: "undo" });

test.each([
  {
    log: [line(1, 5), line(8, 6)],
    says: [
      [1, 5],
      [8, 6],
    ],
    because: "one line a day",
  },
  {
    log: [line(8, 6), line(1, 5)],
    says: [
      [1, 5],
      [8, 6],
    ],
    because: "days come in order",
  },
  { log: [line(1, 5), line(1, 7)], says: [[1, 7]], because: "the last line of a day counts" },
  {
    log: [line(1, 50), line(8, 6), line(1, 5, { source: "correction" })],
    says: [
      [1, 5],
      [8, 6],
    ],
    because: "a correction corrects its day",
  },
  {
    log: [line(1, 5), line(8, 6), undo(8, 5)],
    says: [[1, 5]],
    because: "what was taken back does not count",
  },
  { log: [line(1, 5), line(1, 7), undo(1, 5)], says: [[1, 5]], because: "the line before it counts again" },
  { log: [undo(1, 5), line(1, 6)], says: [[1, 6]], because: "there is nothing to take back" },
])("effectiveCheckIns(): $because", ({ log, says }) => {
  expect(effectiveCheckIns(log).map(({ day, value }) => [day, value])).toEqual(says);
});

test("checkInPoints() leaves out values that were taken away", () => {
  expect(checkInPoints([line(1, 5), line(2, undefined)])).toEqual([{ day: 1, value: 5 }]);
});

test.each([
  { day: 5, is: 4, because: "before the first line it is the value that this line replaced" },
  { day: 10, is: 6, because: "on the day itself" },
  { day: 14, is: 6, because: "until the next line" },
  { day: 99, is: undefined, because: "a value that was taken away is gone" },
])("valueOn() day $day is $is: $because", ({ day, is }) => {
  const past = [line(10, 6, { previous: 4 }), line(20, undefined, { previous: 6 })];
  expect(valueOn(day, past, 8)).toBe(is);
});

test("valueOn() of a row that was never checked in is what it is now", () => {
  expect(valueOn(3, [], 8)).toBe(8);
});

test("whatever is added and at once taken back, the history is what it was", () => {
  const lines = fc.array(
    fc.record({ day: fc.nat(5), value: fc.nat(9) }).map(({ day, value }) => line(day, value)),
  );
  fc.assert(
    fc.property(lines, fc.nat(5), fc.nat(9), (log, day, value) => {
      const before = effectiveCheckIns(log);
      expect(effectiveCheckIns([...log, line(day, value), undo(day, 0)])).toEqual(before);
    }),
  );
});

describe("stateOn()", () => {
  const now = { value: 8, day: 30, confidence: 2 };
  const nothing = { value: undefined, day: undefined, confidence: undefined };

  test.each([
    { day: 29, past: [], is: nothing, because: "the value of a later day was not known" },
    { day: 30, past: [], is: now, because: "without a log a row stands as it stands" },
    {
      day: 9,
      past: [line(10, 6, { previous: 4 })],
      is: { ...nothing, value: 4 },
      because: "what the first line replaced was there, nobody knows since when",
    },
    {
      day: 15,
      past: [line(10, 6, { confidence: 5 }), line(20, 7, { confidence: 1 })],
      is: { value: 6, day: 10, confidence: 5 },
      because: "the last line before it",
    },
  ])("on day $day is $is: $because", ({ day, past, is }) => {
    expect(stateOn(day, past, now)).toEqual(is);
  });

  test("of a long history is what a look at every line finds", () => {
    const days = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { maxLength: 20 });
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 60 }), (of, day) => {
        const past = [...of].sort((a, b) => a - b).map((on, place) => line(on, place));
        const last = past.filter((said) => said.day <= day).at(-1);
        expect(stateOn(day, past, nothing)).toMatchObject({ value: last?.value, day: last?.day });
      }),
    );
  });
});
