import { expect, test } from "vitest";
import { openStandin, valueAt } from "../open-standin.ts";

test.each<[string, string, unknown, string]>([
  ["sv_SE", "=FIXED(A1; 1)", "1\u00a0234,5", "as a file in Swedish does"],
  ["en_US", "=FIXED(A1; 1)", "1,234.5", "as one in English does"],
  ["sv_SE", "=FIXED(A1; 2; TRUE)", "1234,50", "without separators of thousands"],
  ["en_US", "=FIXED(A1)", "1,234.50", "with two decimals unless it says more"],
  ["en_US", "=FIXED(-A1; -2)", "-1,200", "rounded before the decimal point"],
  ["en_US", "=FIXED(A2; 0)", "0", "a blank as 0"],
  ["en_US", "=FIXED(A3; 0)", "#VALUE!", "not a text"],
  ["en_US", "=FIXED(A4; 0)", "#DIV/0!", "nor an error"],
  ["en_US", "=FIXED(1; NA())", "#N/A", "nor as many places as an error tells"],
  ["en_US", '=IFERROR(FIXED(A1; IF(A4>1; 0; 1)); "–")', "–", "which IFERROR takes"],
])("3238023 in %s %s writes %j: %s", async (locale, formula, value) => {
  const standin = await openStandin("", { locale });
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1:A4").setValues([[1234.5], [""], ["text"], ["=1/0"]]);
  await standin.type("Sheet1", "B1", formula);
  expect(valueAt(standin, "B1")).toBe(value);
});

test("a function whose text is too long for a cell is an error, and the others are calculated", async () => {
  const standin = await openStandin("");
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1:B1").setFormulas([['=JOIN(""; REPT("x"; 30000); REPT("y"; 30000))', "=1+1"]]);
  await standin.settle();
  expect(sheet.getRange("A1:B1").getValues()).toEqual([["#VALUE!", 2]]);
});

test.each<[string, unknown[][], string]>([
  [
    "=SORT(A1:B4; C1:C4; TRUE)",
    [
      ["d", 1],
      ["c", 2],
      ["b", 2],
      ["a", 3],
    ],
    "3093150: by a range outside",
  ],
  [
    "=SORT(A1:B4; 2; FALSE; C1:C4; TRUE)",
    [
      ["a", 3],
      ["c", 2],
      ["b", 2],
      ["d", 1],
    ],
    "then by a range outside",
  ],
  ["=SORT(A1:A4; B1:B4; FALSE; C1:C4; FALSE)", [["a"], ["b"], ["c"], ["d"]], "by two ranges outside"],
  ["=SORT(A1:B4; C1:C3; TRUE)", [["#VALUE!"]], "which must have as many rows"],
  ["=IFERROR(1/0)", [[""]], "3093304: a blank in place of an error"],
  ["=IFERROR(A1)", [["a"]], "and else the value"],
  ["=ARRAYFORMULA(IFERROR(6/(B1:B4-1)))", [[3], [6], [6], [""]], "cell by cell"],
])("%s gives %j (support.google.com/docs/answer/%s)", async (formula, values) => {
  const standin = await openStandin("");
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1:C4").setValues([
    ["a", 3, 4],
    ["b", 2, 3],
    ["c", 2, 2],
    ["d", 1, 1],
  ]);
  await standin.type("Sheet1", "E1", formula);
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  expect(sheet.getRange(1, 5, rows, columns).getValues()).toEqual(values);
  expect(
    sheet
      .getRange(1, 5 + columns, rows)
      .getValues()
      .flat()
      .join(""),
  ).toBe("");
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
