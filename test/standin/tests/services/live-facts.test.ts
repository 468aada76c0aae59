import { expect, test } from "vitest";
import { runBody } from "../open-standin.ts";

/**
 * Facts from tests that their author runs against live Apps Script as well: brucemcpherson/gas-fakes, test/testsheets*.js
 * as of commit df52417. The facts are theirs, the code is ours. `from` names the file's end.
 */
const FACTS: readonly { from: string; body: string; is: unknown; because: string }[] = [
  {
    from: "developer",
    body: `return ["B2:D5", "$C$3", "5:7", "D:F", "C5:B2", "5:2", "D:B", "Sheet1!E10:F12"].map((a1) => sheet.getRange(a1).getA1Notation())`,
    is: ["B2:D5", "C3", "5:7", "D:F", "B2:C5", "2:5", "B:D", "E10:F12"],
    because: "whole rows and columns keep their notation, inverted ends are put right",
  },
  {
    from: "developer",
    body: `const [rows, columns] = [sheet.getRange("5:7"), sheet.getRange("D:F")];
      return [rows.getNumRows(), rows.getNumColumns() === sheet.getMaxColumns(), columns.getNumRows() === sheet.getMaxRows(), columns.getNumColumns()]`,
    is: [3, true, true, 3],
    because: "they are as wide and high as the grid",
  },
  {
    from: "developer",
    body: `sheet.getRange("G:G").addDeveloperMetadata("k", "v", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      const [one] = sheet.getRange("G:G").getDeveloperMetadata();
      const changed = one.setValue("w").setKey("l");
      const column = changed.getLocation().getColumn().getA1Notation();
      return [one.getVisibility().toString(), one.getLocation().getLocationType().toString(), column, changed.getKey(), changed.getValue(), sheet.getRange("G3").getDeveloperMetadata().length]`,
    is: ["PROJECT", "COLUMN", "G:G", "l", "w", 0],
    because: "metadata is on the whole column, and not found from a cell in it",
  },
  {
    from: "developer",
    body: `sheet.addDeveloperMetadata("a", "1").addDeveloperMetadata("b", "2");
      const found = SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey("b").withValue("2").find();
      return [found.length, found[0].getVisibility().toString(), found[0].getId() === sheet.getDeveloperMetadata()[1].getId()]`,
    is: [1, "DOCUMENT", true],
    because: "several criteria must all hold",
  },
  ...(["clear", "clearContents", "clearFormats", "clearNotes"] as const).map((method) => ({
    from: "basic",
    body: `const range = sheet.getRange("A1").setValue(1).setBackground("#ff0000").setNote("n");
      range.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).build());
      sheet.${method}();
      return [range.getValue(), range.getBackground(), range.getNote(), range.getDataValidations()[0][0] !== null]`,
    is: [
      method === "clear" || method === "clearContents" ? "" : 1,
      method === "clear" || method === "clearFormats" ? "#ffffff" : "#ff0000",
      method === "clearNotes" ? "" : "n",
      true,
    ],
    because: `${method}() takes what it is named after, and notes and validations stay`,
  })),
  {
    from: "basic",
    body: `sheet.getRange("A1:B1").setNotes([[25, "x"]]); const notes = sheet.getRange("A1:B1").getNotes()[0];
      return [...notes, sheet.getRange("C1").setNote(25).getNote()]`,
    is: ["25.0", "x", "25"],
    because: "setNotes() writes a whole number with .0, setNote() does not (issuetracker 429373214)",
  },
  {
    from: "basic",
    body: `const one = sheet.protect().setDescription("d").setUnprotectedRanges([sheet.getRange("A1:B1")]);
      const two = sheet.getRange("A1:D5").protect().setRange(sheet.getRange("B2:E6"));
      return [one.getProtectionType().toString(), one.canEdit(), one.getEditors().length, one.getUnprotectedRanges()[0].getA1Notation(),
        two.getProtectionType().toString(), two.getRange().getA1Notation()]`,
    is: ["SHEET", true, 0, "A1:B1", "RANGE", "B2:E6"],
    because: "a protection can be moved, and knows the ranges that it leaves open",
  },
  {
    from: "values",
    body: `const file = SpreadsheetApp.getActive();
      ["s1", "s2"].forEach((name) => file.insertSheet(name)); file.insertSheet("s3", 1); file.insertSheet("s4", 0);
      return file.getSheets().map((one) => one.getName() + one.getIndex())`,
    is: ["s41", "Sheet12", "s33", "s14", "s25"],
    because:
      "a sheet without an index comes last after the one before, positions count from 0, indexes from 1",
  },
  {
    from: "values",
    body: `sheet.setColumnWidths(2, 3, 200).setRowHeights(3, 4, 31);
      return [2, 3, 4].map((column) => sheet.getColumnWidth(column)).concat([3, 6].map((row) => sheet.getRowHeight(row)))`,
    is: [200, 200, 200, 31, 31],
    because: "widths and heights of several lines at once",
  },
  {
    from: "values",
    body: `const range = sheet.getRange("B21:F23").setValues([[1, 2, 3, 4, false], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15]]);
      range.sort([{ column: 6, ascending: false }, { column: 5 }, 2]);
      return range.getValues().map(([first]) => first)`,
    is: [1, 11, 6],
    because: "booleans come after numbers, so first when descending",
  },
  {
    from: "text",
    body: `sheet.appendRow(["a", "b", "c"]);
      sheet.insertColumnAfter(2); sheet.insertColumnBefore(2); sheet.insertColumns(2, 2); sheet.insertColumnsAfter(2, 2); sheet.insertColumnsBefore(2, 2);
      const wide = sheet.getLastColumn();
      sheet.insertRowAfter(2); sheet.insertRows(2, 2); sheet.insertRowsAfter(2, 2); sheet.insertRowsBefore(2, 2);
      const high = sheet.getLastRow();
      sheet.deleteColumn(2); sheet.deleteColumns(2, 2);
      return [wide, high, sheet.getDataRange().getValues()]`,
    is: [11, 1, [["a", "", "", "", "", "b", "", "c"]]],
    because: "inserted columns between contents count, blank rows below do not",
  },
  {
    from: "text",
    body: `const cell = sheet.getRange("B2");
      sheet.hideColumn(cell); sheet.hideRows(2, 2);
      const hidden = [sheet.isColumnHiddenByUser(2), sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3)];
      sheet.unhideColumn(cell); sheet.showRows(2, 2);
      return [...hidden, sheet.isColumnHiddenByUser(2), sheet.isRowHiddenByUser(3)]`,
    is: [true, true, true, false, false],
    because: "lines are hidden by a cell in them or by number, and shown again",
  },
  {
    from: "datavalidations",
    body: `const builder = SpreadsheetApp.newDataValidation();
      return [String(builder), builder.getCriteriaType(), builder.getCriteriaValues(), builder.getHelpText(), builder.getAllowInvalid(),
        builder.requireCheckbox("A", "B").getCriteriaType().toString(), builder.getCriteriaValues(), builder.requireCheckbox().getCriteriaValues(),
        String(builder.build())]`,
    is: ["DataValidationBuilder", null, [], null, true, "CHECKBOX", ["A", "B"], [], "DataValidation"],
    because: "a builder can be asked what it has so far",
  },
  {
    from: "datavalidations",
    body: `sheet.getRange("B1:B2").setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox("YES", "NO").build()).setValues([["YES"], ["NO"]]);
      sheet.getRange("C1").setValue("text");
      sheet.getRange("A1:C2").uncheck();
      const off = sheet.getRange("B1:C2").getValues();
      sheet.getRange("A1:C2").check();
      return [off, sheet.getRange("B1:C2").getValues()]`,
    is: [
      [
        ["NO", "text"],
        ["NO", ""],
      ],
      [
        ["YES", "text"],
        ["YES", ""],
      ],
    ],
    because: "checkboxes with values of their own are set to those, other cells are left",
  },
  {
    from: "formatting",
    body: `return sheet.getRange("A51:B52").setFormula("=A1").getFormulas()`,
    is: [
      ["=A1", "=B1"],
      ["=A2", "=B2"],
    ],
    because: "one formula for a range is relative to each cell",
  },
  {
    from: "formatting",
    body: `const range = sheet.getRange("A1");
      return [range.setNumberFormat("general").getNumberFormat(), range.setFontWeights([[null]]).getFontWeights()[0][0], range.setFontFamily("Courier New").getFontFamily(),
        range.getFontStyle(), range.getFontLine(), range.getVerticalAlignment(), range.getHorizontalAlignment()]`,
    is: ["0.###############", "normal", "Courier New", "normal", "none", "bottom", "general"],
    because: "what formats are when nobody has set them, or set them back",
  },
];

test.each(FACTS)("live ($from): $because", async ({ body, is }) => {
  expect(await runBody(body)).toEqual(is);
});
