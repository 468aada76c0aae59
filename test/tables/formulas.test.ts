import { expect, test } from "vitest";
import {
  barFormula,
  columnLetters,
  isTrackFormula,
  trackFormula,
  trackFormulaAsOf,
  trendFormula,
} from "../../src/tables/formulas.ts";

test.each([
  { column: 0, is: "A" },
  { column: 25, is: "Z" },
  { column: 26, is: "AA" },
  { column: 51, is: "AZ" },
  { column: 52, is: "BA" },
  { column: 701, is: "ZZ" },
  { column: 702, is: "AAA" },
])("columnLetters($column) is $is", ({ column, is }) => {
  expect(columnLetters(column)).toBe(is);
});

test("one formula computes the sheet, in the words of every locale", () => {
  expect(trackFormula(17)).toBe("=OKR_TRACK(A1:R; OKR_TODAY; OKR_RULES; OKR_CADENCE)");
});

test("a bar shows a progress between nothing and all of it, and nothing else", () => {
  expect(barFormula(19, 1)).toBe('=IF(ISNUMBER(T2); SPARKLINE(MAX(0; MIN(1; T2)); OKR_BAR); "")');
});

test("a trend goes through all values of a row in the log, when there are two and the row has an id", () => {
  expect(trendFormula(0, 1)).toBe(
    '=IF(A2=""; ""; IF(COUNTIF(OKR_LOG_IDS; A2)>1; SPARKLINE(FILTER(OKR_LOG_VALUES; OKR_LOG_IDS=A2); OKR_LINE); ""))',
  );
});

test("a day that has passed is computed as of that day, and calls nothing stale", () => {
  expect(trackFormulaAsOf(17, [2026, 3, 1])).toBe("=OKR_TRACK(A1:R; DATE(2026; 3; 1); OKR_RULES)");
});

test.each([trackFormula(17), trackFormulaAsOf(17, [2026, 3, 1]), barFormula(19, 9), trendFormula(0, 9)])(
  "%s has no comma and no decimal, which mean different things in each locale",
  (formula) => {
    expect(formula).not.toMatch(/,|\d\.|[{}\\]/);
  },
);

test.each([
  { formula: trackFormula(17), is: true, because: "ours" },
  { formula: "= okr_track (A1:R)", is: true, because: "typed by hand" },
  { formula: "=OKR_TRACKER(A1)", is: false, because: "another name" },
  { formula: "=SUM(OKR_TRACK(A1:R))", is: false, because: "within another" },
  { formula: "", is: false, because: "no formula" },
])("isTrackFormula($formula) is $is: $because", ({ formula, is }) => {
  expect(isTrackFormula(formula)).toBe(is);
});
