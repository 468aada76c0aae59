import { expect, test } from "vitest";
import type { Standin } from "../../interface.ts";
import { openStandin } from "../open-standin.ts";

/** A script that writes down what its onEdit is told. */
const TELLING = `
  function onEdit(e) {
    console.log([e.range.getA1Notation(), typeof e.value, e.value, e.oldValue].join(" "));
  }`;

type Act = (standin: Standin) => Promise<void>;

/** README §5.3; https://developers.google.com/apps-script/guides/triggers/events#edit */
test.each<{ does: string; act: Act; tells: string[] }>([
  {
    does: "a paste of a block is one edit of the whole block, without values",
    act: (standin) =>
      standin.paste("Sheet1", "B2", [
        ["1", "2"],
        ["3", "4"],
      ]),
    tells: ["B2:C3 undefined  "],
  },
  {
    does: "lines of unequal length are one block; what is not there stays as it was",
    act: (standin) => standin.paste("Sheet1", "B2", [["1", "2"], ["3"]]),
    tells: ["B2:C3 undefined  "],
  },
  {
    does: "a pasted single cell has no value either [MEM]",
    act: (standin) => standin.paste("Sheet1", "B2", [["1"]]),
    tells: ["B2 undefined  "],
  },
  {
    does: "Delete on a selection is one edit of all that was selected",
    act: (standin) => standin.clear("Sheet1", "A1:C9"),
    tells: ["A1:C9 undefined  "],
  },
  {
    does: "Delete on one cell tells what was in it",
    act: (standin) => standin.clear("Sheet1", "A1"),
    tells: ["A1 undefined  old"],
  },
  {
    does: "Delete where nothing is changes nothing, so nothing is told [MEM]",
    act: (standin) => standin.clear("Sheet1", "F1:G9"),
    tells: [],
  },
  {
    does: "what the grid filled is one edit of the filled cells",
    act: (standin) => standin.edited("Sheet1", "A2:A9"),
    tells: ["A2:A9 undefined  "],
  },
  {
    does: "value and oldValue are texts with a decimal point, whatever the locale [MEM]",
    act: (standin) => standin.type("Sheet1", "A2", "12,5"),
    tells: ["A2 string 12.5 1.5"],
  },
  {
    does: "a formula that was typed has no value yet [MEM]",
    act: (standin) => standin.type("Sheet1", "A3", "=1+1"),
    tells: ["A3 undefined  "],
  },
  {
    does: "a typed boolean is TRUE or FALSE [MEM]",
    act: (standin) => standin.type("Sheet1", "A3", "sant"),
    tells: ["A3 string TRUE "],
  },
])("§5.3 onEdit: $does", async ({ act, tells }) => {
  const standin = await openStandin(TELLING, { locale: "sv_SE" });
  standin.spreadsheet
    .getActiveSheet()
    .getRange("A1:A2")
    .setValues([["old"], [1.5]]);
  await act(standin);
  expect(standin.log()).toEqual(tells);
});

test("§3.1 pasted texts are read as typed, in the file's locale, and the grid grows for them [MEM]", async () => {
  const standin = await openStandin("", { locale: "sv_SE" });
  await standin.paste("Sheet1", "A1000", [["12,5"], ["=1+1"]]);
  const sheet = standin.spreadsheet.getActiveSheet();
  expect(sheet.getMaxRows()).toBe(1001);
  expect(sheet.getRange("A1000:A1001").getValues()).toEqual([[12.5], [2]]);
});

test("§3.5 a paste that a rejecting rule refuses writes nothing of its block [MEM]", async () => {
  const standin = await openStandin(`${TELLING}
    function rule() {
      const words = SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(false).build();
      SpreadsheetApp.getActiveSheet().getRange("B2").setDataValidation(words);
    }`);
  await standin.call("rule");
  await expect(standin.paste("Sheet1", "A1", [["1"], ["2", "b"]])).rejects.toThrow("cell B2 violates");
  expect(standin.spreadsheet.getActiveSheet().getRange("A1").getValue()).toBe("");
  expect(standin.log()).toEqual([]);
});

test("clearing keeps formats and notes, and takes what spilled from a formula with it", async () => {
  const standin = await openStandin('function TWO() { return [["a"], ["b"]]; }');
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1").setFormula("=TWO()").setBackground("red").setNote("why");
  await standin.settle();
  await standin.clear("Sheet1", "A1:A2");
  expect(sheet.getRange("A1:A2").getValues()).toEqual([[""], [""]]);
  expect([sheet.getRange("A1").getBackground(), sheet.getRange("A1").getNote()]).toEqual(["#ff0000", "why"]);
});

test.each([
  ["LockService.getDocumentLock().waitLock(1000)", "a lock needs no authorisation"],
  ["CacheService.getDocumentCache().put('k', 'v')", "neither does the cache"],
  ["PropertiesService.getUserProperties().setProperty('k', 'v')", "the table's Properties row says yes"],
  ["e.source.getActiveSheet().getRange('B1').setValue(1)", "the bound document may be changed"],
])("§5.1 onEdit may call %s: %s", async (call) => {
  const standin = await openStandin(`function onEdit(e) { ${call}; console.log("done"); }`);
  await standin.type("Sheet1", "A1", "x");
  expect(standin.log()).toEqual(["done"]);
});

test("§5.2 what a simple trigger may not call names the scope that it lacks", async () => {
  const standin = await openStandin("function onEdit() { ScriptApp.getProjectTriggers(); }");
  await expect(standin.type("Sheet1", "A1", "x")).rejects.toThrow("auth/script.scriptapp");
});
