import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { OKR_COLUMNS } from "../../src/tables/header.ts";
import { changed, date, GOALS, KPIS, run } from "./goals-and-kpis.ts";

const LOG = [
  ["Date", "ID", "Title", "Value", "Previous", "Confidence", "Status", "Note", "By", "Source"],
  [date(9, 30), "KPI1", "NPS", 30, 28, 3, "Behind", "", "", "Sidebar"],
  [date(10, 5), "KPI1", "NPS", 32, 30, 4, "On track", "", "", "Sidebar"],
  [date(10, 5), "KPI1", "NPS", 33, 30, 4, "off-track", "", "", "Correction"],
  [date(11, 20), "kpi1", "NPS", 40, 33, 5, "Uppnått", "", "", "Sidebar"],
  [date(10, 8), "KR1", "Speed", 5, 0, 2, "Mitt eget", "", "", "Cell"],
  [date(10, 9), "KR1", "Speed", 5, 7, "", "", "", "", "Undo"],
];

const ACTUAL = OKR_COLUMNS.indexOf("actual");

describe("OKR_PERIODS", () => {
  test("gives the last status of each period by the row's cadence, corrections counted, in the words of the rules", () => {
    const [head, nps, ...others] = run("OKR_PERIODS", KPIS, LOG, date(11, 25));
    expect(head).toEqual(["−11", "−10", "−9", "−8", "−7", "−6", "−5", "−4", "−3", "−2", "−1", "Now"]);
    expect(nps?.slice(-4)).toEqual(["", "Behind", "Off track", "Achieved"]);
    expect(others).toEqual([]);
  });

  test("a week has its own status where there is one", () => {
    const weekly = KPIS.map((row, place) => (place === 1 ? changed(row, 4, "Weekly") : row));
    expect(run("OKR_PERIODS", weekly, LOG, date(11, 25))[1]?.slice(-9)).toEqual([
      "Behind",
      "Off track",
      ...["", "", "", "", ""],
      "Achieved",
      "",
    ]);
  });

  test("the alias says Nu", () => {
    const swedish = [
      [
        "ID",
        "Nyckeltal",
        "Slag",
        "Stöder",
        "Takt",
        "Mått",
        "Startdatum",
        "Slutdatum",
        "Startvärde",
        "Målvärde",
        "Faktiskt värde",
      ],
      ["KPI1", "NPS"],
    ];
    expect(run("OKR_PERIODER", swedish, LOG, date(11, 25))[0]?.[11]).toBe("Nu");
  });

  test.each([
    { log: [["Date", "Value"]], message: "A column is missing, renamed or deleted: ID" },
    { log: "", message: "Columns are missing, renamed or deleted: Date, ID, Value" },
  ])("a log without its columns is told: $message", ({ log, message }) => {
    expect(() => run("OKR_PERIODS", KPIS, log, date(11, 25))).toThrow(message);
  });

  test("on a day that has passed tells nothing of later periods", () => {
    const then = run("OKR_PERIODS", KPIS, LOG, date(10, 5))[1];
    expect(then?.slice(-3)).toEqual(["", "Behind", "Off track"]);
  });

  test.each([
    { at: 9, header: "Target value" },
    { at: 4, header: "Cadence" },
  ])("a KPI table of ours in which $header is renamed is refused", ({ at, header }) => {
    const renamed = [changed(KPIS[0], at, "Goal"), ...KPIS.slice(1)];
    expect(() => run("OKR_PERIODS", renamed, LOG, date(11, 25))).toThrow(header);
    expect(() => run("OKR_TRACK", renamed, date(11, 25))).toThrow(header);
  });
});

describe("OKR_HISTORY", () => {
  const days = [[date(10, 7), date(10, 8), date(11, 25)]];

  test.each([
    {
      what: "",
      rows: [
        ["", "", ""],
        [0, 5, 5],
        ["", "", 10],
      ],
      because: "values, from the log or as they stand since",
    },
    {
      what: "confidence",
      rows: [
        ["", "", ""],
        ["", 2, 2],
      ],
      because: "what was said last",
    },
    {
      what: "Progress",
      rows: [
        [0, 0.25, 0.75],
        [0, 0.5, 0.5],
        ["", "", 1],
      ],
      because: "objectives are rolled up",
    },
    {
      what: "förväntat",
      rows: [
        [6 / 90, 7 / 90, 55 / 90],
        [6 / 90, 7 / 90, 55 / 90],
        [6 / 90, 7 / 90, 55 / 90],
      ],
      because: "by the dates, in either language",
    },
  ])("of '$what' gives $rows: $because", ({ what, rows }) => {
    expect(run("OKR_HISTORY", GOALS, LOG, days, what)).toEqual([days[0], ...rows]);
  });

  test("on the last day is what OKR_TRACK says of today", () => {
    const today = date(11, 25);
    const now = run("OKR_TRACK", GOALS, today)
      .slice(1)
      .map((row) => [row[1]]);
    expect(run("OKR_HISTORY", GOALS, LOG, today, "progress").slice(1)).toEqual(now);
  });

  test("asked for something else it says what it tells", () => {
    expect(() => run("OKR_HISTORY", GOALS, LOG, days, "mood")).toThrow('Unknown what to tell: "mood"');
  });

  test("a date that is text is told, a blank one is a blank column", () => {
    expect(() => run("OKR_HISTORY", GOALS, LOG, "soon")).toThrow('not a date: "soon"');
    expect(run("OKR_HISTORY", GOALS, LOG, [["", date(10, 8)]])[2]).toEqual(["", 5]);
  });

  test("of an open column of dates the blank end makes no columns", () => {
    expect(run("OKR_HISTORY", GOALS, LOG, [[date(10, 8)], [""], [""]])).toEqual([[date(10, 8)], [""], [5]]);
    expect(run("OKR_HISTORY", GOALS, LOG, [[""], [""]])).toEqual([[""]]);
  });

  test("on the last day of whatever was checked in is what OKR_TRACK says of the values that stand then", () => {
    const line = fc.record({ on: fc.integer({ min: 1, max: 25 }), value: fc.integer({ min: -5, max: 15 }) });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const log = lines.map(({ on, value }) => [date(11, on), "KR1", "", value, "", "", "", "", "", ""]);
        const last = lines.reduce((latest, of) => (of.on >= latest.on ? of : latest));
        const now = GOALS.map((row, place) => (place === 2 ? changed(row, ACTUAL, last.value) : row));
        const today = date(11, 25);
        const tracked = run("OKR_TRACK", now, today).map((row) => row[1]);
        const told = run("OKR_HISTORY", GOALS, [LOG[0], ...log], today, "progress").map((row) => row[0]);
        expect(told.slice(1)).toEqual(tracked.slice(1));
      }),
    );
  });
});
