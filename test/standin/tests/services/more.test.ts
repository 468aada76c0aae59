import { expect, test } from "vitest";
import { openStandin, runBody, valueAt } from "../open-standin.ts";

test("§5.3 an add-on has one trigger of each type", async () => {
  const standin = await openStandin(`
    function install() {
      ScriptApp.newTrigger("daily").timeBased().everyDays(1).atHour(6).create();
      ScriptApp.newTrigger("edited").forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
      return ScriptApp.getProjectTriggers().map((one) => one.getHandlerFunction() + " " + one.getEventType());
    }
    function again() { ScriptApp.newTrigger("daily").timeBased().everyHours(1).create(); }
    function minutes() { ScriptApp.newTrigger("daily").timeBased().everyMinutes(5).create(); }
    function remove() { ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]); }`);
  expect(await standin.call("install")).toEqual(["daily CLOCK", "edited ON_EDIT"]);
  await expect(standin.call("again")).rejects.toThrow("too many time-based triggers");
  await expect(standin.call("minutes")).rejects.toThrow("at least one hour");
  expect(standin.triggers()[0]).toMatchObject({
    handler: "daily",
    event: "CLOCK",
    schedule: ["every 1 days", "at hour 6"],
  });
  await standin.call("remove");
  expect(standin.triggers().map(({ handler }) => handler)).toEqual(["edited"]);
});

test("§1.5 a custom function that takes too long is stopped", async () => {
  const standin = await openStandin("function SLOW() { for (;;); }", { functionSeconds: 0.05 });
  await standin.type("Sheet1", "A1", "=SLOW()");
  expect(valueAt(standin, "A1")).toBe("#ERROR!");
  expect(standin.cellError("Sheet1", "A1")).toBe("Exceeded maximum execution time (line 0).");
});

test("§2.1 async functions keep their rights until they are done", async () => {
  const standin = await openStandin(`async function go() {
    await null;
    SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1);
    return "done";
  }`);
  expect(await standin.call("go")).toBe("done");
  expect(standin.calls()["Range.setValue"]).toBe(1);
});

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

test("borders and wrap strategies are taken", async () => {
  const value = await runBody(`
    sheet.getRange("A1:B2").setBorder(true, true, true, true, false, false, "red", SpreadsheetApp.BorderStyle.DASHED);
    return sheet.getRange("A1").setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrapStrategy() === SpreadsheetApp.WrapStrategy.CLIP;
  `);
  expect(value).toBe(true);
});

test.each([
  "setBorder(null, null, true, null, null, true)",
  "setFontSize(9)",
  "mergeAcross()",
  "setNote('why')",
  "clearFormat()",
])("%s leaves formulas as they are", async (call) => {
  const value = await runBody(`
      sheet.getRange("A1:A2").setFormulas([["=1+1"], ["=A1"]]);
      SpreadsheetApp.flush();
      sheet.getRange("A1:B2").${call};
      return sheet.getRange("A1:A2").getFormulas();
    `);
  expect(value).toEqual([["=1+1"], ["=A1"]]);
});

test.each<[string, unknown]>([
  ["=SUM(ARRAYFORMULA(A1:A2*2))", 6],
  ['=JOIN("-";A1:A2)', "1-2"],
  ["=COUNTUNIQUE(1;1;2)", 2],
])("%s, which Univer lacks, gives %j", async (formula, value) => {
  const standin = await openStandin("");
  standin.spreadsheet
    .getActiveSheet()
    .getRange("A1:A2")
    .setValues([[1], [2]]);
  await standin.type("Sheet1", "C1", formula);
  expect(valueAt(standin, "C1")).toBe(value);
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
