import { describe, expect, test } from "vitest";
import { numberFieldText, readNumberField, saysPercent } from "../../../src/sidebar/model/number-field.ts";
import { sayValue } from "../../../src/sidebar/say/values.ts";

describe("readNumberField()", () => {
  test.each([
    { text: "90", unit: "%", is: 0.9, because: "with the unit % a value is a share" },
    { text: "90 %", unit: "%", is: 0.9, because: "with the sign or without" },
    { text: "7", unit: " % ", is: 0.07, because: "exactly, without noise" },
    { text: "0,5", unit: "%", is: 0.005, because: "half a percent" },
    { text: "90 %", unit: "", is: 0.9, because: "the sign says what it is" },
    { text: "90 %", unit: "kr", is: "percent-in-unit", because: "it cannot be both" },
    { text: "1 200 h", unit: "h", is: 1200, because: "the unit may be typed too" },
    { text: "50 Dagar", unit: "dagar", is: 50, because: "whatever its case" },
    { text: "50 dagar", unit: "h", is: "not-a-number", because: "that is another unit" },
    { text: "12 000", unit: "000", is: 12_000, because: "a unit that looks like digits is not cut off" },
    { text: "12,5 %-enheter", unit: "%-enheter", is: 12.5, because: "a unit may begin with the sign" },
    { text: "12.5", unit: "h", is: "wrong-mark", because: "a point is the other language's mark" },
    { text: "1 20", unit: "h", is: "bad-groups", because: "one digit more or one less was meant" },
    { text: "-", unit: "h", is: "unfinished", because: "the number is yet to come" },
    { text: "", unit: "h", is: null, because: "nothing is no number" },
    { text: "  ", unit: "%", is: null, because: "nor are spaces" },
    { text: "0", unit: "h", is: 0, because: "zero is one" },
    { text: "1.200", unit: "%", is: "ambiguous", because: "that is as unclear as without a unit" },
  ])('"$text" in "$unit" is $is: $because', ({ text, unit, is }) => {
    const read = readNumberField(text, unit, "sv");
    expect(read.ok ? read.value : read.error.code).toBe(is);
  });
});

test.each([
  { language: "sv", text: "12,5", is: 12.5, because: "a decimal comma is Swedish" },
  { language: "en", text: "12.5", is: 12.5, because: "a decimal point is English" },
  { language: "sv", text: "1 200", is: 1200, because: "spaces group" },
  { language: "en", text: "1 200", is: 1200, because: "in English too" },
  { language: "en", text: "1,200", is: 1200, because: "where commas group as well" },
  { language: "sv", text: "12.5", is: "12,5", because: "the wrong mark is refused with the right one" },
  { language: "en", text: "12,5", is: "12.5", because: "in English too" },
  { language: "sv", text: "1.200", is: "1\u00a0200", because: "what could be two things is refused" },
  { language: "en", text: "1.200,5", is: "1,200.5", because: "marks in the other language's order" },
] as const)('readFieldNumber() of "$text" in $language is $is: $because', ({ language, text, is }) => {
  const read = readNumberField(text, "", language);
  const { suggestion } = { suggestion: undefined, ...(read.ok ? {} : read.error) };
  expect(read.ok ? read.value : suggestion).toBe(is);
});

test.each([
  { value: 0.9, unit: "%", sv: "90", en: "90" },
  { value: 0.125, unit: "%", sv: "12,5", en: "12.5" },
  { value: 1200.5, unit: "h", sv: "1\u00a0200,5", en: "1,200.5" },
  { value: null, unit: "h", sv: "", en: "" },
])("numberFieldText() of $value in $unit is $sv", ({ value, unit, sv, en }) => {
  expect(numberFieldText(value, unit, "sv")).toBe(sv);
  expect(numberFieldText(value, unit, "en")).toBe(en);
});

test.each([
  { value: 0.9, unit: "%", said: "90\u00a0%" },
  { value: 1200, unit: "h", said: "1\u00a0200\u00a0h" },
  { value: 0.1 + 0.2, unit: "", said: "0,3" },
  { value: -6, unit: "dagar", said: "−6\u00a0dagar" },
])("sayValue() of $value in $unit is $said", ({ value, unit, said }) => {
  expect(sayValue(value, unit, "sv")).toBe(said);
});

test("saysPercent() needs the sign and a number", () => {
  expect(["90 %", "90", "%", "x %"].map((text) => saysPercent(text, "sv"))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
