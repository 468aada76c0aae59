import { describe, expect, test } from "vitest";
import { runCellFunction } from "../../src/functions/catalogue.ts";
import { type Call, OCT_1, OCT_16, OCT_31, RULES } from "./computed.ts";

describe("single cells give a single value", () => {
  test.each<Call>([
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

describe("thrown messages say what to mend", () => {
  test.each<Omit<Call, "is"> & { is: string }>([
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
});
