import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import {
  dayCell,
  isBlankCell,
  numberCell,
  safeText,
  serialOf,
  textCell,
  unchangedCell,
} from "../../src/tables/cell.ts";

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
  { cell: "0,72", because: "never read as 72 or 0.72 (as mithun-builds/okr-sheets does)" },
  { cell: "0.72", because: "nor with a full stop" },
  { cell: "72 %", because: "nor as 72" },
  { cell: "1.234,5", because: "nor as 1.2345 (as mithun-builds/okr-sheets does)" },
  { cell: "1 234,5", because: "nor as nothing (as mithun-builds/okr-sheets does)" },
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

test.each([
  { text: "=1+1", because: "a formula" },
  { text: '=IMPORTXML("http://x")', because: "a formula that calls home" },
  { text: "+46 8 123", because: "a telephone number" },
  { text: "-5 % churn", because: "a minus" },
  { text: "@ada", because: "an at" },
  { text: "\t=1+1", because: "a formula behind a tab" },
  { text: "\r=1+1", because: "a formula behind a return" },
  { text: " =1+1", because: "a formula behind a space" },
  { text: "'quoted", because: "the first apostrophe would vanish" },
  { text: "10/12", because: "a date by accident" },
  { text: "1 okt 2026", because: "a date in words" },
  { text: "12 May", because: "a date in English words" },
  { text: "90 %", because: "a percent" },
  { text: "007", because: "a number would lose its zeros" },
  { text: "1e5", because: "a number in disguise" },
  { text: "5 kr", because: "an amount" },
  { text: "KR3", because: "an amount too, in a Swedish file" },
  { text: "TRUE", because: "a truth value" },
  { text: "falskt", because: "a truth value" },
])("safeText($text) is kept as text by an apostrophe: $because", ({ text }) => {
  expect(safeText(text)).toBe(`'${text}`);
});

test.each([
  { text: "", because: "nothing" },
  { text: "Bättre kundsupport", because: "words" },
  { text: "NPS > 40", because: "words and numbers" },
  { text: "a=b", because: "a sign within" },
  { text: "<b>bold</b>", because: "markup means nothing to a cell" },
  { text: "O1", because: "an id" },
  { text: "市場", because: "letters of any script" },
])("safeText($text) is written as it is: $because", ({ text }) => {
  expect(safeText(text)).toBe(text);
});

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
