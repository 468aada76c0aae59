import { expect, test } from "vitest";
import { openStandin, valueAt } from "../open-standin.ts";

test.each<[string, string, unknown, string]>([
  ["sv_SE", "=SUM(1;2,5)", 3.5, "arguments by ;, decimal comma"],
  ["sv_SE", "=SUM({1\\2;3\\4})", 10, "array columns by \\, rows by ;"],
  ["sv_SE", '=CONCATENATE("a;b";"1,5")', "a;b1,5", "texts stay as they are"],
  ["sv_SE", "=SUM(1,2)", 1.2, "a comma between digits is a decimal comma"],
  ["sv_SE", "=SUM(A1,B1)", "#ERROR!", "a comma elsewhere cannot be read"],
  ["sv_SE", "=SUM(1.5;2)", "#ERROR!", "nor a decimal point"],
  ["en_US", "=SUM(1,2.5)", 3.5, "arguments by ,"],
  ["en_US", "=SUM(1;2.5)", 3.5, "; works in every locale"],
  ["en_US", "=SUM({1,2;3,4})", 10, "array columns by ,"],
  ["en_US", "=SUM(1,", "#ERROR!", "an unfinished formula"],
  ["en_US", "=SUMMA(1)", "#NAME?", "names are English in every locale"],
])("§3.2 %s: %s gives %j: %s", async (locale, formula, value) => {
  const standin = await openStandin("", { locale });
  await standin.type("Sheet1", "E5", formula);
  expect(valueAt(standin, "E5")).toBe(value);
  expect(standin.spreadsheet.getActiveSheet().getRange("E5").getFormula()).toBe(formula);
  if (value === "#ERROR!") expect(standin.cellError("Sheet1", "E5")).toBe("Formula parse error.");
});

test.each([
  ["sv_SE", "=SUM(A1:R)+1,5*COUNT(A2:A;B:B)", "=SUM(A1:R)+1,5*COUNT(A3:A;B:B)"],
  ["en_US", "=SUM($A$1:R)+COUNT(A2:A,{1,2})", "=SUM($A$1:R)+COUNT(A3:A,{1,2})"],
])("§3.2 %s: getFormula gives %s as written, and %s after a row came in", async (locale, written, moved) => {
  const standin = await openStandin("", { locale });
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("T9").setFormula(written);
  await standin.settle();
  expect(sheet.getRange("T9").getFormula()).toBe(written);
  sheet.insertRowsAfter(1, 1);
  await standin.settle();
  expect(sheet.getRange("T10").getFormula()).toBe(moved);
});

test("§1.3 an open range grows with the grid, and what is written into new rows counts", async () => {
  const standin = await openStandin("function ROWS_OF(x) { return x.length; }");
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("E1:E2").setFormulas([["=ROWS_OF(A1:B)"], ["=SUM(A1:B)"]]);
  await standin.settle();
  expect(valueAt(standin, "E1")).toBe(1000);
  sheet.insertRowsAfter(1000, 5);
  sheet.getRange("A1005").setValue(7);
  await standin.settle();
  expect(sheet.getRange("E1:E2").getValues()).toEqual([[1005], [7]]);
});

test("§3.2 setSpreadsheetLocale changes how the next formula is read", async () => {
  const standin = await openStandin("");
  standin.spreadsheet.setSpreadsheetLocale("sv_SE");
  await standin.type("Sheet1", "A1", "=SUM(1;2,5)");
  expect(valueAt(standin, "A1")).toBe(3.5);
});

test("§3.7 SPARKLINE has no value, but data and options for whoever draws it", async () => {
  const standin = await openStandin("", { locale: "sv_SE" });
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1:B2").setValues([
    [0.4, "x"],
    ["charttype", "bar"],
  ]);
  sheet
    .getRange("C1:C2")
    .setFormulas([['=SPARKLINE(A1;{"charttype"\\"bar";"max"\\1})'], ["=SPARKLINE(A1:A1;A2:B2)"]]);
  await standin.settle();
  expect(sheet.getRange("C1").getValue()).toBe("");
  expect(sheet.getRange("C1").getDisplayValue()).toBe("");
  expect(standin.sparklines("Sheet1")).toEqual([
    { row: 1, column: 3, data: [[0.4]], options: { charttype: "bar", max: 1 } },
    { row: 2, column: 3, data: [[0.4]], options: { charttype: "bar" } },
  ]);
  sheet.getRange("C1:C2").clearContent();
  expect(standin.sparklines("Sheet1")).toEqual([]);
});

test("§3.7 a SPARKLINE in the branch that IF does not take is not drawn", async () => {
  const standin = await openStandin("");
  const sheet = standin.spreadsheet.getSheetByName("Sheet1");
  sheet?.getRange("A1:A2").setValues([[0.4], ["text"]]);
  sheet
    ?.getRange("B1:B2")
    .setFormulas([['=IF(ISNUMBER(A1), SPARKLINE(A1), "")'], ['=IF(ISNUMBER(A2), SPARKLINE(1), "")']]);
  await standin.settle();
  expect(standin.sparklines("Sheet1").map(({ row }) => row)).toEqual([1]);
});

test("§3.6 formulas see named ranges, and inserted rows move them", async () => {
  const standin = await openStandin("");
  const { spreadsheet } = standin;
  const sheet = spreadsheet.getActiveSheet();
  sheet.getRange("A1:A2").setValues([[1], [2]]);
  spreadsheet.setNamedRange("VALUES_", sheet.getRange("A1:A2"));
  sheet.getRange("C1").setFormula("=SUM(VALUES_)");
  await standin.settle();
  expect(valueAt(standin, "C1")).toBe(3);
  sheet.insertRowsBefore(1, 2);
  await standin.settle();
  expect(spreadsheet.getRangeByName("VALUES_")?.getA1Notation()).toBe("A3:A4");
  expect(valueAt(standin, "C3")).toBe(3);
});

test("§1.4 results of date functions are shown in the locale's format; TODAY is the file's day by the test's clock", async () => {
  const now = () => new Date("2026-01-04T23:30:00Z");
  const standin = await openStandin("", { locale: "sv_SE", now });
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1:C1").setFormulas([["=TODAY()", "=DATE(2026;1;5)", "=A1"]]);
  await standin.settle();
  expect(sheet.getRange("A1:C1").getDisplayValues()).toEqual([["2026-01-05", "2026-01-05", "2026-01-05"]]);
  expect(valueAt(standin, "A1")).toEqual(new Date("2026-01-05T00:00:00+01:00"));
});

test.each(["", "=NA()"])(
  "what a spill has left is blank to other formulas at once, when only %j is left of it",
  async (left) => {
    const standin = await openStandin("");
    const sheet = standin.spreadsheet.getActiveSheet();
    sheet.getRange("A1:A3").setValues([["a"], ["b"], ["c"]]);
    sheet.getRange("F1").setValue(3);
    sheet.getRange("C1").setFormula(`=IF(F1=0;${left.slice(1) || '"z"'};FILTER(A1:A3;ROW(A1:A3)<=F1))`);
    sheet
      .getRange("D1:D3")
      .setFormulas([["=IFERROR(C1;0)"], ['=IF(C2="";"none";C2)'], ['=IF(C3="";"none";C3)']]);
    await standin.settle();
    expect(sheet.getRange("D2:D3").getValues()).toEqual([["b"], ["c"]]);
    await standin.type("Sheet1", "F1", "1");
    expect(sheet.getRange("D1:D3").getValues()).toEqual([["a"], ["none"], ["none"]]);
    await standin.type("Sheet1", "F1", "2");
    expect(sheet.getRange("D1:D3").getValues()).toEqual([["a"], ["b"], ["none"]]);
    await standin.type("Sheet1", "F1", "0");
    expect(sheet.getRange("D2:D3").getValues()).toEqual([["none"], ["none"]]);
  },
);
