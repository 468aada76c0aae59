import { expect, test } from "vitest";
import { runBody } from "../../open-standin.ts";

const [DAY, BEFORE, AFTER] = ["new Date(2026, 0, 5)", "new Date(2026, 0, 4)", "new Date(2026, 0, 6)"];

/**
 * developers.google.com/apps-script/reference/spreadsheet/data-validation-builder: what each requirement lets in. That a
 * rejecting rule also stops scripts is [MEM] in README §3.5.
 */
test.each([
  { rule: `requireDateBefore(${DAY})`, lets: BEFORE, not: DAY },
  { rule: `requireDateOnOrBefore(${DAY})`, lets: DAY, not: AFTER },
  { rule: `requireDateOnOrAfter(${DAY})`, lets: DAY, not: BEFORE },
  { rule: `requireDateEqualTo(${DAY})`, lets: "new Date(2026, 0, 5, 13)", not: AFTER },
  { rule: `requireDateBetween(${DAY}, ${AFTER})`, lets: AFTER, not: BEFORE },
  { rule: `requireDateNotBetween(${DAY}, ${AFTER})`, lets: BEFORE, not: DAY },
  { rule: "requireNumberEqualTo(2)", lets: "2", not: "3" },
  { rule: "requireNumberNotEqualTo(2)", lets: "3", not: "2" },
  { rule: "requireNumberLessThan(2)", lets: "1", not: "2" },
  { rule: "requireNumberLessThanOrEqualTo(2)", lets: "2", not: "3" },
  { rule: "requireNumberGreaterThanOrEqualTo(2)", lets: "2", not: "1" },
  { rule: "requireNumberNotBetween(2, 4)", lets: "5", not: "4" },
  { rule: 'requireTextEqualTo("a")', lets: '"a"', not: '"b"' },
  { rule: 'requireTextDoesNotContain("a")', lets: '"b"', not: '"cat"' },
  { rule: "requireTextIsEmail()", lets: '"a@b.se"', not: '"a at b"' },
  { rule: "requireTextIsUrl()", lets: '"https://a.se/x"', not: '"no address"' },
  {
    rule: "withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_EQUAL_TO, [2])",
    lets: "2",
    not: "3",
  },
])("reference: $rule lets $lets in and not $not", async ({ rule, lets, not }) => {
  const validated = `sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build())`;
  await runBody(`${validated}.setValue(${lets})`);
  await expect(runBody(`${validated}.setValue(${not})`)).rejects.toThrow(
    "violates the data validation rules",
  );
});

test("reference: a formula can be required, and reads back; validations are set and cleared for many cells", async () => {
  const value = await runBody(`
    const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied("=A1>2").build();
    const range = sheet.getRange("A1:B1").setDataValidations([[rule, null]]);
    const read = range.getDataValidations()[0];
    const seen = [read[0].getCriteriaType().toString(), read[0].getCriteriaValues(), read[1]];
    return [...seen, range.clearDataValidations().getDataValidations()[0]];
  `);
  expect(value).toEqual(["CUSTOM_FORMULA", ["=A1>2"], null, [null, null]]);
});
