import { describe, expect, test } from "vitest";
import { runCellFunction } from "../../src/functions/catalogue.ts";
import { table } from "../tables/builders.ts";
import { comesTo } from "./computed.ts";

/** What is wrong with the functions that read the log. Each row has the right answer and fails today; when it is mended its mark has to go. */

const date = (month: number, of: number) => new Date(2026, month - 1, of);

const LOG_HEAD = ["Date", "ID", "Title", "Value", "Previous", "Confidence", "Status", "Note", "By", "Source"];

/** A line of the log. */
function line(day: unknown, id: string, value: unknown, others: { previous?: number; status?: string } = {}) {
  return [day, id, "", value, others.previous ?? "", "", others.status ?? "", "", "", "Sidebar"];
}

describe("before the first line of the log nothing is known", () => {
  const goal = { start: 0, target: 100, startDate: date(1, 1), dueDate: date(12, 31), parent: "O1" };
  const GOALS = table([
    { id: "O1", type: "Objective" },
    { ...goal, id: "KR1", type: "Key result", actual: 50, updated: date(10, 20) },
    { ...goal, id: "KR2", type: "Key result", actual: 80, updated: date(10, 20) },
  ]);
  const LOG = [
    LOG_HEAD,
    line(date(10, 20), "KR1", 500, { previous: 4 }),
    line(date(10, 20), "KR1", 50, { previous: 500 }),
    line(date(10, 20), "KR2", 80, { previous: 60 }),
  ];

  /** What was known of O1, KR1 and KR2 on a day. */
  function known(day: Date, what: string): unknown[] {
    const [, ...rows] = runCellFunction("OKR_HISTORY", [GOALS, LOG, day, what]) as unknown[][];
    return ["O1", "KR1", "KR2"].map((_, place) => rows[place]?.[0] ?? "");
  }

  test.fails.each([
    { day: date(10, 6), what: "value", because: "not the 500 that was corrected on the same day" },
    { day: date(10, 6), what: "progress", because: "nor what rolls up from it" },
    { day: date(10, 19), what: "value", because: "not even on the day before" },
    { day: date(1, 15), what: "progress", because: "a burn-up does not begin where the year has ended up" },
  ])("N2 $what on $day is blank: $because", ({ day, what }) => {
    expect(known(day, what)).toEqual(["", "", ""]);
  });

  test.each([
    { day: date(10, 20), what: "value", is: ["", 50, 80], because: "the last line of the day counts" },
    { day: date(10, 27), what: "progress", is: [0.65, 0.5, 0.8], because: "and stands until the next" },
    { day: date(10, 6), what: "confidence", is: ["", "", ""], because: "nobody had said anything" },
  ])("$what on $day is $is: $because", ({ day, what, is }) => {
    expect(known(day, what)).toEqual(is);
  });
});

describe("lines after the day that is asked about do not count", () => {
  const HEAD = [
    "ID",
    "KPI",
    "Kind",
    "Supports",
    "Cadence",
    "Measure",
    "Start date",
    "Due date",
    "Start value",
  ];
  const kpis = (cadence: string) => [
    [...HEAD, "Target value", "Actual value"],
    ["KPI1", "NPS", "", "", cadence, "", "", "", 0, 100, 60],
  ];
  const LOG = [
    LOG_HEAD,
    line(date(11, 2), "KPI1", 20, { status: "behind" }),
    line(date(11, 25), "KPI1", 40, { status: "on-track" }),
    line(date(11, 27), "KPI1", 60, { status: "done" }),
  ];
  const now = (cadence: string, day: Date) => {
    const [, row] = runCellFunction("OKR_PERIODS", [kpis(cadence), LOG, day]) as unknown[][];
    return row?.at(-1);
  };

  test.fails.each([
    { cadence: "Monthly", day: date(11, 25), is: "On track", because: "today's line is the last one" },
    { cadence: "Monthly", day: date(11, 26), is: "On track", because: "tomorrow's line is of this month" },
    { cadence: "Weekly", day: date(11, 26), is: "On track", because: "and of this week" },
    { cadence: "Quarterly", day: date(11, 3), is: "Behind", because: "and both later ones of this quarter" },
    { cadence: "Weekly", day: date(11, 24), is: "", because: "nothing has been said in this week yet" },
  ])("N14 OKR_PERIODS $cadence on $day has “$is” now: $because", ({ cadence, day, is }) => {
    expect(now(cadence, day)).toBe(is);
  });

  test.each([
    { cadence: "Weekly", day: date(11, 27), is: "Achieved", because: "today's line counts" },
    { cadence: "Monthly", day: date(12, 1), is: "", because: "a new month has begun" },
  ])("OKR_PERIODS $cadence on $day has “$is” now: $because", ({ cadence, day, is }) => {
    expect(now(cadence, day)).toBe(is);
  });

  test("nor do they for OKR_HISTORY", () => {
    expect(comesTo("OKR_HISTORY", kpis("Monthly"), LOG, date(11, 26))).toEqual([[date(11, 26)], [40]]);
  });
});

describe("a line of the log that cannot be read is told", () => {
  const GOALS = [
    ["ID", "Target value", "Actual value"],
    ["KR1", 100, 60],
  ];
  const GOOD = line(date(10, 1), "KR1", 20, { status: "behind" });

  test.fails.each([
    {
      call: "OKR_HISTORY",
      bad: line(date(10, 8), "KR1", "45"),
      says: /the value of a check-in is text: \\?"45/i,
      because: "a number that is kept as text",
    },
    {
      call: "OKR_HISTORY",
      bad: line(date(10, 8), "KR1", "45 %"),
      says: /the value of a check-in is text: \\?"45 %/i,
      because: "a percentage that is kept as text",
    },
    {
      call: "OKR_HISTORY",
      bad: line("2026-10-08", "KR1", 45),
      says: /the date of a check-in is not a date: \\?"2026-10-08/i,
      because: "a date that is kept as text",
    },
    {
      call: "OKR_PERIODS",
      bad: line("8 oktober", "KR1", 45),
      says: /the date of a check-in is not a date: \\?"8 oktober/i,
      because: "OKR_PERIODS reads it as well",
    },
  ])("N25 $call of $bad: $because", ({ call, bad, says }) => {
    expect(JSON.stringify(comesTo(call, GOALS, [LOG_HEAD, GOOD, bad], date(10, 12)))).toMatch(says);
  });

  test("a good one is read", () => {
    expect(comesTo("OKR_HISTORY", GOALS, [LOG_HEAD, GOOD], date(10, 12))).toEqual([[date(10, 12)], [20]]);
  });
});
