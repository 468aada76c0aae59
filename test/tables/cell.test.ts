import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import { dayCell, isBlankCell, numberCell, serialOf, textCell } from "../../src/tables/cell.ts";

const NBSP = "\u00a0";

test.each([
  { cell: 0.72, is: 0.72, because: "a number, and a percent too" },
  { cell: 0, is: 0, because: "zero is a value" },
  { cell: -3, is: -3, because: "negative" },
  { cell: 1e15, is: 1e15, because: "large" },
  { cell: true, is: 1, because: "a tick" },
  { cell: false, is: 0, because: "no tick" },
  { cell: "", is: undefined, because: "a blank cell" },
  { cell: "  ", is: undefined, because: "spaces look blank" },
  { cell: NBSP, is: undefined, because: "so does a no-break space" },
  { cell: null, is: undefined, because: "nothing" },
  { cell: undefined, is: undefined, because: "an argument that is left out" },
])("numberCell() of $cell is $is: $because", ({ cell, is }) => {
  expect(numberCell(cell, "actual")).toEqual({ ok: true, value: is });
});

test.each([
  { cell: "0,72", because: "never read as 72 or 0.72" },
  { cell: "0.72", because: "nor with a full stop" },
  { cell: "72 %", because: "nor as 72" },
  { cell: "1.234,5", because: "nor as 1.2345" },
  { cell: "1 234,5", because: "nor as nothing" },
  { cell: "3foo", because: "nor as 3" },
  { cell: "72", because: "also when it looks plain" },
  { cell: "#N/A", because: "an error of another formula is named" },
  { cell: "#DIV/0!", because: "an error of another formula is named" },
  { cell: "Loading...", because: "a formula that has not answered yet" },
  { cell: "⚠ actual is text", because: "a problem of our own functions" },
  { cell: Number.NaN, because: "not a number by name" },
  { cell: Number.POSITIVE_INFINITY, because: "no cell holds it" },
])("numberCell() refuses $cell and names it: $because", ({ cell }) => {
  const error = { code: "not-a-number", field: "target", text: String(cell) };
  expect(numberCell(cell, "target")).toEqual({ ok: false, error });
});

test("numberCell() refuses a date, which is mostly an accident of typing", () => {
  expect(numberCell(new Date(2026, 6, 10), "start")).toEqual({
    ok: false,
    error: { code: "date-as-number", field: "start" },
  });
});

test("a long text is cut where it is quoted", () => {
  const read = numberCell("x".repeat(50_000), "actual");
  expect(read).toMatchObject({ ok: false, error: { text: `${"x".repeat(40)}…` } });
});

test.each([
  { cell: new Date(2026, 9, 1), is: day(2026, 10, 1), because: "a date" },
  {
    cell: new Date(2026, 9, 1, 23, 59, 59),
    is: day(2026, 10, 1),
    because: "late in the evening is the same day",
  },
  { cell: new Date(2026, 2, 29, 2, 30), is: day(2026, 3, 29), because: "the hour that summer time skips" },
  { cell: runInNewContext("new Date(2026, 9, 1)"), is: day(2026, 10, 1), because: "from another context" },
  { cell: 46_296, is: day(2026, 10, 1), because: "the serial number of a date" },
  { cell: 46_296.99, is: day(2026, 10, 1), because: "a serial number with a time" },
  { cell: "", is: undefined, because: "a blank cell" },
  { cell: null, is: undefined, because: "nothing" },
])("dayCell() of $cell is $is: $because", ({ cell, is }) => {
  expect(dayCell(cell, "dueDate")).toEqual({ ok: true, value: is });
});

test.each([
  { cell: "2026-10-01", because: "text is never guessed at, not even ISO" },
  { cell: "1/10/2026", because: "is it January or October?" },
  { cell: "Q4", because: "no date" },
  { cell: "#REF!", because: "an error of another formula is named" },
  { cell: true, because: "a tick is no date" },
  { cell: 0, because: "0 is 1899-12-30 to Sheets, and a mistake to people" },
  { cell: 2026, because: "a year is no date" },
  { cell: 20_261_001, because: "digits are no date" },
  { cell: Number.NaN, because: "not a number" },
  { cell: new Date(Number.NaN), because: "an invalid date" },
])("dayCell() refuses $cell and names it: $because", ({ cell }) => {
  const error = { code: "not-a-date", field: "startDate", text: String(cell) };
  expect(dayCell(cell, "startDate")).toEqual({ ok: false, error });
});

test.each([
  { day: day(1970, 1, 1), because: "the first day of ours" },
  { day: day(2026, 10, 1), because: "a day of today" },
  { day: day(2099, 12, 31), because: "a far day" },
])("serialOf() is read back by dayCell(): $because", ({ day }) => {
  expect(dayCell(serialOf(day), "today")).toEqual({ ok: true, value: day });
});

test("serialOf() of 2026-10-01 is what Sheets shows as a number", () => {
  expect(serialOf(day(2026, 10, 1))).toBe(46_296);
});

test.each([
  { cell: "  O1 ", is: "O1", because: "without the space around it" },
  { cell: 7, is: "7", because: "a number where an id belongs" },
  { cell: true, is: "true", because: "a tick" },
  { cell: new Date(2026, 9, 1), is: "2026-10-01", because: "a date where a title belongs" },
  { cell: "", is: "", because: "a blank cell" },
  { cell: null, is: "", because: "nothing" },
  { cell: undefined, is: "", because: "a column that the table does not have" },
])("textCell() of $cell is $is: $because", ({ cell, is }) => {
  expect(textCell(cell)).toBe(is);
});

test("textCell() of an invalid date does not throw", () => {
  expect(typeof textCell(new Date(Number.NaN))).toBe("string");
});

test.each([
  { cell: "", is: true, because: "a blank cell" },
  { cell: " \n\t", is: true, because: "white space" },
  { cell: 0, is: false, because: "zero is a value" },
  { cell: false, is: false, because: "no tick is a value" },
  { cell: "0", is: false, because: "text is something" },
])("isBlankCell() of $cell is $is: $because", ({ cell, is }) => {
  expect(isBlankCell(cell)).toBe(is);
});
