import { describe, expect, test } from "vitest";
import { CATALOGUE, runCellFunction } from "../../src/functions/catalogue.ts";
import { defaultRules, formatRules } from "../../src/tables/settings.ts";

const RULES = formatRules(defaultRules("en"), "en").map((cells) =>
  cells.map((cell, column) => (cell === "On track" ? "Green" : column === 2 && cell === 0.1 ? 0.02 : cell)),
);
const [OCT_1, OCT_16, OCT_31] = [1, 16, 31].map((date) => new Date(2026, 9, date));

interface Fact {
  readonly call: string;
  readonly args: readonly unknown[];
  readonly is: unknown;
  readonly because: string;
}

describe("single cells give a single value", () => {
  test.each<Fact>([
    { call: "OKR_DIFFERENCE", args: [72, 90], is: 18, because: "target − actual" },
    { call: "OKR_SKILLNAD", args: [72, 90], is: 18, because: "the alias" },
    { call: "OKR_DIFFERENCE", args: [0, 90], is: 90, because: "zero is a value" },
    { call: "OKR_DIFFERENCE", args: ["", 90], is: "", because: "no actual yet: blank" },
    { call: "OKR_DIFFERENCE", args: [72, ""], is: "", because: "no target yet: blank" },
    {
      call: "OKR_DIFFERENCE",
      args: [0.72, 0.9, "more"],
      is: 0.9 - 0.72,
      because: "percents; what is too much is not heeded",
    },
    { call: "OKR_DIFFERENCE", args: [72], is: "", because: "an argument left out" },
    { call: "OKR_DIFFERENCE", args: [true, 1], is: 0, because: "a tick is 1" },
    { call: "OKR_PROGRESS", args: [50, 200], is: 0.25, because: "the brief's formula" },
    { call: "OKR_PROGRESS", args: [50, 200, ""], is: 0.25, because: "a blank start is none" },
    { call: "OKR_PROGRESS", args: [6, 5, 9], is: 0.75, because: "with a start" },
    { call: "OKR_PROGRESS", args: [50, 200, 0], is: 0.25, because: "a start of 0 is a start" },
    { call: "OKR_PROGRESS", args: [8, 7, 10, "Decrease"], is: 2 / 3, because: "the measure in English" },
    {
      call: "OKR_FRAMSTEG",
      args: [8, 7, 10, "minska"],
      is: 2 / 3,
      because: "the measure in Swedish, in any case",
    },
    { call: "OKR_FRAMSTEG", args: [8, 7, 10, "decrease"], is: 2 / 3, because: "the code" },
    { call: "OKR_PROGRESS", args: [5, 5, "", "at-most"], is: 1, because: "a limit reached exactly is met" },
    { call: "OKR_PROGRESS", args: [1.6, 1.8, "", "Högst"], is: 1, because: "a limit without start" },
    { call: "OKR_PROGRESS", args: [45, 90, "", "At least"], is: 0.5, because: "half of the limit" },
    { call: "OKR_PROGRESS", args: [8, 7, 5, "Between"], is: 0.5, because: "half the width above" },
    { call: "OKR_PROGRESS", args: [true, "", "", "Milestone"], is: 1, because: "a tick needs no target" },
    { call: "OKR_PROGRESS", args: ["", "", "", "Milestone"], is: 0, because: "no tick yet" },
    { call: "OKR_PROGRESS", args: ["", 200], is: "", because: "no actual yet is never 0 %" },
    { call: "OKR_PROGRESS", args: [50, ""], is: "", because: "no target yet" },
    { call: "OKR_PROGRESS", args: [250, 200], is: 1.25, because: "not clamped" },
    { call: "OKR_EXPECTED", args: [OCT_1, OCT_31, OCT_16], is: 0.5, because: "half of the days" },
    { call: "OKR_FORVANTAT", args: [OCT_1, OCT_31, OCT_16], is: 0.5, because: "the alias" },
    { call: "OKR_EXPECTED", args: [OCT_1, OCT_31, 46_311], is: 0.5, because: "today as a serial number" },
    {
      call: "OKR_EXPECTED",
      args: [OCT_1, OCT_31, [[OCT_16]]],
      is: 0.5,
      because: "today as a range of one cell",
    },
    { call: "OKR_EXPECTED", args: [OCT_1, "", OCT_16], is: "", because: "no dates: blank" },
    { call: "OKR_EXPECTED", args: ["", "", ""], is: "", because: "no dates need no today" },
    { call: "OKR_STATUS", args: [0.45, 0.5], is: "On track", because: "English when no language is given" },
    { call: "OKR_STATUS", args: [0.45, 0.5, "sv"], is: "På rätt spår", because: "a language" },
    { call: "OKR_STATUS", args: [0.45, 0.5, " SV "], is: "På rätt spår", because: "whatever its case" },
    { call: "OKR_STATUS", args: [0.5, 0.5, RULES], is: "Green", because: "the label of the rules" },
    { call: "OKR_STATUS", args: [0.45, 0.5, RULES], is: "Behind", because: "the threshold of the rules" },
    { call: "OKR_STATUS", args: [0.7], is: "On track", because: "without dates" },
    { call: "OKR_STATUS", args: [0.7, "", ""], is: "On track", because: "blanks are left out" },
    { call: "OKR_STATUS", args: ["", 0.5], is: "No data", because: "no progress" },
    { call: "OKR_STATUS", args: [1, 0.5], is: "Achieved", because: "done" },
    { call: "OKR_STATUS", args: [0.1, 0.5, "sv"], is: "Avspårad", because: "off track" },
    { call: "OKR_STATUS", args: [0.3, 0.5, "sv"], is: "Försenad", because: "behind" },
    { call: "OKR_ROLLUP", args: [0.4], is: 0.4, because: "one part" },
    { call: "OKR_SAMMANVAGT", args: [0.4, ""], is: 0.4, because: "the alias, with a blank weight" },
    { call: "OKR_ROLLUP", args: [1.4, 2], is: 1, because: "at most 1" },
    { call: "OKR_ROLLUP", args: [""], is: "", because: "no parts: blank" },
  ])("$call($args) is $is: $because", ({ call, args, is }) => {
    expect(runCellFunction(call, args)).toBe(is);
  });
});

describe("ranges give a range", () => {
  test.each<Fact>([
    {
      call: "OKR_DIFFERENCE",
      args: [
        [[1], [2]],
        [[5], [5]],
      ],
      is: [[4], [3]],
      because: "columns",
    },
    { call: "OKR_DIFFERENCE", args: [[[1, 2]], [[5, 5]]], is: [[4, 3]], because: "rows" },
    {
      call: "OKR_DIFFERENCE",
      args: [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [5, 5],
          [5, 5],
        ],
      ],
      is: [
        [4, 3],
        [2, 1],
      ],
      because: "blocks",
    },
    {
      call: "OKR_DIFFERENCE",
      args: [[[1], [2]], 5],
      is: [[4], [3]],
      because: "a single target stands for every row",
    },
    { call: "OKR_DIFFERENCE", args: [1, [[5], [6]]], is: [[4], [5]], because: "so does a single actual" },
    { call: "OKR_DIFFERENCE", args: [[[1]], [[5]]], is: [[4]], because: "a range of one cell" },
    {
      call: "OKR_DIFFERENCE",
      args: [
        [[1], [""], [2], [""], [""]],
        [[5], [""], [5], [""], [""]],
      ],
      is: [[4], [""], [3]],
      because: "blank rows are blank, and not returned at the end",
    },
    { call: "OKR_DIFFERENCE", args: [[[""], [""]], 5], is: [[""]], because: "only blank rows: one blank" },
    {
      call: "OKR_DIFFERENCE",
      args: [
        [[1], ["0,72"], [3]],
        [[5], [5], [5]],
      ],
      is: [[4], ['⚠ actual is text: "0,72"'], [2]],
      because: "a bad row among good ones",
    },
    {
      call: "OKR_SKILLNAD",
      args: [[[1], ["0,72"]], 5],
      is: [[4], ["⚠ faktiskt värde är text: ”0,72”"]],
      because: "in Swedish",
    },
    {
      call: "OKR_DIFFERENCE",
      args: [[["#N/A"], [3]], 5],
      is: [['⚠ actual is text: "#N/A"'], [2]],
      because: "an error in a cell",
    },
    {
      call: "OKR_DIFFERENCE",
      args: [[[OCT_1], [3]], 5],
      is: [["⚠ actual is a date, not a number"], [2]],
      because: "a date in a cell",
    },
    {
      call: "OKR_PROGRESS",
      args: [
        [[6], [50], [""], [0]],
        [[5], [200], [10], [10]],
        [[9], [""], [""], [0]],
      ],
      is: [[0.75], [0.25], [""], [0]],
      because: "with start, without, no actual, zero",
    },
    {
      call: "OKR_PROGRESS",
      args: [[[8], [8], [8]], 7, 10, [["Minska"], ["Increase"], ["Faster"]]],
      is: [[2 / 3], ["⚠ Increase needs a target above the start"], ['⚠ unknown measure: "Faster"']],
      because: "a measure for each row",
    },
    {
      call: "OKR_FRAMSTEG",
      args: [[[8], [8]], [[7], [0]], "", [["Minska"], [""]]],
      is: [["⚠ startvärde saknas"], ["⚠ målvärdet 0 kräver ett startvärde"]],
      because: "in Swedish",
    },
    {
      call: "OKR_PROGRESS",
      args: [[[true], [false], [""], [40]], "", "", "Milestone"],
      is: [[1], [0], [""], ["⚠ a milestone is TRUE, FALSE or a number from 0 to 1"]],
      because: "ticks; a row of which all ranges are blank is blank",
    },
    {
      call: "OKR_EXPECTED",
      args: [[[OCT_1], [""], ["2026-10-01"], [OCT_31]], [[OCT_31], [""], [OCT_31], [OCT_1]], OCT_16],
      is: [
        [0.5],
        [""],
        ['⚠ start date is not a date: "2026-10-01"'],
        ["⚠ the due date is before the start date"],
      ],
      because: "dates, blanks, text and swapped dates",
    },
    {
      call: "OKR_FORVANTAT",
      args: [[[OCT_1], ["snart"]], OCT_31, OCT_16],
      is: [[0.5], ["⚠ startdatum är inget datum: ”snart”"]],
      because: "in Swedish",
    },
    {
      call: "OKR_EXPECTED",
      args: [OCT_1, OCT_31, [[OCT_1], [OCT_16]]],
      is: [[0], [0.5]],
      because: "many days for one period",
    },
    {
      call: "OKR_STATUS",
      args: [[[0.5], [0.2], [""], [""]], [[0.5], [0.5], [0.5], [""]], "sv"],
      is: [["På rätt spår"], ["Försenad"], ["Inga data"]],
      because: "labels; no progress is no data, nothing at all is blank",
    },
    {
      call: "OKR_STATUS",
      args: [[[0.48], [0.5]], 0.5, RULES],
      is: [["Green"], ["Green"]],
      because: "rules beside a range of another size",
    },
    {
      call: "OKR_STATUS",
      args: [[["72 %"], [0.5]], 0.5],
      is: [['⚠ progress is text: "72 %"'], ["On track"]],
      because: "text for a percent",
    },
    { call: "OKR_ROLLUP", args: [[[0.5], [1.5], [-1]]], is: 0.5, because: "one number for the whole range" },
    {
      call: "OKR_ROLLUP",
      args: [
        [[0], [1]],
        [[1], [3]],
      ],
      is: 0.75,
      because: "weights",
    },
    { call: "OKR_ROLLUP", args: [[[1], [""]], 7], is: 1, because: "one weight makes no part of a blank row" },
    { call: "OKR_ROLLUP", args: [[[0], [1]], 7], is: 0.5, because: "one weight for all" },
    {
      call: "OKR_ROLLUP",
      args: [
        [[0.4], [0.9], [""], [""]],
        [[1], [0], [""], [""]],
      ],
      is: 0.4,
      because: "weight 0 leaves a row out, a blank row is no part",
    },
    {
      call: "OKR_ROLLUP",
      args: [
        [[1], [""]],
        [[1], [1]],
      ],
      is: 0.5,
      because: "a weight without progress is a part without data",
    },
    { call: "OKR_ROLLUP", args: [[[1], [""], [""]]], is: 1, because: "an open range without weights" },
    {
      call: "OKR_ROLLUP",
      args: [
        [[1], [0]],
        [[0], [0]],
      ],
      is: "",
      because: "only weights of 0: no data",
    },
    { call: "OKR_ROLLUP", args: [[[""], [""]]], is: "", because: "nothing there" },
    {
      call: "OKR_ROLLUP",
      args: [
        [
          [0, 1],
          [1, 0],
        ],
      ],
      is: 0.5,
      because: "a block",
    },
  ])("$call($args) is $is: $because", ({ call, args, is }) => {
    expect(runCellFunction(call, args)).toEqual(is);
  });
});

describe("thrown messages say what to mend", () => {
  test.each<Omit<Fact, "is"> & { is: string }>([
    {
      call: "OKR_DIFFERENCE",
      args: ["0,72", 90],
      is: 'Actual is text: "0,72"',
      because: "the text is named",
    },
    {
      call: "OKR_DIFFERENCE",
      args: [72, "90 %"],
      is: 'Target is text: "90 %"',
      because: "the argument is named",
    },
    { call: "OKR_SKILLNAD", args: [72, "90 %"], is: "Målvärde är text: ”90 %”", because: "in Swedish" },
    {
      call: "OKR_PROGRESS",
      args: [72, 0],
      is: "A target of 0 needs a start value",
      because: "no infinite share",
    },
    { call: "OKR_PROGRESS", args: [8, 7, "", "Decrease"], is: "Start value missing", because: "no guess" },
    {
      call: "OKR_PROGRESS",
      args: [6, 5, 7, "Between"],
      is: "Between needs a start (low end) below the target (high end)",
      because: "swapped ends",
    },
    {
      call: "OKR_FRAMSTEG",
      args: [8, 10, 7, "Minska"],
      is: "Minska kräver ett målvärde under startvärdet",
      because: "wrong direction",
    },
    {
      call: "OKR_PROGRESS",
      args: [8, 10, "7 h"],
      is: 'Start is text: "7 h"',
      because: "the start is read too",
    },
    {
      call: "OKR_PROGRESS",
      args: [8, 10, 7, "Slower"],
      is: 'Unknown measure: "Slower"',
      because: "an unknown word",
    },
    {
      call: "OKR_EXPECTED",
      args: [OCT_31, OCT_1, OCT_16],
      is: "The due date is before the start date",
      because: "swapped dates",
    },
    {
      call: "OKR_EXPECTED",
      args: ["2026-10-01", OCT_31, OCT_16],
      is: 'Start date is not a date: "2026-10-01"',
      because: "text for a date",
    },
    {
      call: "OKR_EXPECTED",
      args: [OCT_1, OCT_31],
      is: "Today is missing: a date belongs there",
      because: "today is left out",
    },
    {
      call: "OKR_FORVANTAT",
      args: [OCT_1, OCT_31, ""],
      is: "Dagens datum saknas: där ska stå ett datum",
      because: "today is blank",
    },
    { call: "OKR_STATUS", args: [0.5, "half"], is: 'Expected is text: "half"', because: "text for a share" },
    {
      call: "OKR_STATUS",
      args: [0.5, 0.5, "de"],
      is: 'The third argument is "en", "sv" or a rules range, not "de"',
      because: "no German",
    },
    {
      call: "OKR_STATUS",
      args: [0.5, 0.5, [["#REF!"]]],
      is: "The rules range has no column Code: point it to the rules in Settings",
      because: "no rules",
    },
    {
      call: "OKR_ROLLUP",
      args: [
        [[0.5], [0.5]],
        [[1], [-1]],
      ],
      is: "A weight cannot be negative",
      because: "negative",
    },
    {
      call: "OKR_SAMMANVAGT",
      args: [[[0.5], ["72 %"]]],
      is: "Framsteg är text: ”72 %”",
      because: "one number has no room for a bad row",
    },
  ])("$call($args) throws '$is': $because", ({ call, args, is }) => {
    expect(() => runCellFunction(call, args)).toThrow(new Error(is));
  });

  const three = [[1], [2], [3]];
  const two = [[1], [2]];

  test.each([
    { call: "OKR_DIFFERENCE", args: [three, two], is: "Ranges of different size: 3 × 1 and 2 × 1" },
    {
      call: "OKR_DIFFERENCE",
      args: [
        two,
        [
          [1, 2],
          [3, 4],
        ],
      ],
      is: "Ranges of different size: 2 × 1 and 2 × 2",
    },
    { call: "OKR_SKILLNAD", args: [three, two], is: "Områden av olika storlek: 3 × 1 och 2 × 1" },
    {
      call: "OKR_PROGRESS",
      args: [two, 5, "", [["Increase", "Increase"]]],
      is: "Ranges of different size: 2 × 1 and 1 × 2",
    },
    { call: "OKR_EXPECTED", args: [two, three, OCT_1], is: "Ranges of different size: 2 × 1 and 3 × 1" },
    { call: "OKR_STATUS", args: [two, three, "en"], is: "Ranges of different size: 2 × 1 and 3 × 1" },
    { call: "OKR_ROLLUP", args: [three, two], is: "Ranges of different size: 3 × 1 and 2 × 1" },
  ])("$call names both sizes: $is", ({ call, args, is }) => {
    expect(() => runCellFunction(call, args)).toThrow(new Error(is));
  });

  test("a name that is no function is named", () => {
    expect(() => runCellFunction("OKR_MAGIC", [])).toThrow("OKR_MAGIC");
  });
});

test("every function of design.md 4 stands in the catalogue, with its alias", () => {
  expect(CATALOGUE.map(({ name, alias }) => [name, alias])).toEqual([
    ["OKR_DIFFERENCE", "OKR_SKILLNAD"],
    ["OKR_PROGRESS", "OKR_FRAMSTEG"],
    ["OKR_EXPECTED", "OKR_FORVANTAT"],
    ["OKR_STATUS", undefined],
    ["OKR_ROLLUP", "OKR_SAMMANVAGT"],
    ["OKR_FORECAST", "OKR_PROGNOS"],
    ["OKR_TRACK", undefined],
    ["OKR_PERIODS", "OKR_PERIODER"],
    ["OKR_HISTORY", "OKR_HISTORIK"],
  ]);
});

test("no argument is changed", () => {
  const frozen = Object.freeze([Object.freeze([1]), Object.freeze([""])]);
  expect(runCellFunction("OKR_DIFFERENCE", Object.freeze([frozen, 5]))).toEqual([[4]]);
});
