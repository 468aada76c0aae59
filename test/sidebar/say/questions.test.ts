import { describe, expect, test } from "vitest";
import { sayQuestion } from "../../../src/sidebar/say/questions.ts";
import { loaded, objective, play } from "../samples.ts";

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
