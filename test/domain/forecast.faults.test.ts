import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import { forecastOf } from "../../src/domain/forecast.ts";

/** What is wrong with forecasts. Each row has the right answer and fails today; when it is mended its mark has to go. */

const LAST = day(2026, 12, 2);

/** Values that were checked in on days in a row, the last of them today. */
const daily = (values: readonly number[]) =>
  values.map((value, place) => ({ day: LAST - values.length + 1 + place, value }));

describe("a target that is met today is not reached tomorrow", () => {
  test.fails.each([
    { values: [80, 82, 85, 90, 100], aim: { start: 0, target: 100 }, because: "it came with a jump" },
    { values: [10, 9.8, 9.5, 9, 7], aim: { start: 12, target: 7 }, because: "downwards" },
    { values: [3, 3, 4, 4, 6], aim: { measure: "at-least", target: 6 }, because: "a limit" },
  ] as const)("N26 $values to $aim: $because", ({ values, aim }) => {
    const ahead = forecastOf(daily(values), LAST + 29, aim);
    expect(ahead.ok && ahead.value.arrival).toBeUndefined();
  });

  test.each([
    { values: [80, 82, 85, 90, 99], aim: { start: 0, target: 100 }, because: "it is not met yet" },
    { values: [60, 62, 64, 66, 68], aim: { start: 0, target: 70 }, because: "two days of the line are left" },
  ])("$values to $aim arrives: $because", ({ values, aim }) => {
    const ahead = forecastOf(daily(values), LAST + 29, aim);
    expect(ahead.ok && ahead.value.arrival).toBeGreaterThan(LAST);
  });
});

describe("few days tell nothing of a day that is far away", () => {
  test.fails.each([
    { values: [1, 2, 3, 4, 5], ahead: 300, because: "five days cannot carry ten months" },
    { values: [5, 4, 6], ahead: 365, because: "three no year" },
  ])("N26 $values have no forecast for $ahead days later: $because", ({ values, ahead }) => {
    expect(forecastOf(daily(values), LAST + ahead, { target: 100 }).ok).toBe(false);
  });

  test("but of the day after tomorrow", () => {
    expect(forecastOf(daily([1, 2, 3, 4, 5]), LAST + 2, { target: 100 })).toMatchObject({
      value: { value: 7 },
    });
  });
});
