import { describe, expect, test } from "vitest";
import type { Fields } from "../../../src/app/contract.ts";
import { day } from "../../../src/domain/calendar.ts";
import {
  type FieldTexts,
  fieldTexts,
  readFieldTexts,
  translateFieldTexts,
  UNFINISHED_DATE,
} from "../../../src/sidebar/model/field-texts.ts";
import { fields } from "../samples.ts";

const typed = (changes: Partial<FieldTexts>): FieldTexts => ({ ...fieldTexts(fields(), "sv"), ...changes });

describe("fieldTexts() writes", () => {
  test.each<{ given: Partial<Fields>; is: Partial<FieldTexts>; because: string }>([
    { given: { startDate: null }, is: { startDate: "" }, because: "no day is no text" },
    {
      given: { dueDate: day(2026, 12, 31) },
      is: { dueDate: "2026-12-31" },
      because: "date fields want it so",
    },
    { given: { measure: null }, is: { measure: "" }, because: "no measure is the first choice" },
    { given: { unit: "%", target: 0.9 }, is: { target: "90" }, because: "the unit has the sign" },
    { given: { unit: "%", weight: 0.5 }, is: { weight: "0,5" }, because: "a weight has no unit" },
    { given: { unit: "%", measure: "milestone", actual: 1 }, is: { actual: "1" }, because: "reached is 1" },
    { given: { start: 0, target: null }, is: { start: "0", target: "" }, because: "zero is not blank" },
  ])("$is for $given: $because", ({ given, is }) => {
    expect(fieldTexts(fields(given), "sv")).toMatchObject(is);
  });
});

describe("readFieldTexts() reads", () => {
  test.each<{ given: Partial<FieldTexts>; is: Partial<Fields>; because: string }>([
    {
      given: { title: "  Mål ", owner: " Bo " },
      is: { title: "Mål", owner: "Bo" },
      because: "spaces slip in",
    },
    { given: { unit: "%", target: "90" }, is: { target: 0.9 }, because: "a share is meant" },
    { given: { unit: "%", weight: "2" }, is: { weight: 2 }, because: "a weight has no unit" },
    { given: { measure: "wish" }, is: { measure: null }, because: "there is no such measure" },
    {
      given: { measure: "milestone", unit: "%", actual: "1" },
      is: { actual: 1 },
      because: "reached is 1, whatever unit the key result before had",
    },
    { given: { startDate: "", dueDate: "" }, is: { startDate: null, dueDate: null }, because: "no period" },
  ])("$is from $given: $because", ({ given, is }) => {
    const read = readFieldTexts(typed(given), "sv");
    expect(read.fields).toMatchObject(is);
    expect(read.mistakes).toEqual([]);
  });

  test.each<{ given: Partial<FieldTexts>; field: keyof Fields; code: string; because: string }>([
    { given: { startDate: UNFINISHED_DATE }, field: "startDate", code: "bad-date", because: "half a date" },
    { given: { dueDate: "2026-02-30" }, field: "dueDate", code: "bad-date", because: "no calendar has it" },
    { given: { start: "tio" }, field: "start", code: "not-a-number", because: "a word" },
    { given: { target: "12.5" }, field: "target", code: "wrong-mark", because: "a point in Swedish" },
    { given: { actual: "1.200" }, field: "actual", code: "ambiguous", because: "1,2 or 1 200" },
    { given: { weight: "1 20" }, field: "weight", code: "bad-groups", because: "120 or 1 200" },
    { given: { unit: "h", target: "9 %" }, field: "target", code: "percent-in-unit", because: "which one?" },
  ])("a mistake in $field, $because, stands at that field and leaves it blank", ({ given, field, code }) => {
    const read = readFieldTexts(typed(given), "sv");
    expect(read.mistakes).toMatchObject([{ field, mistake: { code } }]);
    expect(read.fields[field]).toBeNull();
  });
});

test("translateFieldTexts() writes numbers anew, and keeps what could not be read", () => {
  const swedish = typed({ start: "1 200,5", target: "1.200", actual: "-", weight: "0,5", title: "3,5 %" });
  expect(translateFieldTexts(swedish, "sv", "en")).toEqual({ ...swedish, start: "1,200.5", weight: "0.5" });
});
