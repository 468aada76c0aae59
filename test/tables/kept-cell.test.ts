import { expect, test } from "vitest";
import { unchangedCell } from "../../src/tables/cell.ts";

test.each<{ value: unknown; formula?: string; is: unknown; because: string }>([
  { value: 5, is: 5, because: "a number" },
  { value: false, is: false, because: "no tick is not blank" },
  { value: "", is: "", because: "blank" },
  { value: "Titel", is: "Titel", because: "text" },
  { value: "=1+1", is: "'=1+1", because: "text that would run" },
  { value: "0,72", is: "'0,72", because: "text that would become a number" },
  { value: 7, formula: "=M2*2", is: "=M2*2", because: "a formula stands for its value" },
  { value: new Date(2026, 10, 23), is: 46_349, because: "a date is Sheets' number for it" },
  { value: new Date(2026, 10, 23, 18), is: 46_349.75, because: "a time is a part of a day" },
])("keptCell() of $value is $is: $because", ({ value, formula, is }) => {
  expect(unchangedCell(value, formula)).toBe(is);
});
