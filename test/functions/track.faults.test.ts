import { describe, expect, test } from "vitest";
import type { Cells } from "../tables/builders.ts";
import { comesTo, trackedRow, trackedRows } from "./computed.ts";

/** What is wrong with OKR_TRACK. Each row has the right answer and fails today; when it is mended its mark has to go. */

const [START, TODAY, DUE] = [1, 16, 31].map((date) => new Date(2026, 9, date)) as [Date, Date, Date];
const DATES = { startDate: START, dueDate: DUE };
const GOOD: Cells = { start: 0, target: 10, actual: 5, ...DATES };

interface Told {
  readonly cells: Cells;
  readonly says: RegExp;
  readonly because: string;
}

describe("a value far outside what it is measured by keeps its number and says so", () => {
  test.fails.each<Told>([
    {
      cells: { start: 0.6, target: 0.8, actual: 72 },
      says: /72 is far outside 0\.6–0\.8: the same unit\?/,
      because: "72 where 0.72 was meant",
    },
    { cells: { target: 0.8, actual: 72 }, says: /far outside/, because: "a blank start counts as 0" },
    {
      cells: { start: 10, target: 7, actual: 820 },
      says: /far outside/,
      because: "minutes where hours were",
    },
    {
      cells: { measure: "At most", target: 0.05, actual: 4 },
      says: /far outside/,
      because: "a limit in percent",
    },
    {
      cells: { measure: "At least", target: 0.9, actual: 93 },
      says: /far outside/,
      because: "a limit that is met, but not by that",
    },
    {
      cells: { measure: "Between", start: 0.2, target: 0.3, actual: 25 },
      says: /far outside/,
      because: "both ends of it",
    },
  ])("N4 $cells: $because", ({ cells, says }) => {
    expect(trackedRow([cells], TODAY).Reason).toMatch(says);
  });

  test.fails("N4 in the words and with the marks of a Swedish table", () => {
    const table = [
      ["Startvärde", "Målvärde", "Faktiskt värde"],
      [0.6, 0.8, 72],
    ];
    expect(JSON.stringify(comesTo("OKR_TRACK", table, TODAY))).toMatch(/72 .*0,6–0,8/);
  });

  test.each([
    { cells: { start: 0.6, target: 0.8, actual: 72 }, progress: 357, because: "the number stands" },
    { cells: { target: 10, actual: 100 }, progress: 10, because: "ten times the target may be" },
  ])("$cells is $progress: $because", ({ cells, progress }) => {
    expect(trackedRow([cells], TODAY).Progress).toBeCloseTo(progress, 9);
  });
});

describe("a row that hangs under nothing says so", () => {
  const MERGED: readonly Cells[] = [
    { id: "O1", type: "Objective", title: "Better support" },
    { type: "Key result", parent: "O1", start: 0, target: 100, actual: 100 },
    { type: "Key result", parent: "", start: 0, target: 100, actual: 0 },
    { type: "Key result", parent: "", start: 0, target: 100, actual: 0 },
  ];

  test.fails.each([
    { cells: MERGED[2], because: "a key result, as of a merged cell only the first row has the value" },
    { cells: { type: "Initiative", parent: "", target: 2, actual: 1 }, because: "an initiative" },
    { cells: { ...GOOD, parent: "" }, because: "a row without a type is a key result" },
  ])("N7 $cells: $because", ({ cells = {} }) => {
    expect(trackedRow([cells], TODAY).Reason).toMatch(/parent/);
  });

  test("an objective and what hangs under it do not", () => {
    const reasons = trackedRows(MERGED.slice(0, 2), TODAY).map(({ Reason }) => Reason);
    expect(reasons).toEqual([expect.not.stringMatching(/parent/), expect.not.stringMatching(/parent/)]);
  });
});

describe("a confidence that cannot be read is told like any other cell", () => {
  test.fails.each([
    { confidence: 8, because: "above 5" },
    { confidence: 0, because: "below 1" },
    { confidence: "High", because: "a word" },
    { confidence: 0.7, because: "70 %" },
    { confidence: "4", because: "a number that is kept as text" },
  ])("N18 $confidence: $because", ({ confidence }) => {
    expect(trackedRow([{ ...GOOD, confidence }], TODAY).Reason).toMatch(/confidence/);
  });

  test.each([{ confidence: 4 }, { confidence: "" }])("$confidence is none", ({ confidence }) => {
    expect(trackedRow([{ ...GOOD, confidence }], TODAY).Reason).toBe("on plan");
  });
});

describe("weights of which some are shares and others blank", () => {
  const objectiveOver = (weights: readonly (number | "")[]) =>
    trackedRow(
      [
        { id: "O1", type: "Objective", ...DATES },
        ...weights.map((weight) => ({ ...GOOD, parent: "O1", weight })),
      ],
      TODAY,
    );

  test.fails.each([
    { weights: [0.5, 0.3, ""], because: "a blank counts 1 of 1.8 where 20 % was meant" },
    { weights: [0.5, "", ""], because: "and two of them 2 of 2.5" },
    { weights: [0.15, 0.1, 0.05, ""], because: "small ones are drowned" },
  ] as const)("N19 $weights: $because", ({ weights }) => {
    expect(objectiveOver(weights).Reason).toMatch(/weight/);
  });

  test.each([
    { weights: [0.5, 0.3, 0.2], because: "all are shares" },
    { weights: [3, "", ""], because: "a blank is 1 of 5" },
    { weights: ["", ""], because: "none is given" },
  ] as const)("$weights is fine: $because", ({ weights }) => {
    expect(objectiveOver(weights)).toMatchObject({ Progress: 0.5, Reason: "on plan" });
  });
});

describe("a day that nobody means is a problem", () => {
  const day = (year: number, month: number, date: number) => {
    const made = new Date(2000, month - 1, date);
    made.setFullYear(year);
    return made;
  };

  test.fails.each<Told>([
    { cells: { startDate: day(1899, 12, 30) }, says: /year 1899/, because: "a formula that gives 0" },
    { cells: { startDate: day(206, 1, 1) }, says: /year 206\?/, because: "a digit is missing" },
    { cells: { dueDate: day(20266, 12, 31) }, says: /year 20266/, because: "a digit too many" },
    { cells: { startDate: day(1949, 12, 31) }, says: /year 1949/, because: "the last day before 1950" },
    { cells: { dueDate: day(2151, 1, 1) }, says: /year 2151/, because: "the first day after 2150" },
    { cells: { dueDate: 99_999 }, says: /year 2173/, because: "a serial number is a day as well" },
  ])("N20 $cells: $because", ({ cells, says }) => {
    expect(trackedRow([{ ...GOOD, ...cells }], TODAY).Reason).toMatch(says);
  });

  test.fails.each([
    { args: [day(206, 1, 1), DUE, TODAY], says: /year 206/, because: "the start date" },
    { args: [START, day(20266, 1, 1), TODAY], says: /year 20266/, because: "the due date" },
    { args: [START, DUE, day(1899, 12, 30)], says: /year 1899/, because: "today" },
  ])("N20 OKR_EXPECTED($args): $because", ({ args, says }) => {
    expect(String(comesTo("OKR_EXPECTED", ...args))).toMatch(says);
  });

  test.each([
    { cells: { startDate: day(1950, 1, 1) }, because: "the first day" },
    { cells: { dueDate: day(2150, 12, 31) }, because: "the last day" },
  ])("$cells is one: $because", ({ cells }) => {
    expect(trackedRow([{ ...GOOD, ...cells }], TODAY).Reason).not.toMatch(/year|date/);
  });
});

// N17: "1.10" and "0007" typed as numbers are told today.
describe("ids that Sheets has changed", () => {
  test.each([
    {
      rows: [
        { ...GOOD, parent: "1.10" },
        { id: 1.1, type: "Objective" },
      ],
      says: /parent 1\.10 does not exist/,
      because: "1.10 has become the number 1.1",
    },
    {
      rows: [
        { ...GOOD, parent: 7 },
        { id: "0007", type: "Objective" },
      ],
      says: /parent 7 does not exist/,
      because: "0007 has become the number 7",
    },
  ])("$says: $because", ({ rows, says }) => {
    expect(trackedRow(rows, TODAY).Reason).toMatch(says);
  });

  test("of 1.1 and 1.10 the second is told", () => {
    const rows = [
      { id: "O1", type: "Objective" },
      ...[1.1, 1.1].map((id) => ({ ...GOOD, id, parent: "O1" })),
    ];
    expect(trackedRows(rows, TODAY)[2]?.Reason).toMatch(/the ID 1\.1 stands on more than one row/);
  });
});
