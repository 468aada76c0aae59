import { describe, expect, test } from "vitest";
import type { Draft } from "../../src/app/contract.ts";
import { day } from "../../src/domain/calendar.ts";
import { draftOfGoal } from "../../src/sidebar/model/draft.ts";
import { CONFLICTS_ID, fieldId, HEADING_ID } from "../../src/sidebar/model/element-ids.ts";
import type { Form } from "../../src/sidebar/model/form.ts";
import type { Trouble } from "../../src/sidebar/model/outcome.ts";
import type { State } from "../../src/sidebar/model/state.ts";
import { answered, BUSY, loaded, no, objective, ok, panel, play, QUARTER, UNREACHABLE } from "./samples.ts";

const editing = play(loaded(), { type: "edit", id: "O1" }).state;
const typing = play(editing, { type: "typed", key: 1, field: "title", text: "Bäst i test" }).state;

function formOf({ form }: State): Form {
  if (!form) throw new Error("no form is open");
  return form;
}

describe("opening the form", () => {
  test("at a row shows that row", () => {
    const { state } = play(loaded(), { type: "edit", id: "A2" });
    const keyResult = formOf(state).root.children[0];
    expect(formOf(state).unfolded).toBe(keyResult?.key);
    const action = keyResult?.children[0]?.children[1];
    expect(state.focus?.on).toBe(fieldId(action?.key ?? 0, "title"));
  });

  test("for a new objective fills in what can be guessed, and one key result to begin with", () => {
    const { root } = formOf(play(loaded(), { type: "new-objective" }).state);
    expect(root.typed).toMatchObject({ owner: "Anna Berg", startDate: "2026-10-01", dueDate: "2026-12-31" });
    expect(root.children).toMatchObject([
      { type: "key-result", typed: { owner: "Anna Berg", measure: "increase" } },
    ]);
  });

  test("an unchanged form closes without a question, a changed one asks", () => {
    expect(play(editing, { type: "leave" }).state).toMatchObject({ view: "list", form: null });
    const asked = play(typing, { type: "leave" }).state;
    expect(asked).toMatchObject({ view: "form", question: { code: "leave" } });
    expect(play(asked, { type: "cancel" }).state.form).toBe(typing.form);
    expect(play(asked, { type: "confirm" }).state).toMatchObject({ view: "list", form: null });
  });

  test("help does not cost what was typed", () => {
    const { state } = play(typing, { type: "open-help" }, { type: "close-help" });
    expect(state).toMatchObject({ view: "form", form: typing.form });
  });
});

describe("saving", () => {
  test("sends the whole objective with what it was when the form was opened", () => {
    const base = draftOfGoal(objective());
    const { request } = play(typing, { type: "save" });
    expect(request).toEqual({
      do: "save",
      draft: { ...base, fields: { ...base.fields, title: "Bäst i test" } },
      base,
    });
  });

  test("goes to the first thing to be mended instead, and says from then on what is missing", () => {
    const { state, request } = play(
      editing,
      { type: "typed", key: 1, field: "title", text: " " },
      { type: "save" },
    );
    expect(request).toBeUndefined();
    expect(state).toMatchObject({ form: { tried: true }, focus: { on: fieldId(1, "title") } });
  });

  test("unfolds the key result with the mistake", () => {
    const { state } = play(
      editing,
      { type: "typed", key: 2, field: "target", text: "sju" },
      { type: "save" },
    );
    expect(state).toMatchObject({ form: { unfolded: 2 }, focus: { on: fieldId(2, "target") } });
  });

  test("nothing can be typed while it is on its way", () => {
    const { state } = play(typing, { type: "save" }, { type: "typed", key: 1, field: "title", text: "Sent" });
    expect(formOf(state).root.typed.title).toBe("Bäst i test");
  });

  const troubles: Trouble[] = [
    BUSY,
    { code: "failed", detail: "Service failed", sentence: "Det gick inte." },
    { code: "unreachable", detail: "NetworkError" },
    { code: "unreadable", detail: "?" },
    { code: "missing-header", sheet: "OKR", headers: ["Titel"], sentence: "Titel saknas." },
    { code: "not-set-up", language: "sv", sentence: "Inte förberedd." },
    { code: "linked", title: "Svarstid", field: "target", sentence: "Formel." },
    { code: "too-long", field: "title", limit: 49_999, sentence: "För långt." },
    { code: "circle", sentence: "Cirkel." },
  ];
  test.each(troubles)("when it fails with $code, what was typed stays and the trouble is told", (trouble) => {
    const saving = play(typing, { type: "save" }).state;
    const { state } = play(saving, answered(saving, no(trouble)));
    expect(formOf(state).root.typed.title).toBe("Bäst i test");
    expect(state).toMatchObject({
      view: "form",
      pending: null,
      trouble: { trouble, request: { do: "save" } },
      focus: { on: "trouble" },
    });
    expect(play(state, { type: "save" }).request).toMatchObject({ do: "save" });
  });
});

describe("what happens beside an open form", () => {
  test("news from the sheet do not disturb it", () => {
    const newer = panel({ revision: "r2", objectives: [] });
    const { state } = play(typing, answered(typing, ok(newer)));
    expect(state).toMatchObject({ form: typing.form, view: "form", focus: typing.focus });
    expect(state.panel?.revision).toBe("r2");
  });

  test("another language writes its numbers anew and leaves the rest", () => {
    const numbers = play(
      typing,
      { type: "typed", key: 2, field: "start", text: "1 200,5" },
      { type: "typed", key: 2, field: "target", text: "sju" },
      { type: "choose-language", language: "en" },
    ).state;
    expect(formOf(numbers).root.children[0]?.typed).toMatchObject({
      start: "1,200.5",
      target: "sju",
      title: "Svarstid",
    });
    expect(formOf(numbers).root.typed.title).toBe("Bäst i test");
  });

  test("another language is no change by itself", () => {
    const { state } = play(editing, { type: "choose-language", language: "en" });
    const idle = { ...state, pending: null };
    expect(play(idle, { type: "leave" }).state.question).toBeNull();
  });
});

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
  const clashing = play(looking.state, answered(looking.state, ok(newer))).state;

  test("are looked up in the sheet", () => {
    expect(looking.request).toEqual({ do: "load", revision: "r1" });
  });

  test("are shown with both values; what only they changed is taken over", () => {
    expect(clashing.form?.conflicts).toEqual([
      {
        id: "O1",
        title: "Snabbast i test",
        field: "title",
        mine: "Bäst i test",
        theirs: "Snabbast i test",
        choice: "mine",
      },
    ]);
    expect(formOf(clashing).root.typed).toMatchObject({ title: "Bäst i test", owner: "Bo Ek" });
    expect(formOf(clashing).root.children.map(({ id }) => id)).toEqual(["KR1", "KR2"]);
  });

  test.each([
    { choice: "mine", title: "Bäst i test" },
    { choice: "theirs", title: "Snabbast i test" },
  ] as const)("choosing $choice saves $title on top of theirs", ({ choice, title }) => {
    const { request } = play(clashing, { type: "choose-value", index: 0, choice }, { type: "save" });
    expect(request).toMatchObject({
      draft: { fields: { title, owner: "Bo Ek" } },
      base: { fields: { title: "Snabbast i test" } },
    });
  });

  test("leaving such a form asks", () => {
    expect(play(clashing, { type: "leave" }).state.question).toEqual({ code: "leave" });
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

describe("rows of the form", () => {
  test("a new key result takes owner and unit from the one before", () => {
    const { state } = play(
      editing,
      { type: "typed", key: 6, field: "owner", text: "Bo Ek" },
      { type: "add", above: 1, rowType: "key-result" },
    );
    const added = formOf(state).root.children.at(-1);
    expect(added).toMatchObject({ id: null, typed: { owner: "Bo Ek", unit: "%" } });
    expect(state).toMatchObject({
      form: { unfolded: added?.key },
      focus: { on: fieldId(added?.key ?? 0, "title") },
    });
  });

  test("new rows follow the objective's owner until they have one of their own", () => {
    const { state } = play(
      { ...loaded(), panel: panel({ objectives: [] }) },
      { type: "new-objective" },
      { type: "add", above: 1, rowType: "key-result" },
      { type: "typed", key: 3, field: "owner", text: "Bo" },
      { type: "typed", key: 1, field: "owner", text: "Anna" },
    );
    expect(formOf(state).root.children.map(({ typed }) => typed.owner)).toEqual(["Anna", "Bo"]);
  });

  test("a blank new row is taken out at once, one that says something only after asking", () => {
    const added = play(editing, { type: "add", above: 1, rowType: "initiative" }).state;
    const key = formOf(added).nextKey - 1;
    expect(play(added, { type: "remove", key }).state).toMatchObject({ question: null });
    const asked = play(added, { type: "remove", key: 2 }).state;
    expect(asked.question).toEqual({ code: "remove", key: 2 });
    const confirmed = play(asked, { type: "confirm" }).state;
    expect(formOf(confirmed).root.children.map(({ id }) => id)).not.toContain("KR1");
    expect(confirmed.focus?.on).toBe(HEADING_ID);
  });

  test("blank new rows are not saved, and named ones get the objective's period", () => {
    const { request } = play(
      loaded(),
      { type: "new-objective" },
      { type: "typed", key: 1, field: "title", text: "Mål" },
      { type: "add", above: 1, rowType: "initiative" },
      { type: "typed", key: 3, field: "title", text: "Initiativ" },
      { type: "add", above: 3, rowType: "action" },
      { type: "save" },
    );
    expect(request).toMatchObject({
      draft: { children: [{ type: "initiative", fields: { title: "Initiativ", ...QUARTER }, children: [] }] },
    });
  });

  test("another period moves the rows that had the objective's, and no others", () => {
    const own = day(2026, 11, 30);
    const children = objective().children.map((child) =>
      child.id === "KR2" ? { ...child, fields: { ...child.fields, dueDate: own } } : child,
    );
    const state = loaded({ objectives: [{ ...objective(), children }] });
    const { request } = play(
      state,
      { type: "edit", id: "O1" },
      { type: "choose-period", start: "2027-01-01", due: "2027-03-31", own: false },
      { type: "save" },
    );
    const saved = request?.do === "save" ? request.draft.children.map(({ fields }) => fields.dueDate) : [];
    expect(saved).toEqual([day(2027, 3, 31), own, day(2027, 3, 31)]);
  });

  test('"90 %" gives the unit too', () => {
    const { state } = play(
      loaded(),
      { type: "new-objective" },
      { type: "typed", key: 2, field: "target", text: "90 %" },
    );
    expect(formOf(state).root.children[0]?.typed.unit).toBe("%");
  });
});
