import { describe, expect, test } from "vitest";
import { changed, date, GOALS, KPIS, run } from "./goals-and-kpis.ts";

describe("OKR_TRACK with phased targets", () => {
  const phases = (...lines: unknown[][]) => [["ID", "Title", "Until", "Target value"], ...lines];
  const expectedOf = (lines: unknown[][]) =>
    run("OKR_TRACK", GOALS, date(10, 31), "en", "", phases(...lines))[2];

  test("expects what they ask for", () => {
    expect(expectedOf([["kr1", "", date(10, 31), 9]])).toEqual([
      5,
      0.5,
      0.9,
      "Off track",
      "40 points behind plan",
    ]);
  });

  test.each([
    { line: ["KR1", "", "soon", 9], reason: '⚠ the date of a phased target is not a date: "soon"' },
    { line: ["KR1", "", date(10, 31), "9 st"], reason: '⚠ a phased target is text: "9 st"' },
    {
      line: ["KR1", "", date(12, 30), 9],
      reason: "⚠ a phased target must lie between the start date and the due date, not on 2026-12-30",
    },
    {
      line: ["KR1", "", "", 9],
      reason: "⚠ the date of a phased target is missing: a date belongs there",
    },
  ])("a line that says nothing is the problem of its row: $reason", ({ line, reason }) => {
    expect(expectedOf([line])?.[4]).toBe(reason);
  });

  test.each([{ line: ["KR1", "", "", ""] }, { line: ["KR9", "", "soon", 9] }, { line: ["", "", "", 9] }])(
    "$line changes nothing here",
    ({ line }) => {
      expect(expectedOf([line])).toEqual(expectedOf([]));
    },
  );

  test.each([
    { cells: [["ID", "Date"]], missing: "Columns are missing, renamed or deleted: Until, Target value" },
    { cells: "#REF!", missing: "Columns are missing, renamed or deleted: ID, Until, Target value" },
  ])("$cells, without its headers, is told", ({ cells, missing }) => {
    expect(() => run("OKR_TRACK", GOALS, date(10, 31), "en", "", cells)).toThrow(missing);
  });
});

test("OKR_TRACK tells by a row's own cadence when it is stale", () => {
  const rows = (cadence: string) => [KPIS[0] ?? [], changed(KPIS[1], 4, cadence)];
  const reason = (cadence: string) => run("OKR_TRACK", rows(cadence), date(12, 1), "en", "weekly")[1]?.[4];
  expect(reason("Monthly")).not.toContain("no check-in");
  expect(reason("")).toContain("no check-in for 11 days");
  expect(reason("Daily")).toContain("no check-in for 11 days");
  expect(reason("Often")).toContain("Often");
});

test("OKR_TRACK calls no row stale of a table that does not say when its rows were checked in", () => {
  const undated = KPIS.map((row) => row.slice(0, -1)).map((row, place) =>
    place === 1 ? changed(changed(row, 4, "Daily"), 6, date(10, 1)) : row,
  );
  expect(run("OKR_TRACK", undated, date(12, 1), "en", "weekly")[1]?.[4]).not.toContain("no check-in");
});
