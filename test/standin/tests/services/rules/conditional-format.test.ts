import { expect, test } from "vitest";
import { openStandin, runBody } from "../../open-standin.ts";

const D = "new Date(2026, 0, 5)";

/** developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder: what each criterion is called and means. */
test.each([
  { rule: "whenCellEmpty()", holds: '""', not: '"x"', type: "CELL_EMPTY" },
  { rule: "whenCellNotEmpty()", holds: "0", not: '""', type: "CELL_NOT_EMPTY" },
  { rule: `whenDateAfter(${D})`, holds: "new Date(2026, 0, 6)", not: D, type: "DATE_AFTER" },
  { rule: `whenDateBefore(${D})`, holds: "new Date(2026, 0, 4)", not: D, type: "DATE_BEFORE" },
  { rule: `whenDateEqualTo(${D})`, holds: D, not: "new Date(2026, 0, 4)", type: "DATE_EQUAL_TO" },
  { rule: "whenNumberGreaterThan(1)", holds: "1.1", not: "1", type: "NUMBER_GREATER_THAN" },
  {
    rule: "whenNumberGreaterThanOrEqualTo(1)",
    holds: "1",
    not: "0.9",
    type: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  },
  { rule: "whenNumberLessThan(1)", holds: "0.9", not: "1", type: "NUMBER_LESS_THAN" },
  { rule: "whenNumberLessThanOrEqualTo(1)", holds: "1", not: "1.1", type: "NUMBER_LESS_THAN_OR_EQUAL_TO" },
  { rule: "whenNumberBetween(1, 2)", holds: "2", not: "2.1", type: "NUMBER_BETWEEN" },
  { rule: "whenNumberNotBetween(1, 2)", holds: "2.1", not: "1", type: "NUMBER_NOT_BETWEEN" },
  { rule: "whenNumberEqualTo(1)", holds: "1", not: '"text"', type: "NUMBER_EQUAL_TO" },
  { rule: "whenNumberNotEqualTo(1)", holds: "2", not: "1", type: "NUMBER_NOT_EQUAL_TO" },
  { rule: 'whenTextContains("b")', holds: '"abc"', not: '"xyz"', type: "TEXT_CONTAINS" },
  { rule: 'whenTextDoesNotContain("b")', holds: '"xyz"', not: '"abc"', type: "TEXT_DOES_NOT_CONTAIN" },
  { rule: 'whenTextStartsWith("a")', holds: '"abc"', not: '"cab"', type: "TEXT_STARTS_WITH" },
  { rule: 'whenTextEndsWith("c")', holds: '"abc"', not: '"cab"', type: "TEXT_ENDS_WITH" },
  {
    rule: 'withCriteria(SpreadsheetApp.BooleanCriteria.TEXT_CONTAINS, ["b"])',
    holds: '"abc"',
    not: '"x"',
    type: "TEXT_CONTAINS",
  },
])("reference: $rule is $type and holds for $holds, not for $not", async ({ rule, holds, not, type }) => {
  const standin = await openStandin(`function go() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange("A1:A2").setValues([[${holds}], [${not}]]);
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${rule}.setBackground("red").setRanges([sheet.getRange("A1:A2")]).build()]);
    return sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaType().toString();
  }`);
  expect(await standin.call("go")).toBe(type);
  await standin.settle();
  const colours = ["A1", "A2"].map((a1) => standin.effectiveBackground("Sheet1", a1));
  expect(colours).toEqual(["#ff0000", "#ffffff"]);
});

test("§3.4 a rule sets background, text colour, bold, italic, underline and strikethrough, and nothing else", async () => {
  const value = await runBody(`
    const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setItalic(true).setUnderline(true).setStrikethrough(false)
      .setRanges([sheet.getRange("A1")]).build();
    const condition = rule.getBooleanCondition();
    return [condition.getItalic(), condition.getUnderline(), condition.getStrikethrough(), condition.getBold(), condition.getBackground()];
  `);
  expect(value).toEqual([true, true, false, null, null]);
});

test("§3.4 a colour scale round-trips, and is no boolean condition", async () => {
  const value = await runBody(`
    const { NUMBER, PERCENT } = SpreadsheetApp.InterpolationType;
    const scale = SpreadsheetApp.newConditionalFormatRule().setGradientMinpointWithValue("#FF0000", NUMBER, "1")
      .setGradientMidpointWithValue("#ffff00", PERCENT, "50").setGradientMaxpointWithValue("#00ff00", NUMBER, "9")
      .setRanges([sheet.getRange("A1:A9")]).build();
    const ends = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint("red").setGradientMaxpoint("lime")
      .setRanges([sheet.getRange("B1:B9")]).build().getGradientCondition();
    const one = scale.getGradientCondition();
    return [
      scale.getBooleanCondition(), one.getMinColor(), one.getMinType().toString(), one.getMinValue(), one.getMidColor(), one.getMidType().toString(),
      one.getMidValue(), one.getMaxColor(), one.getMaxType().toString(), one.getMaxValue(), ends.getMinType().toString(), ends.getMaxType().toString(),
    ];
  `);
  expect(value).toEqual([
    ...[null, "#ff0000", "NUMBER", "1", "#ffff00", "PERCENT"],
    ...["50", "#00ff00", "NUMBER", "9", "MIN", "MAX"],
  ]);
});

test("reference: clearConditionalFormatRules takes all rules of the sheet", async () => {
  const value = await runBody(`
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([sheet.getRange("A1")]).build()]);
    sheet.clearConditionalFormatRules();
    return sheet.getConditionalFormatRules().length;
  `);
  expect(value).toBe(0);
});
