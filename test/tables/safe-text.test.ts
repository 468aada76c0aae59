import { expect, test } from "vitest";
import { safeText } from "../../src/tables/cell.ts";

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
