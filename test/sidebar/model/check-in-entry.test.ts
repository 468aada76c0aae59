import { describe, expect, test } from "vitest";
import type { Fields } from "../../../src/app/contract.ts";
import type { TypedEntry } from "../../../src/domain/check-in.ts";
import { openCheckInAt } from "../../../src/sidebar/model/check-in.ts";
import {
  entryText,
  readEntry,
  translateValue,
  typedEntryOf,
} from "../../../src/sidebar/model/check-in-entry.ts";
import { checkInEntry, draftCheckIn, keyResult, panel } from "../samples.ts";

const untouched: TypedEntry = { value: null, confidence: null, note: "" };

describe("readEntry()", () => {
  test.each<{ fields?: Partial<Fields>; entry: Partial<TypedEntry>; is: object; because: string }>([
    { entry: {}, is: { value: 8, base: 8 }, because: "left as it is, it is unchanged" },
    { entry: { value: "7,5" }, is: { value: 7.5, base: 8 }, because: "a number as people write it" },
    { entry: { value: "7 h" }, is: { value: 7 }, because: "with its unit" },
    { entry: { value: "" }, is: { value: null, base: 8 }, because: "taken away" },
    {
      fields: { unit: "%", actual: 0.72 },
      entry: { value: "75" },
      is: { value: 0.75, base: 0.72 },
      because: "75 is 75 %",
    },
    {
      fields: { measure: "milestone", unit: "%", actual: null },
      entry: { value: "1" },
      is: { value: 1, base: null },
      because: "a milestone is 1, whatever its unit",
    },
    {
      fields: { measure: "milestone", actual: null },
      entry: {},
      is: { value: null, base: null },
      because: "a milestone may stay unreached",
    },
    {
      fields: { actual: null },
      entry: { note: " Mäts först i mars " },
      is: { value: null, note: "Mäts först i mars" },
      because: "a note is something to say",
    },
    {
      fields: { actual: null },
      entry: { confidence: 2 },
      is: { value: null, confidence: 2 },
      because: "so is confidence",
    },
  ])("$entry of $fields is $is: $because", ({ fields, entry, is }) => {
    const read = readEntry({ ...untouched, ...entry }, keyResult("KR1", fields), "sv");
    expect(read).toMatchObject({ ok: true, value: { id: "KR1", ...is } });
  });

  test.each<{ fields?: Partial<Fields>; value: string | null; code: string; because: string }>([
    { value: "sju", code: "not-a-number", because: "no number" },
    { value: "7.5", code: "wrong-mark", because: "the other language's mark" },
    {
      fields: { actual: null },
      value: null,
      code: "no-value",
      because: "there is none, and nothing else to say",
    },
    { fields: { actual: null }, value: " ", code: "no-value", because: "blank is none" },
  ])("of $value fails with $code: $because", ({ fields, value, code }) => {
    expect(readEntry({ ...untouched, value }, keyResult("KR1", fields), "sv")).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  test("a value that a formula gives stays, whatever stands in the field", () => {
    const linked = { ...keyResult("KR1"), linked: ["actual"] as const };
    expect(readEntry({ ...untouched, value: "1" }, linked, "sv")).toMatchObject({
      value: { value: 8, base: 8 },
    });
  });
});

describe("typedEntryOf()", () => {
  const row = keyResult("KR1", {}, { confidence: 4 });
  const shown = panel({ objectives: [], loose: [row] });

  test("begins with what the last check-in said", () => {
    const entry = typedEntryOf(openCheckInAt(shown, null, "KR1"), row, "sv");
    expect(entry).toEqual({ value: null, confidence: 4, note: "" });
    expect(entryText(entry, row, "sv")).toBe("8");
  });

  test("is the answer again when the person comes back to it", () => {
    const left = {
      ...shown,
      kept: draftCheckIn(checkInEntry("KR1", { value: 7.5, confidence: 2, note: "Fler ärenden" })),
    };
    const entry = typedEntryOf(openCheckInAt(left, null, "KR1"), row, "sv");
    expect(entry).toEqual({ value: "7,5", confidence: 2, note: "Fler ärenden" });
  });
});

test.each([
  { text: "1 200,5", is: "1,200.5" },
  { text: "sju", is: "sju" },
  { text: "", is: "" },
])("translatedValue($text) is $is", ({ text, is }) => {
  expect(translateValue(text, keyResult("KR1"), "sv", "en")).toBe(is);
});
