import { describe, expect, test } from "vitest";
import { runCellFunction } from "../../src/functions/catalogue.ts";
import { type Call, OCT_1, OCT_16, OCT_31, RULES } from "./computed.ts";

describe("ranges give a range", () => {
  test.each<Call>([
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

describe("ranges of different size", () => {
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
});
