import { tokenize } from "@borgar/fx";
import { afterEach, expect, test } from "vitest";
import { closeAll, openWorkbook } from "../app/workbook.ts";
import { opened, valueAt } from "./opened.ts";

/**
 * Where Univer's formula engine and Google Sheets differ, as far as our own formulas could meet it.
 *
 * | difference | what is done |
 * |---|---|
 * | separators and decimals of the locale, open ranges (A1:R) | bridged: text/formula.ts, formulas.test.ts |
 * | the branch that IF does not take is calculated, so that SPARKLINE would be drawn | bridged: engine/sparkline.ts, formulas.test.ts |
 * | TODAY is the machine's, not the file's | bridged: engine/clock-functions.ts, formulas.test.ts |
 * | named ranges stay where they were when rows move | bridged: engine/follow-names.ts, formulas.test.ts |
 * | conditional formats do not see what a formula spills | bridged: engine/condition-units.ts, rules.test.ts |
 * | ISBLANK of ="", a text as IF's condition, an error compared twice | avoided: our formulas use only what stands in COMMON |
 *
 * Anything else that a person types is Univer's answer.
 */

afterEach(closeAll);

/** The functions in our formulas. What they give for every kind of cell is in FACTS. */
const COMMON = [
  "AND",
  "COUNTIF",
  "FILTER",
  "IF",
  "ISNUMBER",
  "MAX",
  "MIN",
  "N",
  "OKR_TRACK",
  "OR",
  "SPARKLINE",
];

test.each(["sv_SE", "en_US"])("every formula that a workbook in %s gets uses only COMMON", async (locale) => {
  const { standin, done } = await openWorkbook({ locale });
  await done({ do: "insert-example" });
  await standin.settle();
  const sheets = standin.dump();
  const cells = sheets.flatMap(({ formulas }) => formulas.flat()).filter(Boolean);
  const rules = sheets.flatMap(({ conditionalFormats }) => conditionalFormats as { values: unknown[] }[]);
  const formulas = [...cells, ...rules.flatMap(({ values }) => values.filter(isFormula))].map(String);
  const names = formulas.flatMap((formula) =>
    tokenize(formula).flatMap(({ type, value }) => (type === "func" ? [value.toUpperCase()] : [])),
  );
  expect([...new Set(names)].sort()).toEqual(COMMON);
});

function isFormula(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("=");
}

/** A1 is 0, A2 blank, A3 "a", A4 TRUE, A5 an error, A6 ="", A7 a number as text, A8 what OKR_TRACK says of a problem. */
const CELLS = [[0], [""], ["a"], [true], ["=1/0"], ['=""'], ["'0.5"], ["⚠ target missing"]];

/** Google's answers: support.google.com/docs/answer/ and the number; CA: cartularium (platform.md 1.5). */
const FACTS: readonly [formula: string, google: unknown, source: string][] = [
  ['=COUNTIF(A1:A8; "A")', 1, "3093480: texts are counted whatever their case"],
  ["=COUNTIF(A1:A8; A3)", 1, "3093480: a criterion in a cell is its text"],
  ['=FILTER(A1:A3; A1:A3="a")', "a", "3093197: the rows that meet the condition"],
  ["=ISNUMBER(A1)", true, "3093296: a number, 0 too"],
  ["=ISNUMBER(A2)", false, "3093296: a blank is none"],
  ["=ISNUMBER(A4)", false, "3093296: nor is a boolean"],
  ["=ISNUMBER(A5)", false, "3093296: nor an error, which it takes"],
  ["=ISNUMBER(A6)", false, "3093296: nor an empty text"],
  ["=ISNUMBER(A7)", false, "3093296: nor a number kept as text"],
  ["=ISNUMBER(A8)", false, "3093296: nor a sentence"],
  ["=MAX(0; MIN(1; A1))", 0, "3094013, 3094017: numbers are compared"],
  ["=MIN(1; A3)", 1, "3094017: a text in a cell is ignored"],
  ['=N("framsteg")', 0, "3093357: a text is 0"],
  ['=A3="A"', true, "comparing texts does not mind their case [MEM]; labels differ in more than that"],
  ['=A1=""', false, "3093593: 0 is no text"],
  ['=AND(OR(A3="b"; A3="a"); N("x")=0)', true, "3093301, 3093306: logic of comparisons"],
  ['=AND(OR(A5="b"; A5="a"); N("x")=0)', "#DIV/0!", "CA: an error is passed on, so the rule does not hold"],
  ['=IF(ISNUMBER(A8); 1; "")', "", "3093364: the second branch"],
  ["=MAX(0; A5)", "#DIV/0!", "CA: an error is passed on"],
];

test.each(FACTS)("%s is %j in Google (%s), and here", async (formula, google) => {
  const standin = await opened("");
  standin.spreadsheet.getActiveSheet().getRange("A1:A8").setValues(CELLS);
  await standin.type("Sheet1", "C1", formula);
  expect(valueAt(standin, "C1")).toBe(google);
});

/** What is left; a row that fails tells that Univer has been mended and the list may be shorter. */
test.each([
  { formula: "=ISBLANK(A6)", google: false, univer: true, source: 'CA: ="" is not blank' },
  { formula: '=IF("a"; 1; 2)', google: "#VALUE!", univer: 1, source: "CA: a text is no condition" },
])("avoided: $formula is $univer here, $google in Google ($source)", async ({ formula, univer }) => {
  const standin = await opened("");
  standin.spreadsheet.getActiveSheet().getRange("A1:A8").setValues(CELLS);
  await standin.type("Sheet1", "C1", formula);
  expect(valueAt(standin, "C1")).toBe(univer);
});

test("avoided: the second formula that compares an error with a text is FALSE here, the error in Google (CA)", async () => {
  const standin = await opened("");
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A5").setValue("=1/0");
  sheet.getRange("C1:C2").setFormulas([['=A5="x"'], ['=A5="x"']]);
  await standin.settle();
  expect(sheet.getRange("C1:C2").getValues()).toEqual([["#DIV/0!"], [false]]);
});
