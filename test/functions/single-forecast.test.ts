import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runCellFunction } from "../../src/functions/catalogue.ts";
import { CARS } from "../domain/published.ts";

/** 1 October 2026, as Sheets keeps it. */
const OCT_1 = 46_296;
const [OCT_8, OCT_15, OCT_22, DEC_31] = [OCT_1 + 7, OCT_1 + 14, OCT_1 + 21, OCT_1 + 91];

function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

function october(date: number, hour = 0): Date {
  return new Date(2026, 9, date, hour);
}

interface Fact {
  readonly dates: unknown;
  readonly values: unknown;
  readonly due?: unknown;
  readonly because: string;
}

const weeks = column(OCT_1, OCT_8, OCT_15);
const rising = column(10, 20, 30);

describe("OKR_FORECAST, and OKR_PROGNOS alike", () => {
  test.each<Fact & { is: number }>([
    { dates: weeks, values: rising, is: 140, because: "13 weeks of 10 above 10" },
    { dates: column(october(1), october(8), october(15)), values: rising, is: 140, because: "dates" },
    {
      dates: column(OCT_1, october(8), OCT_15),
      values: rising,
      is: 140,
      because: "dates and serial numbers together",
    },
    { dates: weeks, values: rising, due: new Date(2026, 11, 31), is: 140, because: "the due date as a date" },
    {
      dates: weeks,
      values: rising,
      due: [[DEC_31]],
      is: 140,
      because: "the due date as a range of one cell",
    },
    { dates: weeks, values: rising, due: OCT_8, is: 20, because: "a due date that has gone by" },
    { dates: weeks, values: column(30, 20, 10), is: -100, because: "falls, and is not clamped" },
    { dates: weeks, values: column(0, 0, 0), is: 0, because: "zero is a value" },
    { dates: weeks, values: column(0, 0, 3), due: OCT_8, is: 1, because: "off the line: the least squares" },
    { dates: column(OCT_15, OCT_1, OCT_8), values: column(30, 10, 20), is: 140, because: "in any order" },
    { dates: [[OCT_1, OCT_8, OCT_15]], values: [[10, 20, 30]], is: 140, because: "lying ranges" },
    {
      dates: [
        [OCT_1, OCT_8],
        [OCT_15, ""],
      ],
      values: [
        [10, 20],
        [30, ""],
      ],
      is: 140,
      because: "a block",
    },
    {
      dates: column(OCT_1, OCT_8, OCT_15, "", ""),
      values: column(10, 20, 30, "", ""),
      is: 140,
      because: "open ranges",
    },
    {
      dates: column(OCT_1, "", OCT_8, OCT_15),
      values: column(10, "", 20, 30),
      is: 140,
      because: "a blank row between",
    },
    {
      dates: column(OCT_1, OCT_8, OCT_15, OCT_22),
      values: column(10, 20, 30, ""),
      is: 140,
      because: "a date to come is skipped",
    },
    {
      dates: column(OCT_1, OCT_8, OCT_15, OCT_22),
      values: column(10, 20, 30, " "),
      is: 140,
      because: "a space is blank",
    },
    {
      dates: column("Date", OCT_1, OCT_8, OCT_15),
      values: column("", 10, 20, 30),
      is: 140,
      because: "nothing is read beside a blank value",
    },
    {
      dates: column(october(1), october(8, 9), october(8, 16), october(15)),
      values: column(10, 5, 20, 30),
      is: 140,
      because: "the last of a day counts",
    },
    { dates: weeks, values: column(false, false, true), due: OCT_8, is: 1 / 3, because: "a tick is 1" },
  ])("$values at $dates give $is: $because", ({ dates, values, due = DEC_31, is }) => {
    expect(runCellFunction("OKR_FORECAST", [dates, values, due])).toBeCloseTo(is, 9);
    expect(runCellFunction("OKR_PROGNOS", [dates, values, due])).toBeCloseTo(is, 9);
  });

  test("agrees with the schoolbook formula on cars, of which the last of each speed counts", () => {
    const last = [...new Map(CARS.points.map(({ day, value }) => [day, value]))];
    const ranges = [last.map(([day]) => [OCT_1 + day]), last.map(([, value]) => [value])];
    const [count, x, y] = [last.length, mean(last.map(([day]) => day)), mean(last.map(([, value]) => value))];
    const slope =
      (sum(last.map(([day, value]) => day * value)) - count * x * y) /
      (sum(last.map(([day]) => day * day)) - count * x * x);
    expect(runCellFunction("OKR_FORECAST", [...ranges, OCT_1 + 30])).toBeCloseTo(y + slope * (30 - x), 8);
  });

  test.each<Fact & { en: string; sv: string }>([
    {
      dates: column(OCT_1, OCT_8),
      values: column(10, 20),
      en: "A forecast needs check-ins on at least 3 days; there are 2",
      sv: "En prognos kräver avstämningar från minst 3 dagar; det finns 2",
      because: "two are always on a line",
    },
    {
      dates: column(october(1, 8), october(1, 9), october(1, 10)),
      values: rising,
      en: "A forecast needs check-ins on at least 3 days; there is 1",
      sv: "En prognos kräver avstämningar från minst 3 dagar; det finns 1",
      because: "three on one day are one",
    },
    {
      dates: column("", ""),
      values: column("", ""),
      en: "A forecast needs check-ins on at least 3 days; there are none",
      sv: "En prognos kräver avstämningar från minst 3 dagar; det finns inga",
      because: "no check-ins yet",
    },
    {
      dates: weeks,
      values: column(10, "20 st", 30),
      en: 'The value of a check-in is text: "20 st"',
      sv: "Värdet i en avstämning är text: ”20 st”",
      because: "a number kept as text is never guessed at",
    },
    {
      dates: weeks,
      values: column(10, october(7), 30),
      en: "The value of a check-in is a date, not a number",
      sv: "Värdet i en avstämning är ett datum, inte ett tal",
      because: "the ranges may be swapped",
    },
    {
      dates: column(OCT_1, "8 okt", OCT_15),
      values: rising,
      en: 'The date of a check-in is not a date: "8 okt"',
      sv: "Datumet för en avstämning är inget datum: ”8 okt”",
      because: "a date kept as text neither",
    },
    {
      dates: column(OCT_1, OCT_8, ""),
      values: rising,
      en: "The date of a check-in is missing: a date belongs there",
      sv: "Datumet för en avstämning saknas: där ska stå ett datum",
      because: "a value without a date would be lost unseen",
    },
    {
      dates: weeks,
      values: rising,
      due: "",
      en: "Due date is missing: a date belongs there",
      sv: "Slutdatum saknas: där ska stå ett datum",
      because: "no due date",
    },
    {
      dates: weeks,
      values: rising,
      due: "Q4",
      en: 'Due date is not a date: "Q4"',
      sv: "Slutdatum är inget datum: ”Q4”",
      because: "text for a due date",
    },
    {
      dates: weeks,
      values: column(10, 20),
      en: "Ranges of different size: 3 × 1 and 2 × 1",
      sv: "Områden av olika storlek: 3 × 1 och 2 × 1",
      because: "both sizes are named",
    },
    {
      dates: weeks,
      values: [[10, 20, 30]],
      en: "Ranges of different size: 3 × 1 and 1 × 3",
      sv: "Områden av olika storlek: 3 × 1 och 1 × 3",
      because: "one stands and one lies",
    },
    {
      dates: weeks,
      values: 10,
      en: "Ranges of different size: 3 × 1 and 1 × 1",
      sv: "Områden av olika storlek: 3 × 1 och 1 × 1",
      because: "one value for all dates is no check-ins",
    },
  ])("$values at $dates throw '$en': $because", ({ dates, values, due = DEC_31, en, sv }) => {
    expect(() => runCellFunction("OKR_FORECAST", [dates, values, due])).toThrow(new Error(en));
    expect(() => runCellFunction("OKR_PROGNOS", [dates, values, due])).toThrow(new Error(sv));
  });

  test("blank rows anywhere change nothing", () => {
    const rows = fc.uniqueArray(
      fc.tuple(fc.integer({ min: OCT_1, max: DEC_31 }), fc.integer({ min: -99, max: 99 })),
      {
        minLength: 3,
        maxLength: 12,
        selector: ([date]) => date,
      },
    );
    fc.assert(
      fc.property(rows, fc.nat(12), fc.nat(5), (of, at, blanks) => {
        const blank = Array.from({ length: blanks }, () => ["", ""] as const);
        const wider = [...of.slice(0, at), ...blank, ...of.slice(at)];
        const run = (cells: readonly (readonly unknown[])[]) =>
          runCellFunction("OKR_FORECAST", [
            cells.map(([date]) => [date]),
            cells.map(([, value]) => [value]),
            DEC_31,
          ]);
        expect(run(wider)).toBe(run(of));
      }),
    );
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
