import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calendarDate,
  day,
  type NamedPeriod,
  nameOfPeriod,
  nextPeriod,
  PERIOD_UNITS,
  periodChoices,
  periodContaining,
  periodDays,
} from "../../src/domain/calendar.ts";

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

const anyDay = fc.integer({ min: day(1950, 1, 1), max: day(2150, 1, 1) });
const anyUnit = fc.constantFrom(...PERIOD_UNITS);

describe("periodContaining()", () => {
  test.each([
    { at: day(2026, 11, 23), unit: "quarter", number: 4 },
    { at: day(2026, 11, 23), unit: "tertial", number: 3 },
    { at: day(2026, 11, 23), unit: "half-year", number: 2 },
    { at: day(2026, 11, 23), unit: "year", number: 1 },
    { at: day(2026, 4, 30), unit: "tertial", number: 1 },
    { at: day(2026, 5, 1), unit: "tertial", number: 2 },
    { at: day(2026, 1, 1), unit: "quarter", number: 1 },
  ] as const)("day $at is in $unit $number", ({ at, unit, number }) => {
    expect(periodContaining(at, unit)).toEqual({ unit, number, year: 2026 });
  });

  test("a day lies within its own period", () => {
    fc.assert(
      fc.property(anyDay, anyUnit, (at, unit) => {
        const { start, due } = periodDays(periodContaining(at, unit));
        return start <= at && at <= due;
      }),
    );
  });
});

describe("periodDays()", () => {
  test.each([
    { named: { unit: "quarter", number: 4, year: 2026 }, start: day(2026, 10, 1), due: day(2026, 12, 31) },
    { named: { unit: "tertial", number: 1, year: 2028 }, start: day(2028, 1, 1), due: day(2028, 4, 30) },
    { named: { unit: "half-year", number: 1, year: 2026 }, start: day(2026, 1, 1), due: day(2026, 6, 30) },
    { named: { unit: "year", number: 1, year: 2026 }, start: day(2026, 1, 1), due: day(2026, 12, 31) },
    { named: { unit: "quarter", number: 1, year: 2028 }, start: day(2028, 1, 1), due: day(2028, 3, 31) },
  ] as const)("$named.unit $named.number of $named.year", ({ named, start, due }) => {
    expect(periodDays(named)).toEqual({ start, due });
  });

  test("the next period begins the day after this one ends", () => {
    fc.assert(
      fc.property(anyDay, anyUnit, (at, unit) => {
        const current = periodContaining(at, unit);
        return periodDays(nextPeriod(current)).start === periodDays(current).due + 1;
      }),
    );
  });

  test("nameOfPeriod() is its inverse", () => {
    fc.assert(
      fc.property(anyDay, anyUnit, (at, unit) => {
        const named: NamedPeriod = periodContaining(at, unit);
        expect(nameOfPeriod(periodDays(named))).toEqual(named);
      }),
    );
  });
});

test("nameOfPeriod() of other days is nothing", () => {
  expect(nameOfPeriod({ start: day(2026, 10, 1), due: day(2026, 12, 30) })).toBeUndefined();
  expect(nameOfPeriod({ start: day(2026, 12, 31), due: day(2026, 10, 1) })).toBeUndefined();
});

test("periodChoices() offers this and the next of each", () => {
  expect(
    periodChoices(day(2026, 11, 23)).map(({ unit, number, year }) => `${unit} ${number} ${year}`),
  ).toEqual([
    "quarter 4 2026",
    "quarter 1 2027",
    "tertial 3 2026",
    "tertial 1 2027",
    "half-year 2 2026",
    "half-year 1 2027",
    "year 1 2026",
    "year 1 2027",
  ]);
});
