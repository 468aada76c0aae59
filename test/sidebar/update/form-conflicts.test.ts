import { describe, expect, test } from "vitest";
import type { Draft } from "../../../src/app/contract.ts";
import { day } from "../../../src/domain/calendar.ts";
import { draftOfGoal } from "../../../src/sidebar/model/draft.ts";
import { CONFLICTS_ID } from "../../../src/sidebar/model/element-ids.ts";
import type { Form } from "../../../src/sidebar/model/form.ts";
import type { State } from "../../../src/sidebar/model/state.ts";
import { answered, loaded, no, objective, ok, panel, play, UNREACHABLE } from "../samples.ts";

const editing = play(loaded(), { type: "edit", id: "O1" }).state;

const typing = play(editing, { type: "typed", key: 1, field: "title", text: "Bäst i test" }).state;

function formOf({ form }: State): Form {
  if (!form) throw new Error("no form is open");
  return form;
}

describe("changes that collide", () => {
  const changed = { code: "changed", conflicts: [], sentence: "Ändrat." } as const;
  const theirs = objective();
  const newer = panel({
    revision: "r2",
    objectives: [
      {
        ...theirs,
        fields: { ...theirs.fields, title: "Snabbast i test", owner: "Bo Ek" },
        children: theirs.children.filter(({ id }) => id !== "I2"),
      },
    ],
  });
  const saving = play(typing, { type: "save" }).state;
  const looking = play(saving, answered(saving, no(changed)));
  const conflicting = play(looking.state, answered(looking.state, ok(newer))).state;

  test("are looked up in the sheet", () => {
    expect(looking.request).toEqual({ do: "load", revision: "r1" });
  });

  test("are shown with both values; what only they changed is taken over", () => {
    expect(conflicting.form?.conflicts).toEqual([
      {
        id: "O1",
        title: "Snabbast i test",
        field: "title",
        mine: "Bäst i test",
        theirs: "Snabbast i test",
        choice: "mine",
      },
    ]);
    expect(formOf(conflicting).root.typed).toMatchObject({ title: "Bäst i test", owner: "Bo Ek" });
    expect(formOf(conflicting).root.children.map(({ id }) => id)).toEqual(["KR1", "KR2"]);
  });

  test.each([
    { choice: "mine", title: "Bäst i test" },
    { choice: "theirs", title: "Snabbast i test" },
  ] as const)("choosing $choice saves $title on top of theirs", ({ choice, title }) => {
    const { request } = play(conflicting, { type: "choose-value", index: 0, choice }, { type: "save" });
    expect(request).toMatchObject({
      draft: { fields: { title, owner: "Bo Ek" } },
      base: { fields: { title: "Snabbast i test" } },
    });
  });

  test("leaving such a form asks", () => {
    expect(play(conflicting, { type: "leave" }).state.question).toEqual({ code: "leave" });
  });

  const withInitiative = play(
    editing,
    { type: "add", above: 2, rowType: "initiative" },
    { type: "typed", key: 8, field: "title", text: "Kunskapsbank" },
    { type: "save" },
  ).state;

  test("a row of mine below one that they deleted is kept, and says so as a new one", () => {
    const refused = play(
      withInitiative,
      answered(withInitiative, no({ code: "gone", title: "Svarstid", sentence: "Borta." })),
    ).state;
    const without = { ...theirs, children: theirs.children.filter(({ id }) => id !== "KR1") };
    const { state } = play(refused, answered(refused, ok(panel({ revision: "r2", objectives: [without] }))));
    expect(formOf(state).root.children).toMatchObject([
      { id: null, typed: { title: "Svarstid" }, children: [{ id: null, typed: { title: "Kunskapsbank" } }] },
      { id: "KR2" },
      { id: "I2" },
    ]);
  });

  test("rows added below one that I deleted are told, and go when I save again", () => {
    const removed = play(editing, { type: "remove", key: 2 }, { type: "confirm" }, { type: "save" }).state;
    const more = { code: "more-below", titles: ["Ny åtgärd"], sentence: "Mer finns." } as const;
    const refused = play(removed, answered(removed, no(more))).state;
    const looked = play(refused, answered(refused, ok(panel({ revision: "r2" })))).state;
    expect(looked).toMatchObject({ trouble: { trouble: more }, focus: { on: CONFLICTS_ID } });
    const { request } = play(looked, { type: "save" });
    expect(request?.do === "save" && request.draft.children.map(({ id }) => id)).toEqual(["KR2", "I2"]);
    expect(request?.do === "save" && request.base).toEqual(draftOfGoal(objective()));
  });

  test("are not sprung upon somebody who types on because looking at the sheet failed", () => {
    const failed = play(looking.state, answered(looking.state, no(UNREACHABLE))).state;
    expect(failed).toMatchObject({ trouble: { trouble: UNREACHABLE, request: { do: "save" } } });
    const on = play(failed, { type: "typed", key: 2, field: "target", text: "sju" }).state;
    const later = play(on, answered(on, ok(newer))).state;
    expect(later).toMatchObject({ form: on.form, focus: on.focus });
    const mended = play(later, { type: "typed", key: 2, field: "target", text: "6" }, { type: "save" });
    expect(mended.request).toMatchObject({ do: "save", base: draftOfGoal(objective()) });
  });

  test("a value of theirs that was chosen is saved, though the row otherwise goes where the objective goes", () => {
    const moved = play(
      editing,
      { type: "choose-period", start: "2027-01-01", due: "2027-03-31", own: false },
      { type: "save" },
    ).state;
    const due = day(2027, 1, 31);
    const children = theirs.children.map((child) =>
      child.id === "KR2" ? { ...child, fields: { ...child.fields, dueDate: due } } : child,
    );
    const refused = play(moved, answered(moved, no(changed))).state;
    const merged = play(
      refused,
      answered(refused, ok(panel({ revision: "r2", objectives: [{ ...theirs, children }] }))),
    ).state;
    expect(merged.form?.conflicts).toMatchObject([{ id: "KR2", field: "dueDate", theirs: due }]);
    const { request } = play(merged, { type: "choose-value", index: 0, choice: "theirs" }, { type: "save" });
    const dates = request?.do === "save" && request.draft.children.map(({ fields }) => fields.dueDate);
    expect(dates).toEqual([day(2027, 3, 31), due, day(2027, 3, 31)]);
  });

  test("that the objective is gone is said until something else is done", () => {
    const gone = play(
      looking.state,
      answered(looking.state, ok(panel({ revision: "r2", objectives: [] }))),
    ).state;
    const later = play(gone, answered(gone, ok())).state;
    expect(later.trouble).toMatchObject({ trouble: { code: "gone" }, request: { do: "save" } });
  });

  test("an objective that is gone can be saved as a new one", () => {
    const gone = play(
      looking.state,
      answered(looking.state, ok(panel({ revision: "r2", objectives: [] }))),
    ).state;
    expect(gone.trouble).toMatchObject({ trouble: { code: "gone", title: "Bättre kundsupport" } });
    const { request } = play(gone, { type: "save-as-new" });
    expect(request).toMatchObject({
      do: "save",
      base: null,
      draft: { id: null, fields: { title: "Bäst i test" } },
    });
    const ids = (row: Draft): (string | null)[] => [row.id, ...row.children.flatMap(ids)];
    expect(request?.do === "save" && ids(request.draft).every((id) => id === null)).toBe(true);
  });
});
