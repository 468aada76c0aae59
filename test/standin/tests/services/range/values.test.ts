import { expect, test } from "vitest";
import { openStandin, runBody } from "../../open-standin.ts";

/** What a text becomes: its value, what it shows, and its number format. */
test.each<[string, string, unknown, string]>([
  ["sv_SE", "2,5", 2.5, "2,5"],
  ["sv_SE", "1 200,5", 1200.5, "1\u00a0200,50"],
  ["sv_SE", "10%", 0.1, "10%"],
  ["sv_SE", "12,5 %", 0.125, "12,50%"],
  ["sv_SE", "2.5", "2.5", "2.5"],
  ["sv_SE", "TRUE", true, "SANT"],
  ["sv_SE", "2026-01-05", new Date("2026-01-05T00:00:00+01:00"), "2026-01-05"],
  ["en_US", "2.5", 2.5, "2.5"],
  ["en_US", "1,200.5", 1200.5, "1,200.50"],
  ["en_US", "2,5", "2,5", "2,5"],
  ["en_US", "10%", 0.1, "10%"],
  ["en_US", "TRUE", true, "TRUE"],
  ["en_US", "1/5/2026", new Date("2026-01-05T00:00:00+01:00"), "1/5/2026"],
  ["en_US", "'0123", "0123", "0123"],
  ["en_US", "'=1+1", "=1+1", "=1+1"],
  ["en_US", "=1+1", 2, "2"],
  ["en_US", "+1+1", 2, "2"],
  ["en_US", "-3", -3, "-3"],
  ["en_US", "@x", "@x", "@x"],
  ["en_US", "hello", "hello", "hello"],
])("§3.1 %s: setValue(%j) is read as typed: %j, shown as %j", async (locale, text, value, shown) => {
  const standin = await openStandin("", { locale });
  const cell = standin.spreadsheet.getActiveSheet().getRange("A1");
  cell.setValue(text);
  await standin.settle();
  expect(cell.getValue()).toEqual(value);
  expect(cell.getDisplayValue()).toBe(shown);
});

test.each<[string, string, unknown, string]>([
  ["sv_SE", "0%", 0.256, "26%"],
  ["sv_SE", "yyyy-mm-dd", 46027, "2026-01-05"],
  ["sv_SE", "#,##0.##", 1234567.891, "1\u00a0234\u00a0567,89"],
  ["sv_SE", "#,##0.##", 5, "5"],
  ["sv_SE", '#,##0" kr"', 12345, "12\u00a0345 kr"],
  ["en_US", "#,##0.##", 1234567.891, "1,234,567.89"],
  ["en_US", "general", 0.1 + 0.2, "0.3"],
  ["sv_SE", "0.###############", 2.5, "2,5"],
])("§3.1 %s: format %s shows %j as %j", async (locale, format, value, shown) => {
  const standin = await openStandin("", { locale });
  const cell = standin.spreadsheet.getActiveSheet().getRange("A1");
  cell.setNumberFormat(format).setValue(value);
  expect(cell.getDisplayValue()).toBe(shown);
});

test("§3.1 a number in a cell with a date format is a Date", async () => {
  const value = await runBody(`
    const cell = sheet.getRange("A1").setNumberFormat("yyyy-mm-dd").setValue(46027);
    const date = cell.getValue();
    return [date instanceof Date, date.getFullYear(), date.getMonth(), date.getDate(), date.getHours()];
  `);
  expect(value).toEqual([true, 2026, 0, 5, 0]);
});

test("§3.1 time-only cells are Dates on 1899-12-30", async () => {
  expect(await runBody(`return sheet.getRange("A1").setValue("12:30").getValue().getFullYear()`)).toBe(1899);
});

test("§3.1 Dates go in and come out as the same moment, in the spreadsheet's zone", async () => {
  const value = await runBody(
    `sheet.getRange("A1:B1").setValues([[new Date(2026, 6, 1), new Date(2026, 6, 1, 13, 30)]]);
     return [sheet.getRange("A1:B1").getValues()[0].map((d) => d.toISOString()), sheet.getRange("A1:B1").getDisplayValues()[0]];`,
    { timeZone: "America/New_York" },
  );
  expect(value).toEqual([
    ["2026-07-01T04:00:00.000Z", "2026-07-01T17:30:00.000Z"],
    ["7/1/2026", "7/1/2026 13:30:00"],
  ]);
});

test("§3.1 null and undefined clear, keep the format, and read as ''", async () => {
  const value = await runBody(`
    const cells = sheet.getRange("A1:B1").setNumberFormat("0%").setValues([[1, 2]]);
    cells.setValues([[null, undefined]]);
    return [cells.getValues(), cells.getNumberFormats(), cells.isBlank()];
  `);
  expect(value).toEqual([[["", ""]], [["0%", "0%"]], true]);
});

test("§3.1 getValues gives raw values and error texts, never display text", async () => {
  const standin = await openStandin("");
  const range = standin.spreadsheet.getActiveSheet().getRange("A1:D1");
  range.setValues([["=1/0", "=NA()", "=0.5", '=""']]);
  range.setNumberFormat("0%");
  await standin.settle();
  expect(range.getValues()).toEqual([["#DIV/0!", "#N/A", 0.5, ""]]);
  expect(range.getDisplayValues()).toEqual([["#DIV/0!", "#N/A", "50%", ""]]);
});

test.each([
  [
    "[[1]]",
    "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
  ],
  [
    "[[1], [2]]",
    "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
  ],
])("§3.1 setValues(%s) on A1:B2 is refused", async (data, message) => {
  await expect(runBody(`sheet.getRange("A1:B2").setValues(${data})`)).rejects.toThrow(message);
});

test.each([
  ["getRange('A1001')", "The coordinates of the range are outside the dimensions of the sheet."],
  ["getRange(1, 27)", "The coordinates of the range are outside the dimensions of the sheet."],
  ["getRange('A1').offset(0, 0, 0)", "The number of rows in the range must be at least 1."],
  [
    "getRange('A1').setValues('x')",
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  ],
  [
    "getRange('A1').setNotes('x')",
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
  ],
  [
    "getRange('A1').setValue('x'.repeat(50001))",
    "Your input contains more than the maximum of 50000 characters in a single cell.",
  ],
])("§3.1, 3.8 sheet.%s throws", async (call, message) => {
  await expect(runBody(`sheet.${call}`)).rejects.toThrow(message);
});

test.each([
  ["C5:B2", "B2:C5", "inverted A1 is put right"],
  ["D:F", "D:F", "columns"],
  ["5:7", "5:7", "rows"],
  ["B2:B", "B2:B1000", "open end"],
])("§3.1 getRange(%s) is %s: %s", async (a1, whole) => {
  expect(await runBody(`return sheet.getRange("${a1}").getA1Notation()`)).toBe(whole);
});

test("§3.1 last row and data range count content, not formats, and what spills", async () => {
  const standin = await openStandin("function TWO() { return [[1, 2], [3, 4]]; }");
  const sheet = standin.spreadsheet.getActiveSheet();
  expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
    0,
    0,
    "A1",
  ]);
  sheet.getRange("B4").setFormula("=TWO()");
  sheet.getRange("H50").setBackground("red").setNote("note");
  await standin.settle();
  expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
    5,
    3,
    "A1:C5",
  ]);
});

test("§3.1 appendRow writes below the last content, reads formulas, and makes the grid grow", async () => {
  const standin = await openStandin("");
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1000").setValue("last");
  sheet.appendRow(["x", "=1+1"]);
  await standin.settle();
  expect(sheet.getMaxRows()).toBe(1001);
  expect(sheet.getRange("A1001:B1001").getValues()).toEqual([["x", 2]]);
});

test("setValues into merged cells keeps the first cell only [MEM]", async () => {
  const value = await runBody(`
    sheet.getRange("A1:B1").merge();
    return sheet.getRange("A1:C1").setValues([[1, 2, 3]]).getValues();
  `);
  expect(value).toEqual([[1, "", 3]]);
});

test("§2.1 values belong to the script's realm", async () => {
  const value = await runBody(`
    const values = sheet.getRange("A1:B2").getValues();
    try { sheet.getRange("A0"); } catch (error) { return [values instanceof Array, values[0] instanceof Array, error instanceof Error, error.name]; }
  `);
  expect(value).toEqual([true, true, true, "Exception"]);
});
