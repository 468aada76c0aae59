import { expect, test } from "vitest";
import { openStandin, valueAt } from "../open-standin.ts";

const SHOW = `
  function SHOW(x) {
    const show = (v) => (v instanceof Date ? "Date " + v.getHours() : typeof v + " " + String(v));
    return Array.isArray(x) ? x.length + "x" + x[0].length + " " + show(x[0][0]) : show(x);
  }
  function HIDDEN_() { return 1; }
  const make = () => { function INNER() { return 1; } return INNER; };
  function COUNT_ARGS() { return [].map.call(arguments, (a) => (a === undefined ? "undefined" : JSON.stringify(a))).join("|"); }
  function SECOND(a, b) { return String(b); }
`;

const CELLS: [string, unknown][] = [
  ["A1", 2.5],
  ["A2", "text"],
  ["A3", true],
  ["A4", "10%"],
  ["A5", "2026-01-05"],
  ["A6", "=1/0"],
  ["A8", "'12"],
];

test.each([
  ["=SHOW(A1)", "number 2.5", "a cell is its value"],
  ["=SHOW(A2)", "string text", "text"],
  ["=SHOW(A3)", "boolean true", "a boolean [MEM]"],
  ["=SHOW(A4)", "number 0.1", "percent is a number"],
  ["=SHOW(A5)", "Date 0", "a date is a Date of the script's realm, at its zone's midnight"],
  ["=SHOW(A6)", "string #DIV/0!", "an error cell is its text [MEM]"],
  ["=SHOW(A7)", "string ", "a blank cell is ''"],
  ["=SHOW(A8)", "string 12", "a number kept as text stays text"],
  ["=SHOW(10%)", "number 0.1", "percent in the formula"],
  ["=SHOW(A1:B2)", "2x2 number 2.5", "a range is two-dimensional"],
  ["=SHOW(A1:A2)", "2x1 number 2.5", "one column too"],
  ["=SHOW(A:A)", "1000x1 number 2.5", "an open range has every row of the grid [MEM]"],
  ["=SHOW(A2:A)", "999x1 string text", "from a row on"],
  ["=SHOW(A1:R)", "1000x18 number 2.5", "in two dimensions"],
  ["=SHOW({1,2})", "1x2 number 1", "an array literal [MEM]"],
  ["=show(A1)", "number 2.5", "names do not mind their case (1.1)"],
  ["=SECOND(1)", "undefined", "an omitted argument is undefined"],
  ['=COUNT_ARGS(1,,"x")', '1|""|"x"', "a skipped one is '' [MEM]"],
])("§1.3 %s gives %j: %s", async (formula, shown) => {
  const standin = await openStandin(SHOW);
  const sheet = standin.spreadsheet.getActiveSheet();
  for (const [a1, value] of CELLS) sheet.getRange(a1).setValue(value);
  sheet.getRange("T1").setFormula(formula);
  await standin.settle();
  expect(valueAt(standin, "T1")).toBe(shown);
});

test.each(["=HIDDEN_()", "=INNER()", "=NOTAFUNCTION(1)"])("§1.1, 1.5 %s is unknown", async (formula) => {
  const standin = await openStandin(SHOW);
  await standin.type("Sheet1", "A1", formula);
  expect(valueAt(standin, "A1")).toBe("#NAME?");
  expect(standin.cellError("Sheet1", "A1")).toBe(
    `Unknown function: '${formula.slice(1, formula.indexOf("("))}'.`,
  );
});

test("§1.4 results: scalars, arrays that spill, blanks, dates, booleans", async () => {
  const standin = await openStandin(`
    function TABLE() { return [[1, "a", null], [true, undefined, new Date(2026, 0, 5)]]; }
    function NOTHING() {}
    function NAN() { return 0 / 0; }
    function COLUMN_() { return 1; }
    function LIST() { return [7, 8]; }
  `);
  await standin.type("Sheet1", "A1", "=TABLE()");
  await standin.type("Sheet1", "E1", "=NOTHING()");
  await standin.type("Sheet1", "F1", "=NAN()");
  await standin.type("Sheet1", "G1", "=LIST()");
  const sheet = standin.spreadsheet.getActiveSheet();
  expect(sheet.getRange("A1:C1").getValues()).toEqual([[1, "a", ""]]);
  expect(sheet.getRange("A2:C2").getDisplayValues()).toEqual([["TRUE", "", "1/5/2026"]]);
  expect(sheet.getRange("C2").getValue()).toEqual(new Date("2026-01-05T00:00:00+01:00"));
  expect(valueAt(standin, "E1")).toBe("");
  expect(valueAt(standin, "F1")).toBe("#NUM!");
  expect(sheet.getRange("G1:G2").getValues()).toEqual([[7], [8]]);
});

test("§1.4 an array that would overwrite data gives #REF!, and comes when the way is free", async () => {
  const standin = await openStandin("function TWO() { return [[1], [2]]; }");
  await standin.type("Sheet1", "A2", "in the way");
  await standin.type("Sheet1", "A1", "=TWO()");
  expect(valueAt(standin, "A1")).toBe("#REF!");
  expect(standin.cellError("Sheet1", "A1")).toBe(
    "Array result was not expanded because it would overwrite data in A2.",
  );
  await standin.type("Sheet1", "A2", "");
  expect(standin.spreadsheet.getActiveSheet().getRange("A1:A2").getValues()).toEqual([[1], [2]]);
});

test("§1.5 a thrown Error gives #ERROR! and its message on hover", async () => {
  const standin = await openStandin("function BAD() { throw new Error('Target missing'); }");
  await standin.type("Sheet1", "A1", "=BAD()");
  expect(valueAt(standin, "A1")).toBe("#ERROR!");
  expect(standin.cellError("Sheet1", "A1")).toBe("Error: Target missing");
  expect(standin.cellError("Sheet1", "B1")).toBeUndefined();
});

test.each([
  [
    "SpreadsheetApp.getActiveSheet().getRange('B1').setValue(1)",
    "Exception: You do not have permission to call setValue",
  ],
  [
    "SpreadsheetApp.getActiveSpreadsheet().insertSheet('x')",
    "Exception: You do not have permission to call insertSheet",
  ],
  ["MailApp.sendEmail('a@b.se', 's', 'b')", "Exception: You do not have permission to call MailApp service."],
])("§1.4, 1.7 a function may not %s", async (call, message) => {
  const standin = await openStandin(`function F() { ${call}; return 1; }`);
  await standin.type("Sheet1", "A1", "=F()");
  expect(standin.cellError("Sheet1", "A1")).toBe(message);
  expect(valueAt(standin, "B1")).toBe("");
});

test("§1.7 a function may read the document, properties and the cache", async () => {
  const standin = await openStandin(`
    function set() { PropertiesService.getDocumentProperties().setProperty("k", "v"); }
    function F() { return SpreadsheetApp.getActiveSheet().getRange("B1").getValue() + PropertiesService.getDocumentProperties().getProperty("k"); }
    function WHERE() { return SpreadsheetApp.getActiveSheet().getActiveCell().getA1Notation(); }
    function WHO() { return Session.getActiveUser().getEmail(); }
  `);
  await standin.call("set");
  await standin.type("Sheet1", "B1", "x");
  await standin.type("Sheet1", "C3", "=WHERE()");
  await standin.type("Sheet1", "A1", "=F()");
  await standin.type("Sheet1", "A2", "=WHO()");
  expect(valueAt(standin, "A1")).toBe("xv");
  expect(valueAt(standin, "C3")).toBe("C3");
  expect(valueAt(standin, "A2")).toBe("");
});

test.each([
  ["=F(NOW())", true],
  ["=F(B1)", true],
  ["=F(B2)", true],
  ["=F(NAMED)", true],
  ["=F(TODAY())", false],
  ["=F(C1)", false],
])("§1.6 %s is refused: %s", async (formula, refused) => {
  const standin = await openStandin("function F(x) { return 1; }");
  const { spreadsheet } = standin;
  spreadsheet.setNamedRange("NAMED", spreadsheet.getActiveSheet().getRange("B2"));
  await standin.type("Sheet1", "B1", "=NOW()");
  await standin.type("Sheet1", "B2", "=B1+1");
  await standin.type("Sheet1", "A1", formula);
  const text =
    "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";
  expect(valueAt(standin, "A1")).toBe(refused ? "#ERROR!" : 1);
  expect(standin.cellError("Sheet1", "A1")).toBe(refused ? text : undefined);
});

test("§1.6 functions recalculate when an argument changes, not when other cells do", async () => {
  const standin = await openStandin("function F(x) { console.log('F ' + x); return x * 2; }");
  await standin.type("Sheet1", "A1", "1");
  await standin.type("Sheet1", "B1", "=F(A1)");
  await standin.type("Sheet1", "C1", "9");
  await standin.type("Sheet1", "A1", "2");
  expect(valueAt(standin, "B1")).toBe(4);
  expect(standin.log()).toEqual(["F 1", "F 2"]);
});

test("§1.6 nor when what is written is what was there, in a range, a date or one of two calls", async () => {
  const standin = await openStandin("function F(x) { console.log('F'); return 1; }");
  const sheet = standin.spreadsheet.getActiveSheet();
  const day = new Date("2026-11-28T00:00:00+01:00");
  const write = async (value: unknown) => {
    sheet.getRange("A1:B2").setValues([
      [value, day],
      ["x", ""],
    ]);
    await standin.settle();
  };
  await write(3);
  sheet.getRange("C1").setFormula("=F(A1:B2)+F(B1)");
  await write(3);
  expect(standin.log()).toHaveLength(2);
  await write(4);
  expect(standin.log()).toHaveLength(3);
});

test("§2.2 every call loads the script anew: no state passes from cell to cell", async () => {
  const standin = await openStandin("let count = 0; function NEXT(x) { return ++count; }");
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1:A3").setFormulas([["=NEXT(1)"], ["=NEXT(2)"], ["=NEXT(3)"]]);
  await standin.settle();
  expect(sheet.getRange("A1:A3").getValues()).toEqual([[1], [1], [1]]);
});

test("§1.5 messages and sparklines move with their cells", async () => {
  const standin = await openStandin("function BAD() { throw new Error('no'); }");
  await standin.type("Sheet1", "B2", "=BAD()");
  await standin.type("Sheet1", "C2", "=SPARKLINE(A2)");
  standin.spreadsheet.getActiveSheet().insertRowBefore(1).insertColumnBefore(1);
  await standin.settle();
  expect(standin.cellError("Sheet1", "C3")).toBe("Error: no");
  expect(standin.sparklines("Sheet1").map(({ row, column }) => [row, column])).toEqual([[3, 4]]);
});

test("§1.5 a custom function that takes too long is stopped", async () => {
  const standin = await openStandin("function SLOW() { for (;;); }", { functionSeconds: 0.05 });
  await standin.type("Sheet1", "A1", "=SLOW()");
  expect(valueAt(standin, "A1")).toBe("#ERROR!");
  expect(standin.cellError("Sheet1", "A1")).toBe("Exceeded maximum execution time (line 0).");
});
