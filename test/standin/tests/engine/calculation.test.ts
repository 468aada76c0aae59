import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Standin } from "../../interface.ts";
import { openStandin, valueAt } from "../open-standin.ts";

type Cells = Readonly<Record<string, string | number>>;

/** Writes cells one after the other, all before anything is calculated. */
async function write(standin: Standin, cells: Cells): Promise<void> {
  const sheet = standin.spreadsheet.getActiveSheet();
  for (const [a1, value] of Object.entries(cells)) sheet.getRange(a1).setValue(value);
  await standin.settle();
}

describe("array formulas that read what others fill", () => {
  test.each<[string, Cells, Cells, Cells]>([
    [
      "whatever the order in which they were written",
      { D1: "=ARRAYFORMULA(C1:C3+1)", C1: "=ARRAYFORMULA(B1:B3*2)", B1: "=ARRAYFORMULA(A1:A3+0)" },
      { A1: 1, A2: 2, A3: 3 },
      { D1: 3, D2: 5, D3: 7 },
    ],
    [
      "also when an array grows",
      { B1: "=SUM(A1:A9)", A1: "=SEQUENCE(C1)", C1: 2 },
      { C1: 4 },
      { B1: 10, A4: 4 },
    ],
    ["and when it shrinks", { B1: "=SUM(A1:A9)", A1: "=SEQUENCE(C1)", C1: 4 }, { C1: 2 }, { B1: 3, A4: "" }],
    [
      "and when it gives way to a single value",
      { B1: "=COUNT(A1:A9)", A1: "=IF(C1>0; SEQUENCE(C1); 7)", C1: 4 },
      { C1: 0 },
      { B1: 1, A2: "" },
    ],
  ])("are right at once, %s", async (_, cells, change, expected) => {
    const standin = await openStandin("");
    await write(standin, cells);
    await write(standin, change);
    for (const [a1, value] of Object.entries(expected))
      expect([a1, valueAt(standin, a1)]).toEqual([a1, value]);
  });

  test("and one that had no room comes when another leaves it", async () => {
    const standin = await openStandin("");
    await write(standin, { A1: "=SEQUENCE(C1)", A3: "=SEQUENCE(1; 2)", C1: 4 });
    expect(valueAt(standin, "A1")).toBe("#REF!");
    await write(standin, { C1: 2 });
    expect([valueAt(standin, "A2"), valueAt(standin, "B3")]).toEqual([2, 2]);
  });
});

test("§1.6 a formula is not calculated again where nothing that it reads came out differently", async () => {
  const standin = await openStandin("function F(x) { console.log(x); return x; }");
  await write(standin, { A1: 3, B1: "=MIN(A1; 5)", C1: "=F(B1)", D1: "=C1+A1" });
  await write(standin, { A1: 7 });
  await write(standin, { A1: 8 });
  expect(standin.log().filter((line) => /[35]/.test(line))).toHaveLength(2);
  expect(valueAt(standin, "D1")).toBe(13);
});

test.each([
  ['=INDIRECT("A"&B1)', "by its name"],
  ["=OFFSET(A1; B1-1; 0)", "by its distance"],
])("%s follows the cell that it finds, %s", async (formula) => {
  const standin = await openStandin("");
  await write(standin, { C1: formula, A1: 10, A2: "=A1*2", B1: 1, D1: "=C1+1" });
  await write(standin, { B1: 2 });
  await write(standin, { A1: 30 });
  expect([valueAt(standin, "C1"), valueAt(standin, "D1")]).toEqual([60, 61]);
});

test("a chain of formulas may be as long as a sheet", async () => {
  const standin = await openStandin("", { rows: 6000 });
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1").setValue(1);
  sheet.getRange("A2:A6000").setFormula("=A1+1");
  await standin.settle();
  expect(valueAt(standin, "A6000")).toBe(6000);
  await write(standin, { A1: 11 });
  expect(valueAt(standin, "A6000")).toBe(6010);
});

test("a circle comes to rest", async () => {
  const standin = await openStandin("");
  await write(standin, { A1: "=B1+1", B1: "=A1+1", C1: "=A1" });
  expect(valueAt(standin, "C1")).toBe(valueAt(standin, "A1"));
});

test("MAKEARRAY asks its lambda for each place, also inside another function (12569202)", async () => {
  const standin = await openStandin("");
  await write(standin, {
    A1: "=MAKEARRAY(2; 2; LAMBDA(r; c; 10*r+c))",
    D1: "=SUM(MAKEARRAY(2; 2; LAMBDA(r; c; r*c)))",
  });
  expect(["A1", "B1", "A2", "B2", "D1"].map((a1) => valueAt(standin, a1))).toEqual([11, 12, 21, 22, 9]);
});

describe("lookups of an equal value (12405947)", () => {
  const cells: Cells = {
    A1: "a",
    A2: 1,
    A3: "'1",
    A5: "A",
    A6: "b*",
    A7: "bc",
    B1: 10,
    B2: 20,
    B3: 30,
    B4: 40,
  };
  test.each<[string, unknown, string]>([
    ['=XLOOKUP("A"; A1:A7; B1:B7)', 10, "the first one, whatever its case [MEM]"],
    ['=XLOOKUP("a"; A1:A7; ROW(A1:A7); ; 0; -1)', 5, "the last one, when it is looked for from the end"],
    ["=XLOOKUP(1; A1:A7; B1:B7)", 20, "a number is not the text that looks like it"],
    ['=XLOOKUP("1"; A1:A7; B1:B7)', 30, "nor the other way round"],
    ['=XLOOKUP("z"; A1:A7; B1:B7; "none")', "none", "what is given when nothing is found"],
    ['=VLOOKUP("b"; A1:B7; 2; FALSE)', "#N/A", "and otherwise an error"],
    ['=IFERROR(XLOOKUP(A1:A2; A1:A7; B1:B7); "")', 10, "each of several"],
  ])("%s is %j: %s", async (formula, expected) => {
    const standin = await openStandin("");
    await write(standin, cells);
    await write(standin, { D1: formula });
    expect(valueAt(standin, "D1")).toBe(expected);
  });
});

/** Formulas that read only cells to the left of them and what arrays fill there, so that there is no circle. */
const FORMULAS = {
  C1: ["=SUM(A1:A6)", "=A1&B1", '=IFERROR(A2/B2; "none")', "=COUNT(A1:B6)"],
  D1: [
    "=ARRAYFORMULA(A1:A6*2)",
    "=SEQUENCE(MAX(1; MIN(6; C1)))",
    '=IFERROR(FILTER(A1:A6; B1:B6>2); "")',
    "=C1",
  ],
  E1: ["=ARRAYFORMULA(D1:D6+A1:A6)", "=SORT(UNIQUE(D1:D6))", "=D3", '=ARRAYFORMULA(IF(D1:D6=""; 0; D1:D6))'],
  F1: ["=SUM(D1:E6)", '=XLOOKUP(A1; D1:D6; E1:E6; "none")', '=COUNTIF(E1:E6; ">2")', '=INDIRECT("E"&B1)'],
} as const;

const inputs = fc.constantFrom(..."A1 A2 A3 A4 A5 A6 B1 B2 B3 B4 B5 B6".split(" "));
const edit = fc.oneof(
  fc.record({ a1: inputs, value: fc.constantFrom("", 1, 2, 3, 4, "x") }),
  ...Object.entries(FORMULAS).map(([a1, formulas]) =>
    fc.record({ a1: fc.constant(a1), value: fc.constantFrom("", ...formulas) }),
  ),
);

test("after any edits all cells are as in a sheet that was written at once", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
      async (steps) => {
        const edited = await openStandin("", { rows: 12 });
        for (const step of steps)
          await write(edited, Object.fromEntries(step.map(({ a1, value }) => [a1, value])));
        const whole = await openStandin("", { rows: 12 });
        await write(whole, Object.fromEntries(steps.flat().map(({ a1, value }) => [a1, value])));
        const values = (standin: Standin) =>
          standin.spreadsheet.getActiveSheet().getRange("A1:F12").getValues();
        expect(values(edited)).toEqual(values(whole));
        edited.dispose();
        whole.dispose();
      },
    ),
    { numRuns: 40 },
  );
});
