import { describe, expect, test } from "vitest";
import { runCellFunction } from "../../src/functions/catalogue.ts";
import { type Column, headersOf, INPUT_COLUMNS } from "../../src/tables/header.ts";
import { defaultRules, formatRules } from "../../src/tables/settings.ts";
import { type Cells, table } from "../tables/builders.ts";

const [START, TODAY, DUE] = [1, 16, 31].map((date) => new Date(2026, 9, date));
const HEADERS = ["Difference", "Progress", "Expected", "Status", "Reason"];
const SWEDISH_HEADERS = ["Skillnad", "Framsteg", "Förväntat", "Status", "Orsak"];
const DATES = { startDate: START, dueDate: DUE };

const ROWS: readonly Cells[] = [
  { id: "O1", type: "Objective", title: "Better support", ...DATES },
  {
    id: "KR1",
    type: "Key result",
    parent: "O1",
    measure: "Decrease",
    start: 10,
    target: 6,
    actual: 8,
    ...DATES,
  },
  {
    id: "KR2",
    type: "Key result",
    parent: "O1",
    measure: "At least",
    target: 90,
    actual: 91,
    weight: 3,
    ...DATES,
  },
  { id: "KR3", type: "Key result", parent: "O1", weight: 0, target: 5, ...DATES },
  { id: "I1", type: "Initiative", parent: "KR1", ...DATES },
  { type: "Action", parent: "I1", actual: true },
  { type: "Action", parent: "I1", actual: false },
];

const BODY = [
  ["", 0.875, 0.5, "On track", "38 points ahead of plan"],
  [-2, 0.5, 0.5, "On track", "on plan"],
  [-1, 1, 0.5, "On track", "the limit is met"],
  ["", "", 0.5, "No data", "actual missing"],
  ["", 0.5, 0.5, "On track", "on plan"],
  ["", 1, "", "Achieved", "done"],
  ["", 0, "", "On track", "to do"],
];

function track(...args: unknown[]): unknown[][] {
  return runCellFunction("OKR_TRACK", args) as unknown[][];
}

describe("a whole sheet in one call", () => {
  test("gives every row's columns under their headers", () => {
    expect(track(table(ROWS), TODAY)).toEqual([HEADERS, ...BODY]);
  });

  test("speaks the language of the table's headers", () => {
    expect(track(table(ROWS, "sv"), TODAY).slice(0, 4)).toEqual([
      SWEDISH_HEADERS,
      ["", 0.875, 0.5, "På rätt spår", "38 procentenheter före plan"],
      [-2, 0.5, 0.5, "På rätt spår", "enligt plan"],
      [-1, 1, 0.5, "På rätt spår", "gränsen hålls"],
    ]);
  });

  test("does not care about the order of the columns", () => {
    expect(track(table(ROWS, "en", [...INPUT_COLUMNS].reverse()), TODAY)).toEqual([HEADERS, ...BODY]);
  });

  test("does not care about other columns between", () => {
    const wider = table(ROWS).map((cells, place) => [
      "#N/A",
      ...cells.flatMap((cell) => [cell, place ? "x" : "Mood"]),
    ]);
    expect(track(wider, TODAY)).toEqual([HEADERS, ...BODY]);
  });

  test("gives sorted rows their own values", () => {
    expect(track(table([...ROWS].reverse()), TODAY)).toEqual([HEADERS, ...[...BODY].reverse()]);
  });

  test("gives blank rows blanks, and none at the end", () => {
    const [first, ...rest] = ROWS;
    const rows = [first ?? {}, {}, ...rest, {}, {}, {}];
    expect(track(table(rows), TODAY)).toEqual([HEADERS, BODY[0], ["", "", "", "", ""], ...BODY.slice(1)]);
  });

  test("gives a table without rows its headers", () => {
    expect(track(table([{}, {}], "sv"), TODAY)).toEqual([SWEDISH_HEADERS]);
  });

  test.each([
    { today: 46_311, because: "as a serial number" },
    { today: [[TODAY]], because: "as a range of one cell" },
  ])("takes today $because", ({ today }) => {
    expect(track(table(ROWS), today)).toEqual([HEADERS, ...BODY]);
  });

  test("needs only target and actual of a table that is not ours", () => {
    const own = [
      ["Goal", "Målvärde", "Faktiskt värde"],
      ["Sales", 200, 50],
      ["", "", ""],
      ["Churn", "", 3],
    ];
    expect(track(own, TODAY)).toEqual([
      SWEDISH_HEADERS,
      [150, 0.25, "", "Avspårad", "inga datum att bedöma takten mot"],
      ["", "", "", "", ""],
      ["", "", "", "Inga data", "målvärde saknas"],
    ]);
  });

  test("tracks 5 000 nested rows", () => {
    const chain = Array.from({ length: 5_000 }, (_, place) => ({
      id: place,
      type: "objective",
      parent: place > 0 ? place - 1 : "",
    }));
    const [, ...body] = track(table([...chain, { parent: 4_999, target: 4, actual: 3, ...DATES }]), TODAY);
    expect(body).toHaveLength(5_001);
    expect(new Set(body.map(([, progress, expected]) => `${progress} ${expected}`))).toEqual(
      new Set(["0.75 0.5"]),
    );
  });
});

describe("a bad row among good ones", () => {
  const good = { target: 10, actual: 5, start: 0, ...DATES };

  test.each<{ cells: Cells; is: unknown[]; because: string }>([
    {
      cells: { ...good, actual: "0,72" },
      is: ["", "", 0.5, "No data", '⚠ actual is text: "0,72"'],
      because: "text for a number",
    },
    {
      cells: { ...good, actual: "#DIV/0!" },
      is: ["", "", 0.5, "No data", '⚠ actual is text: "#DIV/0!"'],
      because: "an error",
    },
    {
      cells: { ...good, actual: "" },
      is: ["", "", 0.5, "No data", "actual missing"],
      because: "no value yet needs no warning",
    },
    {
      cells: { ...good, dueDate: "2026-10-31" },
      is: ["", "", "", "No data", '⚠ due date is not a date: "2026-10-31"'],
      because: "text for a date",
    },
    {
      cells: { ...good, startDate: DUE, dueDate: START },
      is: [5, 0.5, "", "No data", "⚠ the due date is before the start date"],
      because: "swapped dates",
    },
    {
      cells: { ...good, type: "Epic" },
      is: ["", "", 0.5, "No data", '⚠ unknown type: "Epic"'],
      because: "an unknown type",
    },
    {
      cells: { ...good, measure: "Decrease" },
      is: [5, "", 0.5, "No data", "⚠ Decrease needs a target below the start"],
      because: "the wrong direction",
    },
    {
      cells: { ...good, parent: "O9" },
      is: [5, 0.5, 0.5, "On track", "⚠ parent O9 does not exist"],
      because: "a missing parent",
    },
    {
      cells: { ...good, id: "A", parent: "a" },
      is: ["", "", "", "No data", "⚠ the parents form a circle"],
      because: "its own parent",
    },
    {
      cells: { ...good, id: "OK" },
      is: [5, 0.5, 0.5, "On track", "⚠ the ID OK stands on more than one row"],
      because: "a double",
    },
    {
      cells: { ...good, weight: -1 },
      is: [5, "", 0.5, "No data", "⚠ a weight cannot be negative"],
      because: "a negative weight",
    },
  ])("$because", ({ cells, is }) => {
    const alone = track(table([{ id: "OK", ...good }]), TODAY)[1];
    expect(track(table([{ id: "OK", ...good }, cells]), TODAY)).toEqual([HEADERS, alone, is]);
  });

  test.each([
    { own: "Paused", label: "Paused", because: "a word of the user's own" },
    { own: "behind", label: "Behind", because: "a code is shown as its label" },
    { own: "Försenad", label: "Behind", because: "a word in the other language too" },
    { own: 7, label: "7", because: "a number is a word too" },
  ])("a status set by hand wins: $because", ({ own, label }) => {
    expect(track(table([{ ...good, ownStatus: own }]), TODAY)[1]).toEqual([
      5,
      0.5,
      0.5,
      label,
      "set by hand; computed: On track (on plan)",
    ]);
  });
});

describe("rules", () => {
  const rows = [{ start: 0, target: 100, actual: 45, ...DATES }];
  const rules = formatRules(defaultRules("en"), "en").map((cells) =>
    cells.map((cell) => (cell === "Behind" ? "Late" : cell === 0.1 ? 0.04 : cell)),
  );

  test("their labels and thresholds are heeded", () => {
    expect(track(table(rows), TODAY, rules)[1]).toEqual([55, 0.45, 0.5, "Late", "5 points behind plan"]);
  });

  test("their labels stand in the reason too", () => {
    expect(track(table([{ ...rows[0], ownStatus: "Paused" }]), TODAY, rules)[1]?.[4]).toBe(
      "set by hand; computed: Late (5 points behind plan)",
    );
  });

  test.each([
    { argument: "sv", label: "På rätt spår", because: "a language gives the default ones in it" },
    { argument: "", label: "On track", because: "a blank gives the default ones" },
  ])("$because", ({ argument, label }) => {
    expect(track(table(rows), TODAY, argument)[1]?.[3]).toBe(label);
  });

  test.each([
    { argument: "#REF!", is: 'The third argument is "en", "sv" or a rules range, not "#REF!"' },
    { argument: [["#REF!"]], is: "The rules range has no column Code: point it to the rules in Settings" },
    {
      argument: [
        ["Code", "Gap at most"],
        ["behind", "30 %"],
      ],
      is: 'A threshold in the rules is text: "30 %"',
    },
  ])("$argument throws: $is", ({ argument, is }) => {
    expect(() => track(table(rows), TODAY, argument)).toThrow(new Error(is));
  });
});

describe("what is wrong with the whole table is thrown", () => {
  const renamed = (from: Column, to: string) =>
    table(ROWS).map((cells, place) =>
      place ? cells : cells.map((cell) => (cell === headersOf([from], "en")[0] ? to : cell)),
    );

  test.each([
    { args: [table(ROWS)], is: "Today is missing: a date belongs there", because: "today is left out" },
    {
      args: [table(ROWS, "sv"), ""],
      is: "Dagens datum saknas: där ska stå ett datum",
      because: "today is blank",
    },
    { args: [table(ROWS), "2026-10-16"], is: 'Today is not a date: "2026-10-16"', because: "today is text" },
    {
      args: [renamed("actual", "Now"), TODAY],
      is: "A column is missing, renamed or deleted: Actual value",
      because: "a renamed header",
    },
    {
      args: [renamed("weight", ""), TODAY],
      is: "A column is missing, renamed or deleted: Weight",
      because: "a deleted header",
    },
    {
      args: [renamed("note", "Weight"), TODAY],
      is: "More than one column is called Weight",
      because: "a double",
    },
    {
      args: [[["Mål", "Målvärde"]], TODAY],
      is: "En kolumn saknas, har döpts om eller tagits bort: Faktiskt värde",
      because: "too few columns",
    },
    {
      args: ["#REF!", TODAY],
      is: "Columns are missing, renamed or deleted: Target value, Actual value",
      because: "no table",
    },
    {
      args: [],
      is: "Columns are missing, renamed or deleted: Target value, Actual value",
      because: "no arguments",
    },
  ])("$because: $is", ({ args, is }) => {
    expect(() => track(...args)).toThrow(new Error(is));
  });

  test("a table of somebody's own needs no more than target and actual", () => {
    const own = [
      ["Goal", "Start date", "Due date", "Measure", "Start value", "Target value", "Actual value"],
      ["Response time", "", "", "Decrease", 10, 7, 8.5],
    ];
    expect(track(own, TODAY)).toEqual([HEADERS, [-1.5, 0.5, "", "Behind", "no dates to judge the pace by"]]);
  });

  test("a column that is not computed with may be renamed, deleted or doubled", () => {
    expect(track(renamed("note", "Title"), TODAY)).toEqual([HEADERS, ...BODY]);
  });
});
