import { expect, test } from "vitest";
import { openStandin, valueAt } from "../open-standin.ts";

/** A1 is ="", A2 blank, A3 "x", A4 =IF(,,); B is 3, 1, 2. */
const CELLS = [['=""'], [""], ["x"], ["=IF(,,)"]];

/** Google's answers: support.google.com/docs/answer/ and a number; CA: cartularium/cartularium, recorded live. */
const FACTS: readonly [formula: string, google: unknown[][], source: string][] = [
  ["=N(EDATE(DATE(2025; 1; 31); 1))", [[45716]], "3092974: 28 February, the month's last day"],
  ["=N(EDATE(DATE(2024; 3; 31); -1))", [[45351]], "29 February in a leap year"],
  ["=N(EDATE(DATE(2025; 1; 28); 1))", [[45716]], "a day that the month has stays"],
  ["=N(SUM(EDATE({45688;45700}; 1)))", [[91444]], "of each cell of an array: 45716 and 45728"],
  ["=-TRUE", [[-1]], "3093978 (UMINUS): of a value that can be a number"],
  ['=-"5"', [[-5]], "3093978: a text that is a number"],
  ['=2*-"5"', [[-10]], "behind another operator, too"],
  ['="a-"&"b"', [["a-b"]], "a minus within a text is none"],
  ["=5*{1,2}", [[5, 10]], "CA, MULTIPLY/multiply-scalar-by-row: a scalar with an array literal"],
  ['=ARRAYFORMULA("a"&{1;2})', [["a1"], ["a2"]], "CA: under ARRAYFORMULA"],
  ["=SUM(5-{1;2})", [[7]], "CA, DIVIDE/divide-scalar-by-row"],
  ["=HSTACK(B1; 1/0)", [[3, "#DIV/0!"]], "CA, HSTACK/hstack-with-error-value: an error is one cell"],
  ["=VSTACK(B1; 1/0)", [[3], ["#DIV/0!"]], "CA: and so below each other"],
  ["=ISBLANK(A2)", [[true]], "3093290: a blank cell"],
  ["=ISBLANK(A4)", [[true]], "CA, celldata probe 6: IF(,,) is truly blank"],
  ['=TEXTBEFORE("a-b"; "-")', [["#NAME?"]], "not in Google's list (support.google.com/docs/table/25273)"],
  ['=TEXTAFTER("a-b"; "-")', [["#NAME?"]], "not in the list"],
  ["=AGGREGATE(9; 4; B1:B3)", [["#NAME?"]], "not in the list"],
  ["=SORTBY(B1:B3; B1:B3)", [["#NAME?"]], "CA, SORTBY/sortby-basic"],
  ['=CONCAT("a"; "b")', [["ab"]], "3093592: two values"],
  ['=CONCAT("a"; "b"; "c")', [["#N/A"]], "CA, CONCAT/concat-vs-concatenate-arity: never three"],
  ["=ADD(1; 2)", [[3]], "3093590"],
  ["=DIVIDE(1; 2)", [[0.5]], "3093973"],
  ["=DIVIDE(1; 0)", [["#DIV/0!"]], "3093973"],
  ["=POW(2; 3)", [[8]], "3093977"],
  ["=UMINUS(B1)", [[-3]], "3093978"],
  ["=UPLUS(B1)", [[3]], "3093982"],
  ["=UNARY_PERCENT(B1)", [[0.03]], "3093980"],
  [
    "=AND(EQ(1; 1); NE(1; 2); GT(2; 1); GTE(2; 2); LT(1; 2); LTE(1; 1))",
    [[true]],
    "3093593, 3093981, 3098240 and on",
  ],
  ["=Z2000", [["#REF!"]], "a cell beyond the grid [MEM]"],
  ["=AAA1+1", [["#REF!"]], "and one beyond its columns [MEM]"],
  ["=NOSUCHNAME", [["#NAME?"]], "CA, error-handling: what is no cell is a name"],
  ['=IMAGE("x")', [[""]], "3093333: a picture, which has no value [MEM]"],
];

test.each(FACTS)("T %s is %j in Google (%s), and here", async (formula, google) => {
  const standin = await openStandin("");
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1:A4").setValues(CELLS);
  sheet.getRange("B1:B3").setValues([[3], [1], [2]]);
  await standin.type("Sheet1", "D1", formula);
  const [rows, columns] = [google.length, google[0]?.length ?? 0];
  expect(sheet.getRange(1, 4, rows, columns).getValues()).toEqual(google);
});

/** What Univer cannot: README, "What it copies, and what not". */
test.fails.each<[formula: string, google: unknown, source: string]>([
  ["=ISBLANK(A1)", false, 'CA, celldata probe 2: ="" is not blank'],
  ["=DAY(0)", 30, "3093040: serial number 0 is 30 December 1899"],
])("T %s is %j in Google (%s)", async (formula, google) => {
  const standin = await openStandin("");
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1:A4").setValues(CELLS);
  await standin.type("Sheet1", "D1", formula);
  expect(valueAt(standin, "D1")).toBe(google);
});

test("T QUERY and SORTN are named as what the stand-in lacks, other names as unknown", async () => {
  const standin = await openStandin("");
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet
    .getRange("A1:A3")
    .setFormulas([['=QUERY(B1:B3; "select B")'], ["=SORTN(B1:B3)"], ["=TAKE(B1:B3; 1)"]]);
  await standin.settle();
  expect(["A1", "A2", "A3"].map((a1) => standin.cellError("Sheet1", a1))).toEqual([
    "not in the stand-in: QUERY",
    "not in the stand-in: SORTN",
    "Unknown function: 'TAKE'.",
  ]);
});

test("T a picture in a cell does not end the process", async () => {
  const standin = await openStandin("");
  await standin.type("Sheet1", "A1", '=IMAGE("x")');
  await standin.type("Sheet1", "A2", "=1+1");
  expect([valueAt(standin, "A1"), valueAt(standin, "A2")]).toEqual(["", 2]);
  expect(standin.dump()[0]?.values).toEqual([[""], [2]]);
});
