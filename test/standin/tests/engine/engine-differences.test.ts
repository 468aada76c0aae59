import { expect, test } from "vitest";
import { openStandin, valueAt } from "../open-standin.ts";

/**
 * Where Univer's formula engine and Google Sheets differ, as far as the formulas of Framsteg could meet it.
 *
 * | difference | what is done |
 * |---|---|
 * | separators and decimals of the locale, open ranges (A1:R) | bridged: text/formula.ts, formulas.test.ts |
 * | the branch that IF does not take is calculated, so that SPARKLINE would be drawn | bridged: engine/sparkline.ts, formulas.test.ts |
 * | TODAY is the machine's, not the file's | bridged: engine/clock-functions.ts, formulas.test.ts |
 * | named ranges stay where they were when rows move | bridged: engine/calculation/graph.ts, formulas.test.ts |
 * | conditional formats do not see what a formula spills | bridged: engine/condition-units.ts, rules.test.ts |
 * | what reads cells that a spill has left is not calculated again | bridged: engine/calculation/calculate.ts, formulas.test.ts |
 * | an error that is compared a second time is not passed on | bridged: engine/values/arrays.ts |
 * | ISBLANK of ="", a text as IF's condition | avoided: Framsteg's formulas use only what FACTS has |
 *
 * Anything else that a person types is Univer's answer.
 */

/** B is 1 to 4, C blank, D a to d. A1 is 0, A2 blank, A3 "a", A4 TRUE, A5 an error, A6 ="", A7 a number as text, A8 what OKR_TRACK says of a problem. */
const CELLS = [[0], [""], ["a"], [true], ["=1/0"], ['=""'], ["'0.5"], ["⚠ target missing"]];

/** Google's answers: support.google.com/docs/answer/ and the number; CA: cartularium/cartularium, recorded live. */
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
  ['=IFERROR(A5; "")', "", "3093304: the second argument in place of an error"],
  ['=IFERROR(A1; "x")', 0, "3093304: 0 is no error"],
  ['=IFERROR(FILTER(A1:A8; A1:A8="nobody"); "")', "", "3093197: no row that meets the condition is #N/A"],
  ["=COUNT(A1:A4)", 1, "3093620: numbers only; texts, booleans and blanks in cells are not counted"],
  ["=SUM(A1:A4)", 0, "3093669: texts and booleans in cells are ignored"],
  ["=AVERAGE(A2:A3)", "#DIV/0!", "3093615: nothing to take the mean of"],
  [
    "=SUMPRODUCT((B1:B4>1)*1)",
    3,
    "3094294: a comparison of a range is 1 or 0 for each cell once it is multiplied",
  ],
  ["=SUMPRODUCT((B1:B4>1)*ISNUMBER(A1:A4))", 0, "3094294: two conditions, both true"],
  ["=SUMPRODUCT((B1:B4>1)*B1:B4)", 9, "3094294: the sum of what meets a condition"],
  ["=SUMPRODUCT(ARRAYFORMULA((B1:B4>1)*IF(ISNUMBER(A1:A4); A1:A4; 1)))", 3, "3093275: IF works cell by cell"],
  ['=SUMPRODUCT((C1:C4="x")*1)', 0, "3094294: blank cells equal no word"],
  ['=SUMPRODUCT((C1:C4="")*1)', 4, "3093593: a blank equals an empty text"],
  ["=INDEX(B:B; 3)", 3, "3098242: the third cell of the column, header and all"],
  ['=IFERROR(INDEX(B1:B4; 9); "")', "", "3098242: beyond the range is an error"],
  ['=MATCH("A"; A1:A3; 0)', 3, "3093378: exactly, whatever the case [MEM]"],
  ['=MATCH("b"; A1:A3; 0)', "#N/A", "3093378: not found"],
  ['=XLOOKUP("B"; D1:D4; B1:B4; "")', 2, "12405947: exactly, whatever the case [MEM]"],
  ['=XLOOKUP("none"; D1:D4; B1:B4; "")', "", "12405947: what to give where nothing is found"],
  ['=XLOOKUP("e"; D1:D4; B1:B4)', "#N/A", "12405947: without it the error"],
  ["=SUM(ARRAYFORMULA(ROW(B2:B4)))", 9, "3093316: each row"],
  ["=SUM(FILTER(ROW(B2:B4); B2:B4>2))", 7, "3093197: FILTER makes an array of it"],
  [
    "=INDEX(SORT(HSTACK(D1:D4; B1:B4); 2; FALSE); 1; 1)",
    "d",
    "3093150: by the second column, the greatest first",
  ],
  ["=INDEX(SORT(HSTACK(D1:D4; B1:B4); 2; TRUE); 1; 1)", "a", "3093150: the least first"],
  ["=SUM(HSTACK(B1:B4; B1:B4))", 20, "13190756: side by side"],
  [
    '=INDEX(VSTACK("All"; SORT(UNIQUE(VSTACK(D1:D4; D1:D4)))); 5)',
    "d",
    "13191461, 3093198: one below the other, each once",
  ],
  ['=SEARCH("FÖRE"; "3 procentenheter före plan")', 18, "3094154: whatever the case"],
  ['=SEARCH("x"; "plan")', "#VALUE!", "3094154: not found is an error"],
  ['=ISNUMBER(SEARCH("x"; A2))', false, "3093296: which is no number"],
  ["=DATE(2026; 11; 1)-1", 46326, "3092969: dates are days since 1899-12-30"],
  [
    '=YEAR(46326)&"-"&RIGHT("0"&MONTH(46326); 2)&"-"&RIGHT("0"&DAY(46326); 2)',
    "2026-10-31",
    "3093061, 3093052, 3093040, 3094087",
  ],
  ['=RIGHT("0"&MONTH(46023); 2)', "01", "3094087: the last letters"],
  ["=ROUND(-5/2; 0)", -3, "3093440: a half goes away from 0"],
  ["=FIXED(A5; 1)", "#DIV/0!", "CA: an error is passed on"],
  ["=FIXED(5/2; 2)", "2.50", "3238023: a text with so many decimals, as the file's locale writes them"],
  ["=INT(-5/2)", -3, "3093490: down to the next whole number"],
  ["=ABS(-5/2)", 2.5, "3093459"],
  ['="✔ "&B2', "✔ 2", "3093592: a number in a text has no format"],
];

test.each(FACTS)("%s is %j in Google (%s), and here", async (formula, google) => {
  const standin = await openStandin("");
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1:A8").setValues(CELLS);
  sheet.getRange("B1:B4").setValues([[1], [2], [3], [4]]);
  sheet.getRange("D1:D4").setValues([["a"], ["b"], ["c"], ["d"]]);
  await standin.type("Sheet1", "F1", formula);
  expect(valueAt(standin, "F1")).toBe(google);
});

/** What is left; a row that fails tells that Univer has been mended and the list may be shorter. */
test.each([
  { formula: "=ISBLANK(A6)", google: false, univer: true, source: 'CA: ="" is not blank' },
  {
    formula: "=SUM(ROW(B2:B4))",
    google: 2,
    univer: 9,
    source: "3093316: one row unless ARRAYFORMULA or FILTER is around it",
  },
  { formula: '=IF("a"; 1; 2)', google: "#VALUE!", univer: 1, source: "CA: a text is no condition" },
])("avoided: $formula is $univer here, $google in Google ($source)", async ({ formula, univer }) => {
  const standin = await openStandin("");
  standin.spreadsheet.getActiveSheet().getRange("A1:A8").setValues(CELLS);
  await standin.type("Sheet1", "C1", formula);
  expect(valueAt(standin, "C1")).toBe(univer);
});

test("every formula that compares an error with a text is that error (CA)", async () => {
  const standin = await openStandin("");
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A5").setValue("=1/0");
  sheet.getRange("C1:C2").setFormulas([['=A5="x"'], ['=A5="x"']]);
  await standin.settle();
  expect(sheet.getRange("C1:C2").getValues()).toEqual([["#DIV/0!"], ["#DIV/0!"]]);
});
