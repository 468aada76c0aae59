import fc from "fast-check";
import { expect, test } from "vitest";
import type { Hand, Standin } from "../../interface.ts";
import { openStandin, valueAt } from "../open-standin.ts";

/** Writes beside "b", which it has found before; the calls are numbered in the comments. */
const CODE = `
  function onEdit({ range, value }) { Logger.log("edited " + range.getA1Notation() + " " + value); }
  function go() {
    const sheet = SpreadsheetApp.getActiveSheet();                                  // 1
    const row = sheet.getRange("A1:A3").getValues().findIndex(([name]) => name === "b") + 1;  // 2, 3
    const cell = sheet.getRange(row, 2);                                            // 4
    cell.setValue("found");                                                         // 5
    SpreadsheetApp.flush();                                                         // 6
    return sheet.getName() + " " + JSON.stringify(sheet.getRange("A1:B4").getValues());  // 7, 8, 9
  }`;

async function lettered(code = CODE): Promise<Standin> {
  const standin = await openStandin(code);
  standin.spreadsheet
    .getActiveSheet()
    .getRange("A1:A3")
    .setValues([["a"], ["b"], ["c"]]);
  await standin.settle();
  return standin;
}

test.each<{ at: number; does: string; hand: (hand: Hand) => void; sees: string }>([
  {
    at: 5,
    does: "inserts a row above: the write lands beside another row",
    hand: (hand) => hand.insertRows("Sheet1", 1),
    sees: 'Sheet1 [["",""],["a","found"],["b",""],["c",""]]',
  },
  {
    at: 6,
    does: "inserts it while the write waits: the same, as it is sent later",
    hand: (hand) => hand.insertRows("Sheet1", 1),
    sees: 'Sheet1 [["",""],["a","found"],["b",""],["c",""]]',
  },
  {
    at: 7,
    does: "inserts it after the flush: the write goes along",
    hand: (hand) => hand.insertRows("Sheet1", 1),
    sees: 'Sheet1 [["",""],["a",""],["b","found"],["c",""]]',
  },
  {
    at: 5,
    does: "deletes the row",
    hand: (hand) => hand.deleteRows("Sheet1", 2),
    sees: 'Sheet1 [["a",""],["c","found"],["",""],["",""]]',
  },
  {
    at: 5,
    does: "sorts the rows",
    hand: (hand) => hand.sortRange("Sheet1", "A1:B3", 1, false),
    sees: 'Sheet1 [["c",""],["b","found"],["a",""],["",""]]',
  },
  {
    at: 6,
    does: "types into the cell that is about to be written",
    hand: (hand) => hand.type("Sheet1", "B2", "mine"),
    sees: 'Sheet1 [["a",""],["b","found"],["c",""],["",""]]',
  },
  {
    at: 7,
    does: "types into it afterwards",
    hand: (hand) => hand.type("Sheet1", "B2", "mine"),
    sees: 'Sheet1 [["a",""],["b","mine"],["c",""],["",""]]',
  },
  {
    at: 6,
    does: "renames the sheet",
    hand: (hand) => hand.renameSheet("Sheet1", "Mål"),
    sees: 'Mål [["a",""],["b","found"],["c",""],["",""]]',
  },
  {
    at: 7,
    does: "takes back what the script has just written",
    hand: (hand) => hand.undo(),
    sees: 'Sheet1 [["a",""],["b",""],["c",""],["",""]]',
  },
])("§6.4 before call $at a hand $does", async ({ at, hand, sees }) => {
  const standin = await lettered();
  standin.handAt(at, hand);
  expect(await standin.call("go")).toBe(sees);
});

test("§6.4 a write that waits finds its row gone, when the grid has become smaller", async () => {
  const standin = await openStandin(CODE, { rows: 3 });
  standin.spreadsheet.getActiveSheet().getRange("A3").setValue("b");
  standin.handAt(6, (hand) => hand.deleteRows("Sheet1", 1));
  await expect(standin.call("go")).rejects.toThrow(
    "The coordinates of the range are outside the dimensions of the sheet.",
  );
});

test("§6.4 what a hand types fires onEdit when the script is done", async () => {
  const standin = await lettered();
  standin.handAt(5, (hand) => hand.type("Sheet1", "D1", "x"));
  await standin.call("go");
  expect(standin.log()).toEqual(["edited D1 x"]);
  standin.hand.type("Sheet1", "D2", "y");
  await standin.settle();
  expect(standin.log()).toEqual(["edited D1 x", "edited D2 y"]);
});

test("§6.4 a hand that finds no such sheet ends the run: the test is mistaken, not the script", async () => {
  const standin = await lettered();
  standin.handAt(2, (hand) => hand.insertRows("None", 1));
  await expect(standin.call("go")).rejects.toThrow("No sheet named None.");
});

test("§6.4 undo takes back one step at a time: a hand's, then a batch of the script, with all that hung on the cells", async () => {
  const standin = await lettered(`function go() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("B1:B2").setFormula("=1+1").setNote("n").setBackground("red");
    sheet.getRange("B1").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
    SpreadsheetApp.flush();
    sheet.insertRowsBefore(1, 2);
  }`);
  const before = standin.dump();
  await standin.call("go");
  const written = standin.dump();
  standin.hand.deleteRows("Sheet1", 3);
  standin.hand.type("Sheet1", "A1", "typed");
  standin.hand.undo();
  expect(valueAt(standin, "A1")).toBe("");
  standin.hand.undo();
  await standin.settle();
  expect(standin.dump()).toEqual(written);
  standin.hand.undo();
  standin.hand.undo();
  await standin.settle();
  expect(standin.dump()).toEqual(before);
  standin.hand.undo();
  expect(standin.dump()).toEqual(before);
});

const ROW = fc.integer({ min: 1, max: 5 });
const ACTS = fc.oneof(
  fc.record({
    does: fc.constant("type" as const),
    row: ROW,
    text: fc.constantFrom("7", "text", "=A1&1", ""),
  }),
  fc.record({ does: fc.constant("insertRows" as const), row: ROW, text: fc.constant("") }),
  fc.record({ does: fc.constant("deleteRows" as const), row: ROW, text: fc.constant("") }),
  fc.record({ does: fc.constant("sortRange" as const), row: ROW, text: fc.constant("") }),
);

test("law: as many undos as steps give back the sheet as it was", async () => {
  const standin = await lettered();
  standin.spreadsheet
    .getActiveSheet()
    .getRange("B1:B3")
    .setFormulas([["=A1&A2"], ["=COUNTA(A1:A3)"], ["=2*3"]]);
  await standin.settle();
  const before = standin.dump();
  await fc.assert(
    fc.asyncProperty(fc.array(ACTS, { minLength: 1, maxLength: 5 }), async (acts) => {
      for (const { does, row, text } of acts) {
        if (does === "type") standin.hand.type("Sheet1", `A${row}`, text);
        else if (does === "sortRange") standin.hand.sortRange("Sheet1", "A1:B5", 1, row % 2 === 0);
        else standin.hand[does]("Sheet1", row);
      }
      for (const _ of acts) standin.hand.undo();
      await standin.settle();
      expect(standin.dump()).toEqual(before);
    }),
    { numRuns: 30 },
  );
});
