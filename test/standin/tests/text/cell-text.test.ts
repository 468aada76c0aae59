import { expect, test } from "vitest";
import { openStandin, valueAt } from "../open-standin.ts";

test.each<[string, number]>([
  ["95%", 0.95],
  ["12.34%", 0.1234],
  ["7%", 0.07],
  ["-0.1%", -0.001],
])("T %s is typed as %j, as nearly as a number can be", async (typed, value) => {
  const standin = await openStandin("");
  await standin.type("Sheet1", "A1", typed);
  expect(valueAt(standin, "A1")).toBe(value);
});

/** Days count from 30 December 1899, and 1900 is no leap year: developers.google.com/workspace/sheets/api/guides/formats. */
test.each<[number, string]>([
  [0, "1899-12-30"],
  [1, "1899-12-31"],
  [2, "1900-01-01"],
  [59, "1900-02-27"],
  [60, "1900-02-28"],
  [61, "1900-03-01"],
  [46023, "2026-01-01"],
])("T day %j is shown as %s", async (day, shown) => {
  const standin = await openStandin("");
  const cell = standin.spreadsheet
    .getActiveSheet()
    .getRange("A1")
    .setNumberFormat("yyyy-mm-dd")
    .setValue(day);
  expect(cell.getDisplayValue()).toBe(shown);
});

test.each(["toString", "constructor", "__proto__", "valueOf"])(
  "T the text %s in a cell is a text, in a dump too",
  async (text) => {
    const standin = await openStandin("");
    await standin.type("Sheet1", "A1", text);
    expect(standin.dump()[0]).toMatchObject({ values: [[text]], displayValues: [[text]] });
  },
);
