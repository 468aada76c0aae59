import { describe, expect, test } from "vitest";
import type { Fields } from "../../src/app/contract.ts";
import { sayGoalValues } from "../../src/sidebar/say/goals.ts";
import { sayQuestion } from "../../src/sidebar/say/questions.ts";
import { remedyFor } from "../../src/sidebar/say/troubles.ts";
import { sayFieldValue, sayProgressChange } from "../../src/sidebar/say/values.ts";
import { pauseBeforeLook } from "../../src/sidebar/server/call.ts";
import { BUSY, goal, loaded, objective, panel, play } from "./samples.ts";

test.each<{ is: string; fields: Partial<Fields> }>([
  {
    is: "10 → 7 h · nu 8,2 h",
    fields: { measure: "decrease", unit: "h", start: 10, target: 7, actual: 8.2 },
  },
  { is: "6 → 15 % · nu 7,25 %", fields: { unit: "%", start: 0.06, target: 0.15, actual: 0.0725 } },
  { is: "Högst 5 % · inget värde ännu", fields: { measure: "at-most", unit: "%", target: 0.05 } },
  { is: "Minst 3 st · nu 0 st", fields: { measure: "at-least", unit: "st", target: 3, actual: 0 } },
  { is: "5–9 st · nu 4 st", fields: { measure: "between", unit: "st", start: 5, target: 9, actual: 4 } },
  { is: "Nådd", fields: { measure: "milestone", actual: 1 } },
  { is: "Inte nådd ännu", fields: { measure: "milestone" } },
  { is: "Uppgifter", fields: { measure: "tasks" } },
  { is: "inget värde ännu", fields: { measure: "increase" } },
])("sayValues() is $is", ({ is, fields }) => {
  expect(sayGoalValues(goal("KR1", "key-result", fields), "sv").replaceAll("\u00a0", " ")).toBe(is);
});

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
])("sayShares() from $from to $to is $is: $because", ({ from, to, is }) => {
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
])("sayField() of $field $value is $is", ({ field, value, is }) => {
  expect(sayFieldValue({ field, value, unit: "h" }, panel(), "sv").replaceAll("\u00a0", " ")).toBe(is);
});

describe("sayQuestion() before deleting", () => {
  test.each([
    { id: "O1", text: "Då försvinner också 2 nyckelresultat, 2 initiativ, 2 åtgärder." },
    { id: "I1", text: "Då försvinner också 2 åtgärder." },
    { id: "A1", text: "Inget annat följer med." },
  ])("$id says what goes with it", ({ id, text }) => {
    expect(sayQuestion({ code: "delete", id, added: [] }, loaded())?.text).toBe(text);
  });

  test("says which objectives stay, and what has been added meanwhile", () => {
    const below = { ...objective("O2"), fields: { ...objective().fields, parent: "O1" } };
    const state = loaded({ objectives: [objective(), below] });
    const asked = sayQuestion({ code: "delete", id: "O1", added: ["Ny"] }, state);
    expect(asked?.text).toContain("Tillagt i bladet under tiden: Ny.");
    expect(asked?.text).toContain("Mål därunder blir kvar, utan överordnat mål: 1.");
  });

  test("a row of the form says that it goes when the form is saved", () => {
    const { state } = play(loaded(), { type: "edit", id: "O1" });
    expect(sayQuestion({ code: "remove", key: 2 }, state)?.text).toBe(
      "Det försvinner när du sparar. Då försvinner också 1 initiativ, 2 åtgärder.",
    );
  });
});

test.each([
  { trouble: { code: "not-set-up", language: "sv", sentence: "" }, label: "setUp" },
  { trouble: { code: "no-settings", language: "sv", sentence: "" }, label: "repair" },
  { trouble: { code: "missing-header", sheet: "OKR", headers: [], sentence: "" }, label: "repair" },
  { trouble: BUSY, label: "again" },
  { trouble: { code: "unreachable", detail: "" }, label: "again" },
  { trouble: { code: "circle", sentence: "" }, label: undefined },
  { trouble: { code: "gone", title: "", sentence: "" }, label: undefined },
] as const)("mendOf() $trouble.code offers $label", ({ trouble, label }) => {
  expect(remedyFor({ trouble, request: { do: "repair" }, nothingAnsweredYet: false }, null)?.label).toBe(
    label,
  );
});

test("trying again saves what has been typed since", () => {
  const { state } = play(loaded(), { type: "edit", id: "O1" });
  const request = { do: "save", draft: objective(), base: null } as const;
  expect(remedyFor({ trouble: BUSY, request, nothingAnsweredYet: false }, state.form)?.event).toEqual({
    type: "save",
  });
});

test("pause() is short at first and grows when nothing happens, up to a minute", () => {
  expect([0, 5, 6, 7, 100].map(pauseBeforeLook)).toEqual([8_000, 8_000, 16_000, 32_000, 60_000]);
});
