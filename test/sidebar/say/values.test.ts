import { expect, test } from "vitest";
import type { Fields } from "../../../src/app/contract.ts";
import {
  sayFieldValue,
  sayProgressChange,
  saySignedDifference,
  sayValueChange,
} from "../../../src/sidebar/say/values.ts";
import { fields, panel } from "../samples.ts";

test.each<{ from: number | null; to: number | null; is: string; because: string }>([
  { from: 0.42, to: 0.55, is: "42 % → 55 %", because: "whole percents tell them apart" },
  { from: 0.421, to: 0.424, is: "42,1 % → 42,4 %", because: "one decimal more does" },
  { from: 0.4201, to: 0.4204, is: "42,01 % → 42,04 %", because: "and then two" },
  { from: 0.42, to: 0.4200001, is: "42 %", because: "less than that is nothing to see" },
  { from: null, to: 0.3, is: "– → 30 %", because: "there was no data" },
  { from: 0.3, to: null, is: "30 % → –", because: "there is none any more" },
  { from: null, to: null, is: "–", because: "there never was" },
  { from: 0, to: -0.25, is: "0 % → −25 %", because: "backwards" },
  { from: 0.8, to: 1.2, is: "80 % → 120 %", because: "beyond the target" },
])("sayProgressChange() from $from to $to is $is: $because", ({ from, to, is }) => {
  expect(sayProgressChange(from, to, "sv").replaceAll("\u00a0", " ")).toBe(is);
});

test.each<{ field: keyof Fields; value: Fields[keyof Fields]; is: string }>([
  { field: "target", value: 7, is: "7 h" },
  { field: "weight", value: 2, is: "2" },
  { field: "dueDate", value: 0, is: "1 jan 1970" },
  { field: "measure", value: "decrease", is: "Minska" },
  { field: "parent", value: "O1", is: "Bättre kundsupport" },
  { field: "parent", value: "O9", is: "O9" },
  { field: "owner", value: "", is: "(tomt)" },
  { field: "start", value: null, is: "(tomt)" },
])("sayFieldValue() of $field $value is $is", ({ field, value, is }) => {
  expect(sayFieldValue({ field, value, unit: "h" }, panel(), "sv").replaceAll("\u00a0", " ")).toBe(is);
});

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test.each([
  { from: 8, to: 8.5, is: "+0,5 h" },
  { from: 8, to: 7, is: "−1 h" },
  { from: 0.1, to: 0.3, is: "+0,2 h" },
])("saySignedDifference() from $from to $to is $is", ({ from, to, is }) => {
  expect(plain(saySignedDifference(from, to, "h", "sv"))).toBe(is);
});

test.each([
  { from: 8, to: 7.5, is: "8 → 7,5 h" },
  { from: 8, to: 8, is: "8 h" },
  { from: null, to: 8, is: "8 h" },
  { from: 8, to: null, is: "8 → tomt" },
])("sayValueChange() from $from to $to is $is", ({ from, to, is }) => {
  expect(plain(sayValueChange(from, to, fields({ unit: "h" }), "sv"))).toBe(is);
});
