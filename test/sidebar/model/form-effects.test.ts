import { expect, test } from "vitest";
import { formEffects } from "../../../src/sidebar/model/form-effects.ts";
import { goal, keyResult, loaded, panel, play } from "../samples.ts";

/** One key result at 0.5 of its way, under an objective under another. */
const LEVELS = [
  goal("O1", "objective", { title: "Bolaget" }, [keyResult("KR1")]),
  goal("O2", "objective", { title: "Teamet", parent: "O1" }, [keyResult("KR2")]),
];

function opened(objectives = LEVELS) {
  return play(loaded({ objectives }), { type: "edit", id: "O2" }).state;
}

/** What the form says after a text was typed into the key result. */
function typed(text: string, state = opened()) {
  const { form, panel: shown } = play(state, { type: "typed", key: 2, field: "target", text }).state;
  if (!form || !shown) throw new Error("no form");
  return formEffects(form, shown, "sv");
}

test("a form that is only opened changes nothing", () => {
  const { form } = opened();
  expect(form && formEffects(form, panel({ objectives: LEVELS }), "sv")).toEqual([]);
});

test("a target is felt by the objective and the one above", () => {
  expect(typed("2")).toEqual([
    {
      title: "Teamet",
      before: { progress: 0.5, status: "on-track" },
      after: { progress: 0.25, status: "off-track" },
    },
    {
      title: "Bolaget",
      before: { progress: 0.5, status: "on-track" },
      after: { progress: 0.375, status: "behind" },
    },
  ]);
});

test("nothing is guessed while a value cannot be read", () => {
  expect(typed("-")).toBeNull();
  expect(typed("två")).toBeNull();
});

test("a missing title does not keep the effects back", () => {
  const { state } = play(opened(), { type: "typed", key: 1, field: "title", text: "" });
  expect(typed("2", state)?.map(({ title }) => title)).toEqual(["", "Bolaget"]);
});

test("a status that is set by hand stays, while its progress moves", () => {
  const [top, ...others] = LEVELS.map((one) => ({ ...one, computed: { ...one.computed, status: "Pausad" } }));
  const effects = typed("2", opened([{ ...top, byHand: true } as (typeof LEVELS)[0], ...others]));
  expect(effects?.[1]).toMatchObject({
    before: { progress: 0.5, status: "Pausad" },
    after: { progress: 0.375, status: "Pausad" },
  });
});

test("what others have changed while the form was open is counted as saving would leave it", () => {
  const [top, team] = LEVELS as [(typeof LEVELS)[0], (typeof LEVELS)[0]];
  const theirs = { ...team, children: [keyResult("KR2", { actual: 6 })] };
  const { form } = play(opened(), { type: "typed", key: 2, field: "weight", text: "2" }).state;
  if (!form) throw new Error("no form");
  expect(formEffects(form, panel({ objectives: [top, theirs] }), "sv")).toEqual([]);
});

test("an objective that is gone meanwhile changes nothing", () => {
  const { form } = play(opened(), { type: "typed", key: 2, field: "target", text: "2" }).state;
  expect(form && formEffects(form, panel({ objectives: LEVELS.slice(0, 1) }), "sv")).toEqual([]);
});
