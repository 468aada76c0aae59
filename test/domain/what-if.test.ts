import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import { BLANK_FIELDS, type Fields } from "../../src/domain/goal.ts";
import { DEFAULT_THRESHOLDS, STATUSES } from "../../src/domain/status.ts";
import { track } from "../../src/domain/track.ts";
import { isWorse, whatIf } from "../../src/domain/what-if.ts";

const QUARTER = { startDate: day(2026, 10, 1), dueDate: day(2026, 12, 31) };
const HALFWAY = day(2026, 11, 15);

function row(fields: Partial<Fields>) {
  return { type: "key-result", fields: { ...BLANK_FIELDS, ...QUARTER, ...fields } } as const;
}

const falling = row({ measure: "decrease", start: 10, target: 6 });
const limit = row({ measure: "at-most", target: 5 });
const milestone = row({ measure: "milestone" });

test.each([
  {
    what: falling,
    actual: 8,
    is: { progress: 0.5, status: "on-track" },
    because: "half the way, half the time",
  },
  { what: falling, actual: 9, is: { progress: 0.25, status: "behind" }, because: "a quarter short" },
  { what: falling, actual: 10, is: { progress: 0, status: "off-track" }, because: "nothing has happened" },
  { what: falling, actual: 6, is: { progress: 1, status: "done" }, because: "the target is reached" },
  {
    what: falling,
    actual: null,
    is: { progress: undefined, status: "no-data" },
    because: "the value is taken away",
  },
  {
    what: limit,
    actual: 5,
    is: { progress: 1, status: "on-track" },
    because: "a limit is done only at its end",
  },
  { what: limit, actual: 6, is: { status: "behind" }, because: "a limit that is missed a little" },
  { what: milestone, actual: 1, is: { progress: 1, status: "done" }, because: "reached" },
  {
    what: milestone,
    actual: null,
    is: { progress: 0, status: "off-track" },
    because: "not reached is 0, not unknown",
  },
  { what: row({}), actual: 5, is: { status: "no-data" }, because: "without a target nothing follows" },
])("whatIf() the value is $actual: $because", ({ what, actual, is }) => {
  expect(whatIf(what, actual, HALFWAY, DEFAULT_THRESHOLDS)).toMatchObject(is);
});

test("whatIf() says what the sheet will say", () => {
  const measure = fc.constantFrom(
    "increase",
    "decrease",
    "at-least",
    "at-most",
    "between",
    "milestone",
    null,
  );
  const value = fc.option(fc.integer({ min: -20, max: 20 }));
  fc.assert(
    fc.property(
      measure,
      value,
      value,
      value,
      fc.integer({ min: -20, max: 120 }),
      (measure, start, target, actual, at) => {
        const what = row({ measure, start, target });
        const item = {
          ...{ id: "KR1", type: what.type, parent: "", ownStatus: "" },
          ...{ start: QUARTER.startDate, due: QUARTER.dueDate, measure: measure ?? undefined },
          values: { start: start ?? undefined, target: target ?? undefined, actual: actual ?? undefined },
        };
        const today = QUARTER.startDate + at;
        expect(whatIf(what, actual, today, DEFAULT_THRESHOLDS)).toEqual(track([item], today)[0]);
      },
    ),
  );
});

test("isWorse() goes down the scale, and no data is the worst", () => {
  expect(STATUSES.filter((status) => isWorse(status, "behind"))).toEqual(["off-track", "no-data"]);
  expect(isWorse("behind", "behind")).toBe(false);
});
