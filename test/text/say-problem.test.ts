import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/domain/problem.ts";
import { isMissingValue } from "../../src/domain/problem.ts";
import { LANGUAGES } from "../../src/text/language.ts";
import { sayProblem } from "../../src/text/say.ts";
import { texts } from "../../src/text/texts.ts";

const size = (rows: number, columns: number) => ({ rows, columns });

const FACTS: readonly { problem: Problem; en: string; sv: string }[] = [
  { problem: { code: "no-actual" }, en: "actual missing", sv: "faktiskt värde saknas" },
  { problem: { code: "no-target" }, en: "target missing", sv: "målvärde saknas" },
  {
    problem: { code: "zero-target" },
    en: "a target of 0 needs a start value",
    sv: "målvärdet 0 kräver ett startvärde",
  },
  { problem: { code: "no-start", measure: "decrease" }, en: "start value missing", sv: "startvärde saknas" },
  {
    problem: { code: "no-start", measure: "between" },
    en: "Between needs its low end as start value",
    sv: "Mellan kräver den nedre gränsen som startvärde",
  },
  {
    problem: { code: "wrong-direction", measure: "increase" },
    en: "Increase needs a target above the start",
    sv: "Öka kräver ett målvärde över startvärdet",
  },
  {
    problem: { code: "wrong-direction", measure: "decrease" },
    en: "Decrease needs a target below the start",
    sv: "Minska kräver ett målvärde under startvärdet",
  },
  {
    problem: { code: "ends-swapped" },
    en: "Between needs a start (low end) below the target (high end)",
    sv: "Mellan kräver ett startvärde (nedre gräns) under målvärdet (övre gräns)",
  },
  {
    problem: { code: "milestone-range" },
    en: "a milestone is TRUE, FALSE or a number from 0 to 1",
    sv: "en milstolpe är SANT, FALSKT eller ett tal från 0 till 1",
  },
  {
    problem: { code: "negative-weight" },
    en: "a weight cannot be negative",
    sv: "en vikt kan inte vara negativ",
  },
  {
    problem: { code: "dates-swapped" },
    en: "the due date is before the start date",
    sv: "slutdatumet ligger före startdatumet",
  },
  {
    problem: { code: "unknown-cadence", text: "ofta", words: ["Weekly", "Monthly"] },
    en: 'the time between check-ins is Weekly, Monthly or a number of days, not "ofta"',
    sv: "tiden mellan avstämningar är Weekly, Monthly eller ett antal dagar, inte ”ofta”",
  },
  {
    problem: { code: "not-a-number", field: "actual", text: "0,72" },
    en: 'actual is text: "0,72"',
    sv: "faktiskt värde är text: ”0,72”",
  },
  {
    problem: { code: "date-as-number", field: "target" },
    en: "target is a date, not a number",
    sv: "målvärde är ett datum, inte ett tal",
  },
  {
    problem: { code: "not-a-date", field: "dueDate", text: "Q4" },
    en: 'due date is not a date: "Q4"',
    sv: "slutdatum är inget datum: ”Q4”",
  },
  {
    problem: { code: "not-a-date", field: "today", text: "" },
    en: "today is missing: a date belongs there",
    sv: "dagens datum saknas: där ska stå ett datum",
  },
  {
    problem: { code: "unknown-word", field: "measure", text: "Up" },
    en: 'unknown measure: "Up"',
    sv: "okänt ord för mått: ”Up”",
  },
  {
    problem: { code: "unknown-language", text: "de" },
    en: 'the third argument is "en", "sv" or a rules range, not "de"',
    sv: 'tredje argumentet är "en", "sv" eller ett regelområde, inte ”de”',
  },
  {
    problem: { code: "threshold-range", text: "10" },
    en: "a threshold lies between 0 % and 100 %, not at 10",
    sv: "ett gränsvärde ligger mellan 0 % och 100 %, inte på 10",
  },
  {
    problem: { code: "no-rules" },
    en: "the rules range has no column Code: point it to the rules in Settings",
    sv: "regelområdet saknar kolumnen Kod: peka på reglerna i Inställningar",
  },
  {
    problem: { code: "different-sizes", one: size(3, 1), other: size(2, 1) },
    en: "ranges of different size: 3 × 1 and 2 × 1",
    sv: "områden av olika storlek: 3 × 1 och 2 × 1",
  },
  {
    problem: { code: "missing-columns", headers: ["Weight"] },
    en: "a column is missing, renamed or deleted: Weight",
    sv: "en kolumn saknas, har döpts om eller tagits bort: Weight",
  },
  {
    problem: { code: "missing-columns", headers: ["Vikt", "Mått"] },
    en: "columns are missing, renamed or deleted: Vikt, Mått",
    sv: "kolumner saknas, har döpts om eller tagits bort: Vikt, Mått",
  },
  {
    problem: { code: "double-columns", headers: ["Vikt"] },
    en: "more than one column is called Vikt",
    sv: "mer än en kolumn heter Vikt",
  },
  {
    problem: { code: "missing-parent", parent: "O9" },
    en: "parent O9 does not exist",
    sv: "överordnat O9 finns inte",
  },
  {
    problem: { code: "circle" },
    en: "the parents form a circle",
    sv: "raderna ligger under varandra i en cirkel",
  },
  {
    problem: { code: "duplicate-id", id: "O1" },
    en: "the ID O1 stands on more than one row",
    sv: "ID O1 står på flera rader",
  },
  {
    problem: { code: "phase-outside", day: 20_000 },
    en: "a phased target must lie between the start date and the due date, not on 2024-10-04",
    sv: "ett delmål ska ligga mellan startdatum och slutdatum, inte 2024-10-04",
  },
  {
    problem: { code: "double-phase", day: 20_000 },
    en: "two phased targets are for 2024-10-04",
    sv: "två delmål gäller 2024-10-04",
  },
  {
    problem: { code: "too-few-check-ins", count: 2 },
    en: "a forecast needs check-ins on at least 3 days; there are 2",
    sv: "en prognos kräver avstämningar från minst 3 dagar; det finns 2",
  },
  {
    problem: { code: "too-few-check-ins", count: 1 },
    en: "a forecast needs check-ins on at least 3 days; there is 1",
    sv: "en prognos kräver avstämningar från minst 3 dagar; det finns 1",
  },
  {
    problem: { code: "too-few-check-ins", count: 0 },
    en: "a forecast needs check-ins on at least 3 days; there are none",
    sv: "en prognos kräver avstämningar från minst 3 dagar; det finns inga",
  },
  {
    problem: { code: "not-a-number", field: "checkInValue", text: "0,72" },
    en: 'the value of a check-in is text: "0,72"',
    sv: "värdet i en avstämning är text: ”0,72”",
  },
  {
    problem: { code: "not-a-date", field: "checkInDate", text: "" },
    en: "the date of a check-in is missing: a date belongs there",
    sv: "datumet för en avstämning saknas: där ska stå ett datum",
  },
];

test.each(FACTS)("$problem is said: $en", ({ problem, en, sv }) => {
  expect(sayProblem(problem, "en")).toBe(en);
  expect(sayProblem(problem, "sv")).toBe(sv);
});

describe.each(LANGUAGES)("in %s", (language) => {
  test("every problem has been said above", () => {
    const said = new Set(FACTS.map(({ problem }) => problem.code));
    expect([...said].sort()).toEqual(
      Object.keys({ ...texts(language).problems, ...texts(language).valueProblems }).sort(),
    );
  });

  test.each(FACTS)(
    "$problem.code stands in a cell or behind a name: no full stop, no undefined, one line",
    ({ problem }) => {
      const sentence = sayProblem(problem, language);
      expect(sentence).not.toMatch(/undefined|\[object|\.$|\n/);
      expect(sentence.length).toBeLessThan(100);
    },
  );
});

test("only what has not been given yet leaves a cell blank", () => {
  expect(FACTS.filter(({ problem }) => isMissingValue(problem)).map(({ problem }) => problem.code)).toEqual([
    "no-actual",
    "no-target",
  ]);
});
