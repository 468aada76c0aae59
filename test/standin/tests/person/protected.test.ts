import { expect, test } from "vitest";
import type { Standin } from "../../interface.ts";
import { openStandin } from "../open-standin.ts";

/** README §3.6: B2:B3 is protected by a warning; C1 for good, but from nobody here; Two as a sheet but for A1. */
async function openProtected(answer: boolean | undefined): Promise<Standin> {
  const standin = await openStandin(
    "function onEdit(e) { console.log(e.range.getA1Notation()); }",
    answer === undefined ? {} : { ui: { editProtected: () => answer } },
  );
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("B2:B3").setValue("old").protect().setDescription("Computed").setWarningOnly(true);
  sheet.getRange("C1").protect();
  const other = standin.spreadsheet.insertSheet("Two");
  const whole = other.protect().setDescription("Two").setWarningOnly(true);
  whole.setUnprotectedRanges([other.getRange("A1")]);
  return standin;
}

test.each<[what: string, sheet: string, a1: string, asked: string[]]>([
  ["a protected cell", "Sheet1", "B2", ["Computed"]],
  ["a cell beside it", "Sheet1", "B1", []],
  ["one that others may not edit, as the owner", "Sheet1", "C1", []],
  ["a protected sheet", "Two", "B1", ["Two"]],
  ["the cell of it that is free", "Two", "A1", []],
])("who types into %s is asked, and may go on", async (_, sheet, a1, asked) => {
  const standin = await openProtected(undefined);
  await standin.type(sheet, a1, "new");
  expect(standin.ui.protectedEdits).toEqual(asked);
  expect(standin.spreadsheet.getSheetByName(sheet)?.getRange(a1).getValue()).toBe("new");
  expect(standin.log()).toEqual([a1]);
});

test.each<[how: string, edit: (standin: Standin) => Promise<void>]>([
  ["types", (standin) => standin.type("Sheet1", "B2", "new")],
  [
    "pastes over it",
    (standin) =>
      standin.paste("Sheet1", "A1", [
        ["1", "2"],
        ["3", "4"],
      ]),
  ],
  ["empties it", (standin) => standin.clear("Sheet1", "A1:B9")],
  [
    "types between two calls of a script",
    async ({ hand, settle }) => {
      hand.type("Sheet1", "B2", "new");
      await settle();
    },
  ],
])("who %s and says no has changed nothing", async (_, edit) => {
  const standin = await openProtected(false);
  await edit(standin);
  expect(standin.ui.protectedEdits).toEqual(["Computed"]);
  expect(standin.spreadsheet.getSheets()[0]?.getRange("A1:B3").getValues()).toEqual([
    ["", ""],
    ["", "old"],
    ["", "old"],
  ]);
  expect(standin.log()).toEqual([]);
});
