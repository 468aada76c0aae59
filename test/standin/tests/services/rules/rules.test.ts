import { expect, test } from "vitest";
import { openStandin, runBody } from "../../open-standin.ts";

const RULES = `
  function text(a1, text, colour) {
    return SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setBackground(colour)
      .setRanges([SpreadsheetApp.getActiveSheet().getRange(a1)]).build();
  }
  function set(...rules) { SpreadsheetApp.getActiveSheet().setConditionalFormatRules(rules); }
`;

test("§3.4 setConditionalFormatRules replaces all rules", async () => {
  const standin = await openStandin(`${RULES}
    function first() { set(text("A1:A5", "old", "red")); }
    function second() {
      set(text("A1:A5", "new", "#00ff00"));
      return SpreadsheetApp.getActiveSheet().getConditionalFormatRules().length;
    }`);
  await standin.call("first");
  await standin.type("Sheet1", "A1", "old");
  await standin.type("Sheet1", "A2", "new");
  expect(standin.effectiveBackground("Sheet1", "A1")).toBe("#ff0000");
  expect(await standin.call("second")).toBe(1);
  expect(standin.effectiveBackground("Sheet1", "A1")).toBe("#ffffff");
  expect(standin.effectiveBackground("Sheet1", "A2")).toBe("#00ff00");
});

test("§3.4 the first rule that holds wins", async () => {
  const standin = await openStandin(
    `${RULES} function go() { set(text("A1", "x", "red"), text("A1", "x", "blue")); }`,
  );
  await standin.call("go");
  await standin.type("Sheet1", "A1", "x");
  expect(standin.effectiveBackground("Sheet1", "A1")).toBe("#ff0000");
});

test("§3.4 rules colour what a formula spills", async () => {
  const standin = await openStandin(`${RULES} function F() { return [["On track"], ["Behind"]]; }
    function go() { set(text("A1:A9", "Behind", "#f4cccc")); }`);
  await standin.call("go");
  await standin.type("Sheet1", "A1", "=F()");
  expect(standin.effectiveBackground("Sheet1", "A2")).toBe("#f4cccc");
});

test("§3.4 formulas in rules follow the file's locale and are relative to the first cell", async () => {
  const standin = await openStandin(
    `function go() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied("=AND($B2>0,5;$B2<2)").setBackground("#ff0000").setRanges([sheet.getRange("A2:A9")]).build()]);
    }`,
    { locale: "sv_SE" },
  );
  await standin.call("go");
  await standin.type("Sheet1", "B3", "1");
  await standin.settle();
  expect(standin.effectiveBackground("Sheet1", "A3")).toBe("#ff0000");
  expect(standin.effectiveBackground("Sheet1", "A2")).toBe("#ffffff");
  standin.spreadsheet.getActiveSheet().insertRowsBefore(1, 1);
  await standin.settle();
  expect(standin.effectiveBackground("Sheet1", "A4")).toBe("#ff0000");
  expect(standin.dump()[0]?.conditionalFormats).toEqual([
    { ranges: ["A3:A10"], type: "CUSTOM_FORMULA", values: ["=AND($B3>0,5;$B3<2)"], background: "#ff0000" },
  ]);
});

test("§3.4 rules read back as they were built", async () => {
  const value = await runBody(`
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=A1>10").setBackground("#ABCDEF").setFontColor("red")
      .setBold(true).setRanges([sheet.getRange("A1:B2"), sheet.getRange("D4")]).build();
    sheet.setConditionalFormatRules([rule]);
    const [read] = sheet.getConditionalFormatRules();
    const condition = read.getBooleanCondition();
    return [
      condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA, condition.getCriteriaValues(),
      condition.getBackground(), condition.getFontColor(), condition.getBold(), condition.getItalic(),
      read.getRanges().map((range) => range.getA1Notation()), read.getGradientCondition(), String(read),
    ];
  `);
  expect(value).toEqual([
    true,
    ["=A1>10"],
    "#abcdef",
    "#ff0000",
    true,
    null,
    ["A1:B2", "D4"],
    null,
    "ConditionalFormatRule",
  ]);
});

test("§3.4 a rule is changed by copying it", async () => {
  const value = await runBody(`
    const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberBetween(1, 2).setBackground("red").setRanges([sheet.getRange("A1")]).build();
    const other = rule.copy().setBackground(null).setFontColor("blue").build();
    return [rule.getBooleanCondition().getBackground(), other.getBooleanCondition().getBackground(), other.getBooleanCondition().getCriteriaValues()];
  `);
  expect(value).toEqual(["#ff0000", null, [1, 2]]);
});

test("§3.5 data validation: values as Google keeps them, allowInvalid true until said otherwise", async () => {
  const value = await runBody(`
    const list = SpreadsheetApp.newDataValidation().requireValueInList([9, false, "z"]).setHelpText("help").build();
    sheet.getRange("A1:A3").setDataValidation(list);
    const read = sheet.getRange("A2").getDataValidation();
    const range = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("C1:C2")).build();
    return [
      read.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, read.getCriteriaValues(), read.getAllowInvalid(),
      read.getHelpText(), range.getCriteriaValues()[0].getA1Notation(), range.getCriteriaValues()[1], sheet.getRange("B1").getDataValidation(),
    ];
  `);
  expect(value).toEqual([true, [["9", "false", "z"], true], true, "help", "C1:C2", true, null]);
});

test.each<[string, string, boolean]>([
  ['requireValueInList(["a", "b"])', '"a"', true],
  ['requireValueInList(["a", "b"])', '"c"', false],
  ["requireNumberBetween(1, 5)", "5", true],
  ["requireNumberBetween(1, 5)", "6", false],
  ["requireNumberBetween(1, 5)", '"text"', false],
  ["requireDate()", "new Date()", true],
  ["requireDateAfter(new Date(2026, 0, 5))", "new Date(2026, 0, 5, 12)", false],
  ["requireCheckbox()", "true", true],
  ["requireCheckbox()", '"yes"', false],
  ['requireTextContains("@")', '"a@b"', true],
  ["requireNumberGreaterThan(0)", '""', true],
])("§3.5 a rejecting rule %s lets %s in: %s [MEM]", async (requirement, value, allowed) => {
  const body = `
    sheet.getRange("B2").setDataValidation(SpreadsheetApp.newDataValidation().${requirement}.setAllowInvalid(false).build());
    sheet.getRange("B2").setValue(${value});`;
  const message = "The data you entered in cell B2 violates the data validation rules set on this cell.";
  if (allowed) await runBody(body);
  else await expect(runBody(body)).rejects.toThrow(message);
});

test("§3.5 a warning rule lets everything in", async () => {
  expect(
    await runBody(`
      sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build());
      return sheet.getRange("A1").setValue("zzz").getValue();
    `),
  ).toBe("zzz");
});

test("§3.5 checkboxes overwrite what is there, check and uncheck skip other cells", async () => {
  const value = await runBody(`
    const range = sheet.getRange("A1:A2").setValues([["x"], [1]]);
    range.insertCheckboxes();
    const at = [range.getValues()];
    sheet.getRange("A1:B1").check();
    at.push(sheet.getRange("A1:B1").getValues(), sheet.getRange("A1").isChecked(), sheet.getRange("B1").isChecked());
    range.removeCheckboxes();
    return [...at, range.getValues(), sheet.getRange("A1").getDataValidation()];
  `);
  expect(value).toEqual([[[false], [false]], [[true, ""]], true, null, [[""], [""]], null]);
});

test("§3.5 requireDate… takes no text", async () => {
  await expect(runBody(`SpreadsheetApp.newDataValidation().requireDateAfter("=i1")`)).rejects.toThrow(
    "method signature",
  );
});

test("validations and protections move with inserted and deleted rows", async () => {
  const value = await runBody(`
    sheet.getRange("B2:B9").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1).build());
    sheet.getRange("C3").protect().setDescription("mine");
    sheet.insertRowsAfter(1, 2);
    sheet.deleteRow(6);
    const where = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation();
    return [4, 10, 11].map((row) => sheet.getRange(row, 2).getDataValidation() !== null).concat(where);
  `);
  expect(value).toEqual([true, true, false, "C5"]);
});

test("§3.6 protecting a sheet again gives the same protection, a range another one", async () => {
  const value = await runBody(`
    const one = sheet.protect().setDescription("d").setWarningOnly(true);
    const again = sheet.protect();
    sheet.getRange("A1:B2").protect();
    sheet.getRange("A1:B2").protect();
    const ranges = SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.RANGE);
    ranges[0].remove();
    return [
      again.getDescription(), again.isWarningOnly(), one.getEditors().length, ranges.length,
      sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, ranges[1].getRange().getA1Notation(),
    ];
  `);
  expect(value).toEqual(["d", true, 0, 2, 1, "A1:B2"]);
});

test("§3.6 developer metadata hang on spreadsheet, sheet, whole row or whole column", async () => {
  const value = await runBody(`
    const file = SpreadsheetApp.getActive();
    file.addDeveloperMetadata("file", "1");
    sheet.addDeveloperMetadata("sheet", "2", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    sheet.getRange("5:5").addDeveloperMetadata("row");
    sheet.getRange("C:C").addDeveloperMetadata("column");
    sheet.insertRowsBefore(1, 1);
    const keys = (finder) => finder.find().map((one) => one.getKey());
    const row = file.createDeveloperMetadataFinder().withKey("row").find()[0].getLocation();
    return [
      keys(file.createDeveloperMetadataFinder()), keys(sheet.createDeveloperMetadataFinder()), keys(sheet.getRange("A1:D6").createDeveloperMetadataFinder()),
      keys(sheet.getRange("1:9").createDeveloperMetadataFinder()), sheet.getDeveloperMetadata().map((one) => one.getValue()),
      row.getLocationType() === SpreadsheetApp.DeveloperMetadataLocationType.ROW, row.getRow().getRow(),
      String(file.getDeveloperMetadata()[0].getVisibility()),
    ];
  `);
  expect(value).toEqual([
    ["file", "sheet", "row", "column"],
    ["sheet", "row", "column"],
    [],
    ["row"],
    ["2"],
    true,
    6,
    "DOCUMENT",
  ]);
});

test("§3.6 metadata on other ranges is refused", async () => {
  await expect(runBody(`sheet.getRange("A1:B2").addDeveloperMetadata("k")`)).rejects.toThrow(
    "Adding developer metadata to arbitrary ranges is not currently supported.",
  );
});

test("§3.1 a sheet has one filter, found from anywhere in it", async () => {
  const value = await runBody(`
    sheet.getRange("A1:B4").setValues([["n", "t"], [2, "b"], [3, "c"], [1, "a"]]);
    const filter = sheet.getRange("A1:B4").createFilter();
    let refused = "";
    try { sheet.getRange("A1:B4").createFilter(); } catch (error) { refused = error.message; }
    filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(["c"]).build());
    filter.sort(1, true);
    return [refused, sheet.getRange("Z99").getFilter().getRange().getA1Notation(), sheet.getRange("A2:A4").getValues(), sheet.isRowHiddenByFilter(4)];
  `);
  expect(value).toEqual([
    "You can't create a filter in a sheet that already has a filter.",
    "A1:B4",
    [[1], [2], [3]],
    true,
  ]);
});
