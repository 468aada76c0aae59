import { expect, test } from "vitest";
import { createHeadless } from "../../index.ts";
import type { Standin } from "../../interface.ts";
import { openStandin, runBody } from "../open-standin.ts";

/** A sheet with everything that hangs on cells. */
const FULL = `
  sheet.getRange("A1:B2").setValues([[1, "=A1*2"], [2, "=SUM(A1:A2)"]]).setBackground("#ff0000").setNote("n");
  sheet.getRange("A1:A2").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 9).build());
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground("#00ff00").setRanges([sheet.getRange("A1:A2")]).build()]);
  sheet.getRange("B:B").addDeveloperMetadata("k", "v"); sheet.addDeveloperMetadata("s", "v");
  sheet.getRange("B1").protect().setDescription("p").setWarningOnly(true);
  sheet.setFrozenRows(1).valueOf; sheet.setColumnWidth(1, 222);`.replace(".valueOf", "");

const DESCRIBE = `function described(one) {
  return [one.getName(), one.getRange("A1:B2").getFormulas().flat(), one.getRange("A1").getBackground(), one.getRange("A1").getNote(),
    one.getRange("A2").getDataValidation() !== null, one.getConditionalFormatRules()[0].getRanges()[0].getSheet().getName(),
    one.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, one.getFrozenRows(), one.getColumnWidth(1)];
}`;

const SAME = [["", "=A1*2", "", "=SUM(A1:A2)"], "#ff0000", "n", true];

test("spreadsheet#duplicateActiveSheet: the copy is shown, behind its original, and has all of it", async () => {
  const body = `${DESCRIBE} ${FULL} const file = SpreadsheetApp.getActive(); file.insertSheet("Last"); sheet.activate();
    const copy = file.duplicateActiveSheet();
    return [described(copy), file.getActiveSheet().getName(), copy.getIndex(), copy.getSheetId() !== sheet.getSheetId()]`;
  const name = "Copy of Sheet1";
  expect(await runBody(body)).toEqual([[name, ...SAME, name, 1, 1, 222], name, 2, true]);
});

test("spreadsheet/sheet#copyTo: the copy stands last, and its original stays shown", async () => {
  const body = `${DESCRIBE} ${FULL} const file = SpreadsheetApp.getActive(); file.insertSheet("Last"); sheet.activate();
    const copies = [sheet.copyTo(file), sheet.copyTo(file)];
    return [described(copies[0]), file.getActiveSheet().getName(), copies.map((one) => [one.getName(), one.getIndex()])]`;
  const name = "Copy of Sheet1";
  expect(await runBody(body)).toEqual([
    [name, ...SAME, name, 1, 1, 222],
    "Sheet1",
    [
      [name, 3],
      [`${name} 2`, 4],
    ],
  ]);
});

test.each([
  [true, "as many again"],
  [false, "none"],
])("copiesMetadata %s: a copied sheet has %s", async (copiesMetadata) => {
  const body = `${FULL} const copy = SpreadsheetApp.getActive().duplicateActiveSheet();
    return copy.createDeveloperMetadataFinder().find().map((one) => one.getKey()).sort()`;
  expect(await runBody(body, { copiesMetadata })).toEqual(copiesMetadata ? ["k", "s"] : []);
});

test("what a copy holds is its own: its formulas read the copy, and changing one leaves the other", async () => {
  const standin = await openStandin("");
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1:B1").setValues([[1, "=A1*2"]]);
  await standin.settle();
  standin.hand.duplicateSheet("Sheet1");
  await standin.type("Copy of Sheet1", "A1", "5");
  const valuesOf = (name: string) => standin.spreadsheet.getSheetByName(name)?.getRange("A1:B1").getValues();
  expect([valuesOf("Sheet1"), valuesOf("Copy of Sheet1")]).toEqual([[[1, 2]], [[5, 10]]]);
  standin.hand.undo();
  standin.hand.undo();
  expect(standin.spreadsheet.getSheets().map((one) => one.getName())).toEqual(["Sheet1"]);
});

test("a copied file has the sheets, and neither properties nor triggers nor the id", async () => {
  const code = `
    function fill() {
      const sheet = SpreadsheetApp.getActiveSheet(); ${FULL}
      for (const store of ["Document", "Script", "User"]) PropertiesService["get" + store + "Properties"]().setProperty("k", store);
      ScriptApp.newTrigger("fill").timeBased().everyDays(1).create();
    }
    function kept() {
      return ["Document", "Script", "User"].map((store) => PropertiesService["get" + store + "Properties"]().getProperty("k"));
    }`;
  const original = await openStandin(code);
  await original.call("fill");
  const copy = await openStandin(code, { snapshot: original.copyFile(), user: "bo@example.com" });
  const idOf = ({ spreadsheet }: Standin) => spreadsheet.getId();
  expect(await original.call("kept")).toEqual(["Document", "Script", "User"]);
  expect(await copy.call("kept")).toEqual([null, null, null]);
  expect(copy.triggers()).toEqual([]);
  expect(copy.dump()).toEqual(original.dump());
  expect(copy.spreadsheet.getName()).toBe("Copy of Untitled spreadsheet");
  expect(new Set([original, copy].map(idOf)).size).toBe(2);
});

test("spreadsheet/range#copyTo of a whole row: values, formulas that move, formats, notes, validations", async () => {
  const body = `${FULL} sheet.getRange("1:1").copyTo(sheet.getRange("5:5")); const to = sheet.getRange("A5:B5");
    return [to.getFormulas()[0], sheet.getRange("A5").getValue(), to.getBackgrounds()[0], sheet.getRange("A5").getNote(),
      sheet.getRange("A5:B6").getDataValidations().flat().map((rule) => rule !== null)]`;
  expect(await runBody(body)).toEqual([
    ["", "=A5*2"],
    1,
    ["#ff0000", "#ff0000"],
    "n",
    [true, false, false, false],
  ]);
});

test("spreadsheet/copy-paste-type: PASTE_DATA_VALIDATION pastes the rules alone", async () => {
  const body = `${FULL} const { PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
    sheet.getRange("A1").copyTo(sheet.getRange("C1:C2"), PASTE_DATA_VALIDATION, false);
    return [sheet.getRange("C1:C3").getDataValidations().flat().map((rule) => rule !== null), sheet.getRange("C1").getValue(), sheet.getRange("C1").getBackground()]`;
  expect(await runBody(body)).toEqual([[true, true, false], "", "#ffffff"]);
});

test("two copies of one file are two files", async () => {
  const standin = await openStandin("");
  expect(standin.copyFile().fileId).not.toBe(standin.copyFile().fileId);
  const again = await createHeadless({ files: { "Code.js": "" }, snapshot: standin.save() });
  expect(again.spreadsheet.getId()).toBe(standin.spreadsheet.getId());
  again.dispose();
});
