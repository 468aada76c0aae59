import { expect, test } from "vitest";
import { fieldTexts, readFieldTexts } from "../../src/sidebar/model/field-texts.ts";
import { fields } from "./samples.ts";

/** What is wrong with what the form takes. Each row has the right answer and fails today; when it is mended its mark has to go. */

const mistakesOf = (dates: { readonly startDate?: string; readonly dueDate?: string }) =>
  readFieldTexts({ ...fieldTexts(fields(), "sv"), ...dates }, "sv").mistakes.map(({ field }) => field);

test.fails.each([
  { dates: { dueDate: "0206-12-31" }, is: ["dueDate"], because: "half a year has been typed" },
  { dates: { startDate: "1949-12-31" }, is: ["startDate"], because: "the last day before 1950" },
  { dates: { dueDate: "2151-01-01" }, is: ["dueDate"], because: "the first day after 2150" },
])("N20 the form takes no $dates: $because", ({ dates, is }) => {
  expect(mistakesOf(dates)).toEqual(is);
});

test.each([
  { dates: {}, is: [], because: "a quarter of 2026" },
  {
    dates: { startDate: "1950-01-01", dueDate: "2150-12-31" },
    is: [],
    because: "the first and the last day",
  },
  { dates: { dueDate: "20266-12-31" }, is: ["dueDate"], because: "five digits are no year" },
])("of $dates $is is wrong: $because", ({ dates, is }) => {
  expect(mistakesOf(dates)).toEqual(is);
});
