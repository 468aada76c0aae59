import { expect, test } from "vitest";
import { runBody } from "../../open-standin.ts";

test.each<[string, string, unknown]>([
  ["setBackground('#FFAA00')", "getBackground", "#ffaa00"],
  ["setBackground('LightCoral')", "getBackground", "#f08080"],
  ["setBackground('no colour')", "getBackground", "#ffffff"],
  ["setFontColor('red')", "getFontColor", "#ff0000"],
  ["setFontWeight('bold')", "getFontWeight", "bold"],
  ["setFontStyle('italic')", "getFontStyle", "italic"],
  ["setFontLine('line-through')", "getFontLine", "line-through"],
  ["setFontSize(14)", "getFontSize", 14],
  ["setHorizontalAlignment('center')", "getHorizontalAlignment", "center"],
  ["setVerticalAlignment('middle')", "getVerticalAlignment", "middle"],
  ["setWrap(true)", "getWrap", true],
  ["setNumberFormat('0.0%')", "getNumberFormat", "0.0%"],
  ["setNote(25)", "getNote", "25"],
])("§3.1 %s, then %s", async (setter, getter, value) => {
  expect(await runBody(`return sheet.getRange("A1:B2").${setter}.offset(1, 1, 1, 1).${getter}()`)).toBe(
    value,
  );
});

test("§3.1 a cell that nobody formatted", async () => {
  const value = await runBody(`
    const cell = sheet.getRange("C3");
    return [cell.getBackground(), cell.getFontColor(), cell.getFontWeight(), cell.getNumberFormat(), cell.getNote(), cell.getFontSize()];
  `);
  expect(value).toEqual(["#ffffff", "#000000", "normal", "0.###############", "", 10]);
});

test("§3.1 formats survive new values; clearContent keeps them, clearFormat keeps number formats, notes stay", async () => {
  const value = await runBody(`
    const cell = sheet.getRange("A1").setBackground("yellow").setNumberFormat("0%").setNote("n").setValue(1);
    const look = () => [cell.getValue(), cell.getBackground(), cell.getNumberFormat(), cell.getNote()];
    return [look(), (cell.clearContent(), look()), (cell.setValue(2).clearFormat(), look()), (cell.clearNote(), look())];
  `);
  expect(value).toEqual([
    [1, "#ffff00", "0%", "n"],
    ["", "#ffff00", "0%", "n"],
    [2, "#ffffff", "0%", "n"],
    [2, "#ffffff", "0%", ""],
  ]);
});

test("tables of formats are set cell by cell", async () => {
  const value = await runBody(`
    const range = sheet.getRange("A1:B1").setBackgrounds([["red", null]]).setNumberFormats([["0%", "0.0"]]).setNotes([["a", ""]]);
    return [range.getBackgrounds(), range.getNumberFormats(), range.getNotes()];
  `);
  expect(value).toEqual([[["#ff0000", "#ffffff"]], [["0%", "0.0"]], [["a", ""]]]);
});

test("borders and wrap strategies are taken", async () => {
  const value = await runBody(`
    sheet.getRange("A1:B2").setBorder(true, true, true, true, false, false, "red", SpreadsheetApp.BorderStyle.DASHED);
    return sheet.getRange("A1").setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrapStrategy() === SpreadsheetApp.WrapStrategy.CLIP;
  `);
  expect(value).toBe(true);
});

test.each([
  "setBorder(null, null, true, null, null, true)",
  "setFontSize(9)",
  "mergeAcross()",
  "setNote('why')",
  "clearFormat()",
])("%s leaves formulas as they are", async (call) => {
  const value = await runBody(`
      sheet.getRange("A1:A2").setFormulas([["=1+1"], ["=A1"]]);
      SpreadsheetApp.flush();
      sheet.getRange("A1:B2").${call};
      return sheet.getRange("A1:A2").getFormulas();
    `);
  expect(value).toEqual([["=1+1"], ["=A1"]]);
});
