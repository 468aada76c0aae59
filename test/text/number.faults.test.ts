import { describe, expect, test } from "vitest";
import type { Language } from "../../src/text/language.ts";
import { formatPercent, formatWholePercent, parseNumber } from "../../src/text/number.ts";

/** What is wrong with reading and saying numbers. Each row has the right answer and fails today; when it is mended its mark has to go. */

/** What is advised instead of a text, "" where it is read or nothing is advised. */
function advice(text: string, language: Language): string {
  const read = parseNumber(text, language);
  return read.ok || !("suggestion" in read.error) ? "" : read.error.suggestion;
}

describe("a comma behind a single 0 groups no thousands", () => {
  test.fails.each([
    { text: "0,123", means: 0.123, because: "typed by somebody who is used to a decimal comma" },
    { text: "0,100", means: 0.1, because: "which is not 100" },
    { text: "0,005", means: 0.005, because: "which is not 5" },
    { text: "-0,123", means: -0.123, because: "with a sign" },
  ])("N8 “$text” is refused with advice: $because", ({ text, means }) => {
    expect(Number(advice(text, "en").replace("−", "-") || Number.NaN)).toBe(means);
  });

  test.fails("N8 “0,100 %” is no 100 %", () => {
    expect(parseNumber("0,100 %", "en")).toMatchObject({ ok: false });
  });

  test.each([
    { text: "0,72", is: "0.72", because: "as it is with two digits" },
    { text: "1,5", is: "1.5", because: "and with one" },
  ])("“$text” is refused with $is: $because", ({ text, is }) => {
    expect(advice(text, "en")).toBe(is);
  });

  test("“1,200” is 1200 in English", () => {
    expect(parseNumber("1,200", "en")).toMatchObject({ value: { value: 1200 } });
  });
});

describe("advice means what was typed", () => {
  test.fails.each([
    { text: "-1,5 %", language: "en", value: -0.015, percent: true, because: "with its sign and percent" },
    { text: "−1,5", language: "en", value: -1.5, percent: false, because: "with its sign" },
    { text: "1,5%", language: "en", value: 0.015, percent: true, because: "with its percent" },
    { text: "-1.5", language: "sv", value: -1.5, percent: false, because: "in Swedish" },
    { text: "-1.200", language: "sv", value: -1200, percent: false, because: "of what could be two things" },
    { text: "-1 20", language: "sv", value: -120, percent: false, because: "of digits in odd groups" },
    { text: "1.200,5 %", language: "en", value: 12.005, percent: true, because: "of both marks" },
  ] as const)("N8 of “$text” in $language: $because", ({ text, language, value, percent }) => {
    expect(parseNumber(advice(text, language), language)).toEqual({ ok: true, value: { value, percent } });
  });

  test.each([
    { text: "1,5", language: "en", value: 1.5 },
    { text: "1.200", language: "sv", value: 1200 },
  ] as const)("of “$text” in $language", ({ text, language, value }) => {
    expect(parseNumber(advice(text, language), language)).toMatchObject({ value: { value } });
  });
});

describe("a share is not said to be whole before it is", () => {
  test.fails.each([
    { share: 0.9995, sv: "99\u00a0%", en: "99%", because: "999.5 of 1 000" },
    { share: 0.995, sv: "99\u00a0%", en: "99%", because: "from where it would be rounded up" },
    { share: 0.9999999, sv: "99\u00a0%", en: "99%", because: "as long as anything is missing" },
  ])("N16 $share is said as $sv: $because", ({ share, sv, en }) => {
    expect([formatWholePercent(share, "sv"), formatWholePercent(share, "en")]).toEqual([sv, en]);
  });

  test.each([
    { share: 1, is: "100%", because: "it is" },
    { share: 1.004, is: "100%", because: "and a little more" },
    { share: 0.994, is: "99%", because: "rounded down" },
    { share: 0.725, is: "73%", because: "rounded up elsewhere" },
  ])("$share is said as $is: $because", ({ share, is }) => {
    expect(formatWholePercent(share, "en")).toBe(is);
  });

  test("a value is said with all its digits", () => {
    expect(formatPercent(0.9995, "en")).toBe("99.95%");
  });
});
