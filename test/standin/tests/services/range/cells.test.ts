import { expect, test } from "vitest";
import { openStandin, runBody } from "../../open-standin.ts";

test("copyTo moves relative references, fills larger places, and copies values only when asked", async () => {
  const standin = await openStandin("");
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1:A2").setValues([[1], [2]]);
  sheet.getRange("B1").setFormula("=A1*$A$2").setBackground("red");
  await standin.settle();
  sheet.getRange("B1").copyTo(sheet.getRange("C3:C4"));
  sheet.getRange("B1").copyTo(sheet.getRange("E1"), { contentsOnly: true });
  await standin.settle();
  expect(sheet.getRange("C3:C4").getFormulas()).toEqual([["=B3*$A$2"], ["=B4*$A$2"]]);
  expect(sheet.getRange("C4").getBackground()).toBe("#ff0000");
  expect([
    sheet.getRange("E1").getFormula(),
    sheet.getRange("E1").getValue(),
    sheet.getRange("E1").getBackground(),
  ]).toEqual(["", 2, "#ffffff"]);
});

test("a text finder finds and replaces what cells show", async () => {
  const value = await runBody(`
    sheet.getRange("A1:A3").setValues([["Mål"], ["mål 2"], ["annat"]]);
    const all = sheet.createTextFinder("mål").findAll().map((one) => one.getA1Notation());
    const whole = sheet.createTextFinder("mål").matchEntireCell(true).findNext().getA1Notation();
    const changed = sheet.createTextFinder("mål").matchCase(true).replaceAllWith("goal");
    return [all, whole, changed, sheet.getRange("A1:A3").getValues()];
  `);
  expect(value).toEqual([["A1", "A2"], "A1", 1, [["Mål"], ["goal 2"], ["annat"]]]);
});

test("cells that are joined keep the formula of the first one, also before it is calculated; rows can be made lower than their text", async () => {
  const standin = await openStandin("");
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1:A2").setValues([[1], [2]]);
  sheet.getRange("C1:D2").setFormulas([
    ["=A1*10", ""],
    ["=A2*10", ""],
  ]);
  sheet.getRange("C1:D2").mergeAcross();
  sheet.setRowHeightsForced(4, 2, 8);
  await standin.settle();
  expect(sheet.getRange("C1:C2").getValues()).toEqual([[10], [20]]);
  expect([sheet.getRowHeight(4), sheet.getRowHeight(5)]).toEqual([8, 8]);
});
