import { expect, test } from "vitest";
import { formatA1, parseA1 } from "../../text/a1.ts";
import { type LineChange, shiftBox, shiftFormula, subtract } from "../../text/shift.ts";

const rows = (at: number, count: number): LineChange => ({ lines: "rows", at: at - 1, count });
const columns = (at: number, count: number): LineChange => ({ lines: "columns", at: at - 1, count });

function box(a1: string) {
  const found = parseA1(a1, 1000, 26);
  if (!found) throw new Error(a1);
  return found;
}

test.each<[string, LineChange, string | undefined, string]>([
  ["B2:C9", rows(1, 2), "B4:C11", "rows above"],
  ["B2:C9", rows(2, 1), "B3:C10", "rows at the top edge push it"],
  ["B2:C9", rows(5, 3), "B2:C12", "rows inside make it longer"],
  ["B2:C9", rows(10, 3), "B2:C9", "rows below"],
  ["B2:C9", rows(1, -1), "B1:C8", "a row above goes"],
  ["B2:C9", rows(4, -2), "B2:C7", "rows inside go"],
  ["B2:C9", rows(1, -4), "B1:C5", "rows above and the first ones go"],
  ["B2:C9", rows(8, -5), "B2:C7", "the last ones and rows below go"],
  ["B2:C9", rows(2, -8), undefined, "all go"],
  ["B2:C9", columns(1, 1), "C2:D9", "a column to the left"],
  ["B2:C9", columns(3, -1), "B2:B9", "a column goes"],
])("shiftBox() of %s, %j: %s: %s", (a1, change, moved) => {
  const shifted = shiftBox(box(a1), change);
  expect(shifted && formatA1(shifted)).toBe(moved);
});

test.each<[string, LineChange, string]>([
  ["=AND($B2>0,5;B$3)", rows(1, 1), "=AND($B3>0,5;B$4)"],
  ['=A1&"A1"&Other!A1', rows(1, 1), '=A2&"A1"&Other!A1'],
  ["=SUM(A2:A9;A:A)", rows(5, 2), "=SUM(A2:A11;A:A)"],
  ["=SUM(A2:A9;A:A)", columns(1, 1), "=SUM(B2:B9;B:B)"],
  ["=A5", rows(5, -1), "=#REF!"],
])("shiftFormula() of %s, %j is %s", (formula, change, moved) => {
  expect(shiftFormula(formula, change)).toBe(moved);
});

test("subtract() leaves up to four boxes", () => {
  expect(subtract(box("A1:D4"), box("B2:C3")).map(formatA1)).toEqual(["A1:D1", "A4:D4", "A2:A3", "D2:D3"]);
  expect(subtract(box("A1:B2"), box("D4")).map(formatA1)).toEqual(["A1:B2"]);
  expect(subtract(box("A1:B2"), box("A1:Z9"))).toEqual([]);
});
