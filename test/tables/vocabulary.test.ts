import { expect, test } from "vitest";
import { ROW_TYPES, type RowType } from "../../src/domain/goal.ts";
import { MEASURES, type Measure } from "../../src/domain/measure.ts";
import { foldWord, languageOfWords, vocabulary } from "../../src/tables/vocabulary.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { texts } from "../../src/text/texts.ts";

const typeOf = vocabulary<RowType>(({ words }) => words.types);
const measureOf = vocabulary<Measure>(({ words }) => words.measures);

test.each([
  { word: "increase", is: "increase", because: "the code" },
  { word: "Öka", is: "increase", because: "the Swedish word" },
  { word: "Increase", is: "increase", because: "the English word" },
  { word: "öKA", is: "increase", because: "whatever its case" },
  { word: " At   least\n", is: "at-least", because: "whatever its spaces" },
  { word: "AT-MOST", is: "at-most", because: "the code in capitals" },
  { word: "Minska mer", is: undefined, because: "only whole words" },
  { word: "", is: undefined, because: "nothing" },
  { word: "constructor", is: undefined, because: "the words of JavaScript are none of ours" },
])("vocabulary() of $word is $is: $because", ({ word, is }) => {
  expect(measureOf(word)).toBe(is);
});

test.each(LANGUAGES)("every word in %s is read as its code", (language) => {
  const { measures, types } = texts(language).words;
  expect(MEASURES.map((code) => measureOf(measures[code]))).toEqual(MEASURES);
  expect(ROW_TYPES.map((code) => typeOf(types[code]))).toEqual(ROW_TYPES);
});

test.each([
  { words: ["Vikt", "Titel", "Owner"], is: "sv", because: "most are Swedish" },
  { words: ["Weight", "Titel", "Owner"], is: "en", because: "most are English" },
  { words: ["ID", "Mood"], is: "en", because: "English when nothing tells" },
])("languageOfWords() of $words is $is: $because", ({ words, is }) => {
  expect(languageOfWords(words, ({ sheet }) => Object.values(sheet.headers))).toBe(is);
});

test("folded() makes words equal that look equal", () => {
  expect(foldWord("  Key\u00a0 RESULT ")).toBe("key result");
});
