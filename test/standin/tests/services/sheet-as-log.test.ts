import { expect, test } from "vitest";
import { openStandin, runBody } from "../open-standin.ts";

/** What an append-only log and its views ask of a sheet: README §3.1, 3.6, 5.4. */
test.each<[string, string, unknown]>([
  [
    "getLastRow counts content only",
    "sheet.getRange('A5').setValue(1); sheet.getRange('A9').setBackground('red'); return sheet.getLastRow()",
    5,
  ],
  [
    "insertRowsAfter the last row makes the grid longer",
    "return sheet.insertRowsAfter(sheet.getMaxRows(), 5).getMaxRows()",
    1005,
  ],
  [
    "a whole column has all rows of the grid",
    "const all = sheet.getRange('A:A'); return [all.getRow(), all.getNumRows(), all.getNumColumns()]",
    [1, 1000, 1],
  ],
  [
    "setFormulas writes '' as nothing",
    "return sheet.getRange('A1:A2').setFormulas([['=1+1'], ['']]).getFormulas()",
    [["=1+1"], [""]],
  ],
  [
    "clearContent keeps the note",
    "return sheet.getRange('A1').setValue(1).setNote('why').clearContent().getNote()",
    "why",
  ],
  [
    "clearContents keeps formats",
    "sheet.getRange('A1').setValue(1).setBackground('red'); sheet.clearContents(); return [sheet.getLastRow(), sheet.getRange('A1').getBackground()]",
    [0, "#ff0000"],
  ],
  [
    "clear takes formats, not notes (live-facts.test.ts)",
    "sheet.getRange('A1').setNote('n').setBackground('red'); sheet.clear(); return [sheet.getRange('A1').getNote(), sheet.getRange('A1').getBackground()]",
    ["n", "#ffffff"],
  ],
  [
    "setTabColor and back",
    "return [sheet.setTabColor('#ff0000').getTabColor(), sheet.setTabColor(null).getTabColor()]",
    ["#ff0000", null],
  ],
  [
    "a new sheet is active; activate goes back",
    "ss.insertSheet('Log'); const one = ss.getActiveSheet().getName(); sheet.activate(); return [one, ss.getActiveSheet().getName(), ss.setActiveSheet(ss.getSheetByName('Log')).getName()]",
    ["Log", "Sheet1", "Log"],
  ],
  [
    "a hidden sheet is still found",
    "ss.insertSheet('Log').hideSheet(); return ss.getSheetByName('Log').isSheetHidden()",
    true,
  ],
  ["a deleted sheet is not", "ss.deleteSheet(ss.insertSheet('Log')); return ss.getSheetByName('Log')", null],
  ["the file has an id", "return typeof ss.getId()", "string"],
  [
    "setProperties can drop the others",
    "const own = PropertiesService.getUserProperties().setProperties({ a: '1', b: '2' }); own.setProperties({ c: '3' }, true); return own.getProperties()",
    { c: "3" },
  ],
])("%s", async (_, body, value) => {
  expect(await runBody(`const ss = SpreadsheetApp.getActive(); ${body}`)).toEqual(value);
});

test("getLastRow counts what a formula spills", async () => {
  const standin = await openStandin("");
  await standin.type("Sheet1", "A2", "=SEQUENCE(4)");
  expect(standin.spreadsheet.getLastRow()).toBe(5);
});

test("formulas that read a deleted sheet are #REF!", async () => {
  const standin = await openStandin("");
  const { spreadsheet } = standin;
  const log = spreadsheet.insertSheet("Log");
  spreadsheet.getRange("Sheet1!A1").setFormula("=SUM(Log!A:A)");
  await standin.settle();
  spreadsheet.deleteSheet(log);
  await standin.settle();
  expect(spreadsheet.getRange("Sheet1!A1").getValue()).toBe("#REF!");
});

test("a block of 20 000 rows goes in and out in one call each, and another row goes after it", async () => {
  const standin = await openStandin(`
    function write() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.insertRowsAfter(1000, 20000);
      const rows = Array.from({ length: 20000 }, (_, index) => [new Date(2026, 0, 1 + (index % 300)), "KR" + (index % 200), index, "note " + index]);
      sheet.getRange(1, 1, rows.length, 4).setValues(rows);
      sheet.appendRow(["", "KR1", 20000, "last"]);
    }
    function read() {
      const sheet = SpreadsheetApp.getActiveSheet();
      const rows = sheet.getRange(1, 1, sheet.getLastRow(), 4).getValues();
      return [rows.length, rows[1][0] instanceof Date, rows[20000].slice(1)];
    }`);
  await standin.call("write");
  expect(await standin.call("read")).toEqual([20001, true, ["KR1", 20000, "last"]]);
});
