import { expect, test } from "vitest";
import { openStandin, runBody } from "../open-standin.ts";

/**
 * Not so here yet: what is written is calculated when the run is done.
 *
 * reference, spreadsheet-app#flush: "Applies all pending Spreadsheet changes": what follows reads what they come to.
 */
test.fails.each<[what: string, body: string, is: unknown]>([
  [
    "a formula",
    `sheet.getRange("A1").setFormula("=1+1"); SpreadsheetApp.flush(); return sheet.getRange("A1").getValue()`,
    2,
  ],
  [
    "what reads what was changed",
    `const at = () => sheet.getRange("A1:A3").getValues().flat(); const all = [];
      sheet.getRange("A1:A3").setFormulas([["=1"], ["=A1*2"], ["=A2+1"]]); SpreadsheetApp.flush(); all.push(at());
      sheet.getRange("A1").setValue(5); SpreadsheetApp.flush(); all.push(at());
      sheet.insertRowBefore(2); sheet.getRange("A1").setValue(6); SpreadsheetApp.flush(); all.push(sheet.getRange("A1:A4").getValues().flat());
      return all`,
    [
      [1, 2, 3],
      [5, 10, 11],
      [6, "", 12, 13],
    ],
  ],
  [
    "what a formula fills",
    `sheet.getRange("A1").setFormula("=SEQUENCE(3)"); sheet.getRange("B1").setFormula("=SUM(A1:A3)"); SpreadsheetApp.flush();
      return [sheet.getRange("A1:B3").getValues(), sheet.getLastRow()]`,
    [
      [
        [1, 6],
        [2, ""],
        [3, ""],
      ],
      3,
    ],
  ],
])("T after a flush the run that wrote it reads %s", async (_, body, is) => {
  expect(await runBody(body)).toEqual(is);
});

test.fails("T a custom function is calculated in a flush, and the run goes on as itself", async () => {
  const standin = await openStandin(`
    function DOUBLE(value) { return value * 2; }
    function go() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange("A1:B1").setValues([[21, "=DOUBLE(A1)"]]);
      SpreadsheetApp.flush();
      sheet.getRange("C1").setValue(sheet.getRange("B1").getValue());
      return ScriptApp.getProjectTriggers().length;
    }`);
  expect(await standin.call("go")).toBe(0);
  expect(standin.spreadsheet.getActiveSheet().getRange("C1").getValue()).toBe(42);
  await standin.type("Sheet1", "A1", "1");
  expect(standin.spreadsheet.getActiveSheet().getRange("B1").getValue()).toBe(2);
});
