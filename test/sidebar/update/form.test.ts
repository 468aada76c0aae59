import { describe, expect, test } from "vitest";
import { day } from "../../../src/domain/calendar.ts";
import { draftOfGoal } from "../../../src/sidebar/model/draft.ts";
import { fieldId, HEADING_ID } from "../../../src/sidebar/model/element-ids.ts";
import type { Form } from "../../../src/sidebar/model/form.ts";
import type { Trouble } from "../../../src/sidebar/model/outcome.ts";
import type { State } from "../../../src/sidebar/model/state.ts";
import { answered, BUSY, loaded, no, objective, ok, panel, play, QUARTER } from "../samples.ts";

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
