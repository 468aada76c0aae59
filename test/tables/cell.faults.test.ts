import { expect, test } from "vitest";
import { numberCell, safeText } from "../../src/tables/cell.ts";

/** What is wrong with reading cells. Each row has the right answer and fails today; when it is mended its mark has to go. */

/** What a message quotes of a text that stands where a number belongs. */
function quoted(text: string): string {
  const read = numberCell(text, "actual");
  return read.ok || read.error.code !== "not-a-number" ? "" : read.error.text;
}

const HALF_A_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

test.fails.each([
  { text: `x${"🎯".repeat(30)}`, because: "an emoji is two units of text" },
  { text: `${"a".repeat(39)}🇸🇪`, because: "a flag is four" },
])("N17 a long text is cut between whole characters: $because", ({ text }) => {
  expect(quoted(text)).not.toMatch(HALF_A_CHARACTER);
});

test.each([
  { text: "🎯".repeat(30), because: "the cut happens to fall between two" },
  { text: `x${"🎯".repeat(10)}`, because: "a short text is not cut" },
])("nothing is cut through: $because", ({ text }) => {
  expect(quoted(text)).toMatch(/🎯/u);
  expect(quoted(text)).not.toMatch(HALF_A_CHARACTER);
});

test.fails.each([
  { title: "måndag 3 mars 2026", because: "with its weekday it is a date in Swedish" },
  { title: "lundi 3 mars 2026", because: "and in French" },
  { title: "VRAI", because: "it is TRUE in a French file" },
  { title: "WAHR", because: "and in a German one" },
  { title: "#N/A", because: "it is an error" },
])("G15 the title $title stays the text that it is: $because", ({ title }) => {
  expect(safeText(title)).toBe(`'${title}`);
});

test.each([
  { title: "3 mars 2026", written: "'3 mars 2026", because: "it is a date" },
  { title: "Vi når 3 av 4 i mars", written: "Vi når 3 av 4 i mars", because: "it is a sentence" },
])("$title is written as $written: $because", ({ title, written }) => {
  expect(safeText(title)).toBe(written);
});
