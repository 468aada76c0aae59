import { describe, expect, test } from "vitest";
import type { Fields, History } from "../../../src/app/contract.ts";
import type { ForecastSummary } from "../../../src/domain/history.ts";
import { historyChart, phasesShape, sparklineShape } from "../../../src/sidebar/model/chart.ts";
import { JUNE, kpiFields } from "../kpi-samples.ts";
import { fields, history, pastCheckIn, QUARTER } from "../samples.ts";

const { startDate: START, dueDate: DUE } = QUARTER;

const FRAME = { width: 108, height: 132, today: START + 45, labelWidth: () => 0 };

const ROW: Partial<Fields> = { start: 10, target: 0 };

const FORECAST: ForecastSummary = { value: 2, low: 1, high: 3, from: 10, arrival: null, chance: 0.1 };

function chart(told: Partial<History>, row: Partial<Fields> = {}) {
  return historyChart(
    { fields: fields({ ...ROW, ...row }) },
    history("KR1", told.checkIns ?? [], told),
    FRAME,
  );
}

const CHECK_INS = [pastCheckIn(START, 10), pastCheckIn(START + 30, 7)];

describe("historyChart()", () => {
  test("puts the period and the values into the frame, with room for names", () => {
    const { left, right, top, bottom } = chart({ checkIns: CHECK_INS });
    expect({ left, right, top, bottom }).toEqual({ left: 4, right: 100, top: 14, bottom: 114 });
  });

  test("draws check-ins as a line with points, at their days and values", () => {
    const { checkIns, points } = chart({ checkIns: CHECK_INS });
    expect(checkIns).toBe("M4 14L35.6 44");
    expect(points).toEqual([
      [4, 14],
      [35.6, 44],
    ]);
  });

  test("leaves a gap where a value was taken away", () => {
    const { checkIns, points } = chart({
      checkIns: [pastCheckIn(START, 10), pastCheckIn(START + 10, null), pastCheckIn(START + 30, 7)],
    });
    expect(checkIns).toBe("M4 14M35.6 44");
    expect(points).toHaveLength(2);
  });

  test.each<{ row: Partial<Fields>; expected: string; targets: string; because: string }>([
    {
      row: {},
      expected: "M4 14L100 114",
      targets: "M4 114L100 114",
      because: "from the start to the target",
    },
    {
      row: { measure: "at-most" },
      expected: "",
      targets: "M4 114L100 114",
      because: "a limit is not judged by time",
    },
    {
      row: { measure: "between" },
      expected: "",
      targets: "M4 14L100 14M4 114L100 114",
      because: "a range has two ends",
    },
    { row: { startDate: null }, expected: "", targets: "M4 114L100 114", because: "no period" },
    { row: { target: null }, expected: "", targets: "", because: "nothing to reach" },
  ])("of $row expects $expected and aims at $targets: $because", ({ row, expected, targets }) => {
    const checkIns = [...CHECK_INS, pastCheckIn(START + 40, 0)];
    expect(chart({ checkIns }, row)).toMatchObject({ expected, targets });
  });

  test("draws the forecast from the first check-in to the due date, its range from the last", () => {
    const { forecast, range } = chart({ checkIns: CHECK_INS, forecast: FORECAST });
    expect(forecast).toBe("M4 14L100 94");
    expect(range).toBe("M35.6 40.4L100 84L100 104Z");
  });

  test.each([
    { told: { checkIns: CHECK_INS }, row: {}, because: "there is none" },
    {
      told: { checkIns: CHECK_INS, forecast: FORECAST },
      row: { dueDate: null },
      because: "there is no due date",
    },
    {
      told: { checkIns: [pastCheckIn(DUE + 1, 3)], forecast: FORECAST },
      row: {},
      because: "the due date has passed",
    },
  ])("draws no forecast: $because", ({ told, row }) => {
    expect(chart(told, row)).toMatchObject({ forecast: "", range: "" });
  });

  test("a range far wider than all the rest leaves the plot instead of flattening it", () => {
    const { values } = chart({ checkIns: CHECK_INS, forecast: { ...FORECAST, low: -1000, high: 1000 } });
    expect(Math.max(...values.map(({ value }) => Math.abs(value)))).toBeLessThanOrEqual(20);
  });

  test("names round values and days, and marks today", () => {
    const { values, days, today } = chart({ checkIns: CHECK_INS });
    expect(values.map(({ value }) => value)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(days.map(({ day }) => day - START)).toEqual([0, 31, 61]);
    expect(today).toBe(51.5);
  });

  test("a single check-in without anything else is still drawn", () => {
    const bare = { start: null, target: null, startDate: null, dueDate: null };
    expect(chart({ checkIns: [pastCheckIn(START + 45, 5)] }, bare).points).toHaveLength(1);
  });
});

describe("sparklineShape()", () => {
  const SIZE = { width: 106, height: 26 };

  test("is the shape of the check-ins, edge to edge, with its end", () => {
    const spark = sparklineShape([pastCheckIn(0, 1), pastCheckIn(5, null), pastCheckIn(10, 3)], SIZE);
    expect(spark).toEqual({ path: "M3 23L103 3", last: [103, 3] });
  });

  test.each([
    { checkIns: [], because: "there are none" },
    { checkIns: [pastCheckIn(0, 1)], because: "one has no shape" },
    { checkIns: [pastCheckIn(0, 1), pastCheckIn(1, null)], because: "one has a value" },
  ])("is nothing: $because", ({ checkIns }) => {
    expect(sparklineShape(checkIns, SIZE)).toBeUndefined();
  });
});

describe("the preview of the plan", () => {
  const SIZE = { width: 106, height: 56 };

  test("bends where the plan leaves the straight line", () => {
    const shape = phasesShape(kpiFields(), [{ until: JUNE, target: 4 }], SIZE);
    expect(shape).toEqual({ straight: "M3 3L103 53", phased: "M3 3L52.5 53L103 53" });
  });

  test("is a stair for a limit, which holds until its day", () => {
    const shape = phasesShape(kpiFields({ measure: "at-most" }), [{ until: JUNE, target: 8 }], SIZE);
    expect(shape).toEqual({ straight: "M3 53L103 53", phased: "M3 3L52.5 3L52.5 53L103 53" });
  });

  test.each([
    { target: null, because: "no target" },
    { startDate: null, because: "no start" },
    { dueDate: kpiFields().startDate, because: "a period of one day" },
  ])("is none: $because", ({ because: _, ...changes }) => {
    expect(phasesShape(kpiFields(changes), [], SIZE)).toBeUndefined();
  });
});
