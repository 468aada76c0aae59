import { expect, test } from "vitest";
import { remedyFor } from "../../../src/sidebar/say/troubles.ts";
import { BUSY, loaded, objective, play } from "../samples.ts";

test.each([
  { trouble: { code: "not-set-up", language: "sv", sentence: "" }, label: "setUp" },
  { trouble: { code: "no-settings", language: "sv", sentence: "" }, label: "repair" },
  { trouble: { code: "missing-header", sheet: "OKR", headers: [], sentence: "" }, label: "repair" },
  { trouble: BUSY, label: "again" },
  { trouble: { code: "unreachable", detail: "" }, label: "again" },
  { trouble: { code: "circle", sentence: "" }, label: undefined },
  { trouble: { code: "gone", title: "", sentence: "" }, label: undefined },
] as const)("remedyFor() $trouble.code offers $label", ({ trouble, label }) => {
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
