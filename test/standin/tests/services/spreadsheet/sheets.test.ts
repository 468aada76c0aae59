import { expect, test } from "vitest";
import { openStandin, runBody } from "../../open-standin.ts";

test("§3.1 a new sheet has 1000 rows and 26 columns [MEM], becomes active; positions count from 0, indexes from 1", async () => {
  const value = await runBody(`
    const file = SpreadsheetApp.getActive();
    const second = file.insertSheet("Second");
    const zero = file.insertSheet("Zero", 0);
    return [
      zero.getMaxRows(), zero.getMaxColumns(), file.getActiveSheet().getName(),
      file.getSheets().map((one) => one.getName()), zero.getIndex(), second.getIndex(), second.getSheetId() < zero.getSheetId(),
      file.getSheetByName("nobody"), file.getSheetById(zero.getSheetId()).getName(),
    ];
  `);
  expect(value).toEqual([1000, 26, "Zero", ["Zero", "Sheet1", "Second"], 1, 3, true, null, "Zero"]);
});

test("a test may ask for shorter sheets: the first one, new ones, and open ranges end where they end", async () => {
  const standin = await openStandin("", { rows: 50 });
  const made = standin.spreadsheet.insertSheet("Second");
  const [first] = standin.spreadsheet.getSheets();
  first?.getRange("A1").setFormula("=ROWS(Second!A:A)");
  await standin.settle();
  expect([first?.getMaxRows(), made.getMaxRows(), first?.getRange("A1").getValue()]).toEqual([50, 50, 50]);
});

test.each([
  ["SpreadsheetApp.getActive().insertSheet('Sheet1')", 'A sheet with the name "Sheet1" already exists.'],
  ["SpreadsheetApp.getActive().deleteSheet(sheet)", "You can't remove all the sheets in a document."],
  ["sheet.hideSheet()", "You can't hide all the sheets in a document."],
  ["sheet.deleteRows(1, 1000)", "You can't delete all the rows on the sheet."],
])("§3.1 %s is refused", async (call, message) => {
  await expect(runBody(call)).rejects.toThrow(message);
});

test("sheets are renamed, hidden, moved, deleted", async () => {
  const value = await runBody(`
    const file = SpreadsheetApp.getActive();
    const other = file.insertSheet("Other").setName("Annat").setTabColor("red");
    const seen = [other.getTabColor(), (other.hideSheet(), other.isSheetHidden()), (other.showSheet(), other.isSheetHidden())];
    file.setActiveSheet(other);
    file.moveActiveSheet(1);
    seen.push(other.getIndex());
    file.deleteSheet(other);
    return [...seen, file.getSheets().length, file.getActiveSheet().getName()];
  `);
  expect(value).toEqual(["#ff0000", true, false, 1, 1, "Sheet1"]);
});

test("frozen rows and columns, widths, hidden columns", async () => {
  const value = await runBody(`
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    sheet.setColumnWidth(3, 222).setRowHeight(4, 44);
    sheet.hideColumns(5, 2);
    return [
      sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getColumnWidth(3), sheet.getRowHeight(4),
      [4, 5, 6, 7].map((column) => sheet.isColumnHiddenByUser(column)),
    ];
  `);
  expect(value).toEqual([1, 2, 222, 44, [false, true, true, false]]);
});

test("inserted and deleted rows and columns move cells and mend formulas", async () => {
  const standin = await openStandin("");
  const sheet = standin.spreadsheet.getActiveSheet();
  sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
  sheet.getRange("C5").setFormula("=SUM(A1:A3)");
  sheet.insertRowsBefore(2, 2);
  sheet.insertColumnAfter(1);
  await standin.settle();
  expect(sheet.getRange("D7").getFormula()).toBe("=SUM(A1:A5)");
  expect(sheet.getRange("D7").getValue()).toBe(6);
  sheet.deleteRows(2, 2);
  sheet.deleteColumn(2);
  await standin.settle();
  expect(sheet.getRange("C5").getFormula()).toBe("=SUM(A1:A3)");
  sheet.deleteRow(3);
  await standin.settle();
  expect(sheet.getRange("C4").getFormula()).toBe("=SUM(A1:A2)");
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([999, 26]);
});

test("notes and written formulas move with their cells", async () => {
  const value = await runBody(`
    sheet.getRange("A1").setNote("n").setFormula("=sum( 1 ; 2 )");
    sheet.insertRowBefore(1);
    return [sheet.getRange("A2").getNote(), sheet.getRange("A2").getFormula(), sheet.getRange("A1").getNote()];
  `);
  expect(value).toEqual(["n", "=sum( 1 ; 2 )", ""]);
});

test("§3.6 named ranges", async () => {
  const value = await runBody(`
    const file = SpreadsheetApp.getActive();
    const other = file.insertSheet("Min flik");
    file.setNamedRange("RULES", other.getRange("B2:C3"));
    const [name] = file.getNamedRanges();
    const seen = [name.getName(), name.getRange().getA1Notation(), name.getRange().getSheet().getName(), file.getRangeByName("'Min flik'!A1").getA1Notation()];
    other.setName("Annan flik");
    seen.push(file.getRangeByName("rules").getA1Notation());
    file.setNamedRange("RULES", other.getRange("D4"));
    seen.push(file.getRangeByName("RULES").getA1Notation(), file.getNamedRanges().length);
    name.remove();
    return [...seen, file.getRangeByName("RULES"), file.getNamedRanges().length];
  `);
  expect(value).toEqual(["RULES", "B2:C3", "Min flik", "A1", "B2:C3", "D4", 1, null, 0]);
});

test("sorting numbers, texts and blanks by two columns", async () => {
  const value = await runBody(`
    const range = sheet.getRange("A1:B4").setValues([["b", 1], ["", 2], ["a", 3], ["b", 0]]);
    range.sort([{ column: 1, ascending: true }, { column: 2, ascending: false }]);
    return range.getValues();
  `);
  expect(value).toEqual([
    ["a", 3],
    ["b", 1],
    ["b", 0],
    ["", 2],
  ]);
});

test("a list of ranges does the same to each", async () => {
  const value = await runBody(`
    sheet.getRangeList(["A1", "C1:C2"]).setValue(1).setBackground("red");
    return [sheet.getRange("A1:C2").getValues(), sheet.getRange("C2").getBackground()];
  `);
  expect(value).toEqual([
    [
      [1, "", 1],
      ["", "", 1],
    ],
    "#ff0000",
  ]);
});

test("merging and breaking apart", async () => {
  const value = await runBody(`
    sheet.getRange("A1:B2").setValue("x").merge();
    const merged = [sheet.getRange("B2").isPartOfMerge(), sheet.getRange("A1").getMergedRanges()[0].getA1Notation(), sheet.getRange("A1:B2").getValues()];
    sheet.getRange("A1:B2").breakApart();
    return [...merged, sheet.getRange("B2").isPartOfMerge()];
  `);
  expect(value).toEqual([
    true,
    "A1:B2",
    [
      ["x", ""],
      ["", ""],
    ],
    false,
  ]);
});
