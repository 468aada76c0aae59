import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/text/language.ts";
import {
  formatNumber,
  formatPercent,
  formatWholePercent,
  isPercent,
  parseNumber,
} from "../../src/text/number.ts";

/** The value that is read, or the code of the refusal. */
function read(text: string, language: Language): number | string {
  const result = parseNumber(text, language);
  return result.ok ? result.value.value : result.error.code;
}

describe("parseNumber() in Swedish", () => {
  test.each([
    ["12,5", 12.5],
    ["12", 12],
    ["0", 0],
    ["-0", 0],
    ["1 200", 1200],
    ["1\u00a0200", 1200],
    ["1\u2009200\u2009000", 1_200_000],
    ["1\u202f200,75", 1200.75],
    [" 7 ", 7],
    ["-3", -3],
    ["−3", -3],
    ["–3", -3],
    ["- 3,5", -3.5],
    ["+3", 3],
    [",5", 0.5],
    ["12,", 12],
    ["90 %", 0.9],
    ["90%", 0.9],
    ["90\u00a0%", 0.9],
    ["7 %", 0.07],
    ["−2,5 %", -0.025],
    ["007", 7],
    ["", "not-a-number"],
    ["-", "unfinished"],
    ["%", "not-a-number"],
    ["tio", "not-a-number"],
    ["10 h", "not-a-number"],
    ["1e6", "not-a-number"],
    ["=1+1", "not-a-number"],
    ["1,2,3", "not-a-number"],
    ["1,2 3", "not-a-number"],
    ["12.5", "wrong-mark"],
    ["1.200", "ambiguous"],
    ["1.200,50", "ambiguous"],
    ["1.200.000", "ambiguous"],
    ["1.2.3", "not-a-number"],
    ["1 20", "bad-groups"],
    ["1200 000", "bad-groups"],
    ["9".repeat(400), "too-big"],
  ])('"%s" is %s', (text, expected) => {
    expect(read(text, "sv")).toBe(expected);
  });
});

describe("parseNumber() in English", () => {
  test.each([
    ["12.5", 12.5],
    ["1,200", 1200],
    ["1,200,000.5", 1_200_000.5],
    ["1 200", 1200],
    [".5", 0.5],
    ["90%", 0.9],
    ["12,5", "wrong-mark"],
    ["1.200,50", "ambiguous"],
    ["1,20", "wrong-mark"],
    ["1,2000", "wrong-mark"],
    ["1,200 000", "not-a-number"],
    ["1 20", "bad-groups"],
    ["1,200,00", "not-a-number"],
    ["1.2.3", "not-a-number"],
  ])('"%s" is %s', (text, expected) => {
    expect(read(text, "en")).toBe(expected);
  });
});

test.each([
  ["12.5", "sv", "12,5"],
  ["1.200", "sv", "1\u00a0200"],
  ["1.200,50", "sv", "1\u00a0200,50"],
  ["1 20", "sv", "120"],
  ["12,5", "en", "12.5"],
  ["1.200,50", "en", "1,200.50"],
] as const)('parseNumber() of "%s" in %s suggests "%s"', (text, language, suggestion) => {
  expect(parseNumber(text, language)).toMatchObject({ ok: false, error: { suggestion } });
});

test("parseNumber() tells whether a percent sign was typed", () => {
  expect(parseNumber("90 %", "sv")).toMatchObject({ value: { value: 0.9, percent: true } });
  expect(parseNumber("90", "sv")).toMatchObject({ value: { value: 90, percent: false } });
});

test.each([
  [1200, "1\u00a0200", "1,200"],
  [-3.5, "−3,5", "−3.5"],
  [0, "0", "0"],
  [-0, "0", "0"],
  [999, "999", "999"],
  [1234567.891, "1\u00a0234\u00a0567,891", "1,234,567.891"],
  [1e-7, "0,0000001", "0.0000001"],
  [1e21, `1${"\u00a0000".repeat(7)}`, `1${",000".repeat(7)}`],
])("formatNumber() of %d is %s in Swedish, %s in English", (value, sv, en) => {
  expect(formatNumber(value, "sv")).toBe(sv);
  expect(formatNumber(value, "en")).toBe(en);
});

test("formatPercent() and formatShare() follow the language", () => {
  expect(formatPercent(0.29, "sv")).toBe("29\u00a0%");
  expect(formatPercent(0.725, "en")).toBe("72.5%");
  expect(formatWholePercent(0.7249, "sv")).toBe("72\u00a0%");
  expect(formatWholePercent(-0.004, "sv")).toBe("0\u00a0%");
  expect(formatWholePercent(12.345, "en")).toBe("1,235%");
});

describe.each(LANGUAGES)("in %s", (language) => {
  const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0);

  test("parseNumber() is the inverse of formatNumber()", () => {
    fc.assert(fc.property(anyNumber, (value) => read(formatNumber(value, language), language) === value));
  });

  test("parseNumber() is the inverse of formatPercent()", () => {
    const smaller = anyNumber.filter((value) => Math.abs(value) < 1e300);
    fc.assert(fc.property(smaller, (value) => read(formatPercent(value, language), language) === value));
  });
});

test("isPercent() takes only the sign itself", () => {
  expect([" % ", "%", "% av kunder", "procent", ""].map(isPercent)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
