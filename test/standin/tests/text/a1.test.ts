import { expect, test } from "vitest";
import { columnIndex, columnName, formatA1, parseA1, quoteSheet, splitSheet } from "../../text/a1.ts";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [18_277, "ZZZ"],
])("column %i is %s, and back", (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test.each([
  ["B2", "B2"],
  ["$B$2:C3", "B2:C3"],
  ["C5:B2", "B2:C5"],
  ["D:F", "D1:F9"],
  ["5:7", "A5:D7"],
  ["B2:B", "B2:B9"],
  ["A3:C", "A3:C9"],
])("parseA1() of %s in a grid of 9 by 4 is %s", (text, whole) => {
  const box = parseA1(text, 9, 4);
  expect(box && formatA1(box)).toBe(whole);
});

test.each(["", "A", "1", "A1:", "Blad!A1", "A1 B2", "namn_1"])("parseA1() of %j is nothing", (text) => {
  expect(parseA1(text, 9, 4)).toBeUndefined();
});

test.each([
  ["OKR", "OKR"],
  ["Min flik", "'Min flik'"],
  ["it's", "'it''s'"],
  ["A1", "'A1'"],
])("quoteSheet() and splitSheet() of %s", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
  expect(splitSheet(`${quoted}!B2`)).toEqual({ sheet: name, range: "B2" });
});
