import { describe, expect, test } from "vitest";
import { cardId } from "../../../src/sidebar/model/element-ids.ts";
import { everyGoal, isTicked } from "../../../src/sidebar/model/goals.ts";
import { initialState, pendingTick } from "../../../src/sidebar/model/state.ts";
import { answered, BUSY, goal, loaded, no, objective, ok, panel, play, QUARTER } from "../samples.ts";

describe("the first look", () => {
  test("shows what the workbook has, in its language", () => {
    const start = play(initialState("en"), { type: "look" });
    expect(start.request).toEqual({ do: "load", revision: null });
    const { state } = play(start.state, answered(start.state, ok(panel())));
    expect(state).toMatchObject({ language: "sv", isSetUp: true, panel: { revision: "r1" } });
  });

  test("a file without our sheets is no trouble but an invitation", () => {
    const start = initialState("en");
    const refusal = { code: "not-set-up", language: "sv", sentence: "" } as const;
    const { state } = play(start, answered(start, no(refusal)));
    expect(state).toMatchObject({ isSetUp: false, language: "sv", trouble: null });
  });

  test("no answer at all is told as what several accounts lead to", () => {
    const start = initialState("en");
    const trouble = { code: "unreachable", detail: "PERMISSION_DENIED" } as const;
    expect(play(start, answered(start, no(trouble))).state.trouble).toMatchObject({
      trouble,
      nothingAnsweredYet: true,
    });
  });
});

describe("looking in the background", () => {
  test("asks with the revision that is shown", () => {
    expect(play(loaded(), { type: "look" }).request).toEqual({ do: "load", revision: "r1" });
  });

  test("nothing new is remembered, something new shown", () => {
    const { state } = play(loaded(), answered(loaded(), ok()), answered(loaded(), ok()));
    expect(state.quietLooks).toBe(2);
    const newer = play(state, answered(state, ok(panel({ revision: "r2" })))).state;
    expect(newer).toMatchObject({ quietLooks: 0, panel: { revision: "r2" } });
  });

  test("what passes by itself is not worth a word", () => {
    expect(play(loaded(), answered(loaded(), no(BUSY))).state).toMatchObject({
      trouble: null,
      quietLooks: 1,
    });
  });

  test("a damaged sheet is told, keeps what was shown, and is forgotten when it is mended", () => {
    const missing = {
      code: "missing-header",
      sheet: "OKR",
      headers: ["Titel"],
      sentence: "Titel saknas.",
    } as const;
    const told = play(loaded(), answered(loaded(), no(missing))).state;
    expect(told).toMatchObject({ trouble: { trouble: missing }, focus: null, panel: { revision: "r1" } });
    expect(play(told, answered(told, ok())).state.trouble).toBeNull();
  });

  test("an answer from before something was written is out of date", () => {
    const before = loaded();
    const look = answered(before, ok(panel({ revision: "old" })), { do: "load", revision: "r1" });
    const { state } = play(before, { type: "ask", request: { do: "set-up" } }, look);
    expect(state.panel?.revision).toBe("r1");
  });

  test("nothing is looked for while a person waits", () => {
    const { state } = play(loaded(), { type: "ask", request: { do: "repair" } });
    expect(play(state, { type: "look" }).request).toBeUndefined();
  });
});

test("a card is unfolded and folded", () => {
  const { state } = play(loaded(), { type: "fold", id: "O1" });
  expect(state.unfolded).toEqual(["O1"]);
  expect(play(state, { type: "fold", id: "O1" }).state.unfolded).toEqual([]);
});

describe("ticks", () => {
  const tick = { type: "tick", id: "A2", done: true } as const;
  const request = { do: "tick", id: "A2", done: true } as const;

  test("are shown at once, sent, and then what follows from them is looked up", () => {
    const sent = play(loaded(), tick);
    expect(sent.request).toEqual(request);
    expect(pendingTick(sent.state.ticks, "A2")).toBe(true);
    const done = play(sent.state, answered(sent.state, ok(), request));
    expect(done.request).toEqual({ do: "load", revision: "r1" });
    expect(done.state).toMatchObject({ ticks: [], notice: { code: "ticked", title: "Pilot" } });
    const item = done.state.panel && everyGoal(done.state.panel).find(({ id }) => id === "A2");
    expect(item && isTicked(item)).toBe(true);
  });

  test("wait for each other", () => {
    const first = play(loaded(), tick);
    const second = play(first.state, { type: "tick", id: "A1", done: false });
    expect(second.request).toBeUndefined();
    expect(second.state.ticks).toHaveLength(2);
    const next = play(second.state, answered(second.state, ok(), request));
    expect(next.request).toEqual({ do: "tick", id: "A1", done: false });
  });

  test("that fail are taken back and told", () => {
    const sent = play(loaded(), tick);
    const { state } = play(sent.state, answered(sent.state, no(BUSY), request));
    expect(state).toMatchObject({ ticks: [], trouble: { trouble: BUSY }, focus: { on: "trouble" } });
  });

  test("on their way do not stop a save, nor are they stopped by it", () => {
    const ticked = play(loaded(), tick, { type: "tick", id: "A1", done: false }).state;
    const saving = play(ticked, { type: "ask", request: { do: "repair" } });
    const arrived = play(saving.state, { ...answered(ticked, ok(), request) });
    expect(arrived.state.ticks).toHaveLength(1);
    const written = play(arrived.state, answered(arrived.state, ok()));
    const looked = play(written.state, answered(written.state, ok(panel({ revision: "r2" }))));
    expect(looked.request).toEqual({ do: "tick", id: "A1", done: false });
  });
});

test("a tick that is still on its way when something else is done is not sent twice", () => {
  const ticked = play(loaded(), { type: "tick", id: "A2", done: true }).state;
  const asked = play(ticked, { type: "ask", request: { do: "repair" } }).state;
  const written = play(asked, answered(asked, ok())).state;
  const looked = play(written, answered(written, ok(panel({ revision: "r2" }))));
  expect(looked.request).toBeUndefined();
  expect(looked.state.ticks).toMatchObject([{ id: "A2", done: true }]);
  const request = { do: "tick", id: "A2", done: true } as const;
  const arrived = play(looked.state, answered(looked.state, ok(), request));
  expect(arrived).toMatchObject({ state: { ticks: [] }, request: { do: "load" } });
});

describe("deleting", () => {
  const asked = play(loaded(), { type: "ask-delete", id: "KR1" }).state;

  test("asks first, and Cancel does nothing", () => {
    expect(asked.question).toMatchObject({ code: "delete", id: "KR1" });
    expect(play(asked, { type: "cancel" })).toMatchObject({ request: undefined, state: { question: null } });
  });

  test("names all rows that the person was told about", () => {
    const { request } = play(asked, { type: "confirm" });
    expect(request).toEqual({ do: "delete", id: "KR1", ids: ["KR1", "I1", "A1", "A2"] });
  });

  test("is followed by a look, and said with the title", () => {
    const written = play(asked, { type: "confirm" }).state;
    const looking = play(written, answered(written, ok()));
    expect(looking.request).toEqual({ do: "load", revision: "r1" });
    const newer = panel({ revision: "r2", objectives: [{ ...objective(), children: [] }] });
    const { state } = play(looking.state, answered(looking.state, ok(newer)));
    expect(state).toMatchObject({ pending: null, notice: { code: "deleted", title: "Svarstid" } });
  });

  test("asks again, with what the sheet has by then, when more has been added below", () => {
    const written = play(asked, { type: "confirm" }).state;
    const more = { code: "more-below", titles: ["Ny åtgärd"], sentence: "Mer finns." } as const;
    const again = play(written, answered(written, no(more)));
    expect(again.request).toEqual({ do: "load", revision: "r1" });
    expect(again.state.question).toEqual({ code: "delete", id: "KR1", added: ["Ny åtgärd"] });
  });

  test("the question goes away when somebody else has deleted it", () => {
    const gone = panel({ revision: "r2", objectives: [] });
    expect(play(asked, answered(asked, ok(gone))).state.question).toBeNull();
  });
});

test("no question is left open about a sheet that is gone", () => {
  const asked = play(loaded(), { type: "ask-delete", id: "KR1" }).state;
  const bare = { code: "not-set-up", language: "sv", sentence: "" } as const;
  expect(play(asked, answered(asked, no(bare))).state).toMatchObject({ isSetUp: false, question: null });
});

describe("what a person asks for", () => {
  test.each([
    { request: { do: "set-up" }, notice: "set-up" },
    { request: { do: "insert-example" }, notice: "example" },
    { request: { do: "repair" }, notice: "repaired" },
  ] as const)("$request.do is followed by a look and said", ({ request, notice }) => {
    const asked = play(loaded(), { type: "ask", request }).state;
    const looking = play(asked, answered(asked, ok()));
    expect(looking.state.doneRequest).toEqual(request);
    const { state } = play(looking.state, answered(looking.state, ok(panel({ revision: "r2" }))));
    expect(state).toMatchObject({ doneRequest: null, pending: null, notice: { code: notice } });
  });

  test("is done also when the look after it fails", () => {
    const asked = play(loaded(), { type: "ask", request: { do: "repair" } }).state;
    const looking = play(asked, answered(asked, ok())).state;
    expect(play(looking, answered(looking, no(BUSY))).state).toMatchObject({
      trouble: null,
      doneRequest: null,
      notice: { code: "repaired" },
    });
  });

  test("is not asked twice", () => {
    const { state } = play(loaded(), { type: "ask", request: { do: "repair" } });
    expect(play(state, { type: "ask", request: { do: "repair" } }).request).toBeUndefined();
  });
});

test("help is a view of its own and leads back", () => {
  const { state } = play(loaded(), { type: "open-help" });
  expect(state.view).toBe("help");
  expect(play(state, { type: "close-help" }).state.view).toBe("list");
});

test("another language is spoken at once and told to the server", () => {
  const { state, request } = play(loaded(), { type: "choose-language", language: "en" });
  expect(state.language).toBe("en");
  expect(request).toEqual({ do: "choose-language", language: "en" });
});

test("a saved objective is unfolded and gets the focus", () => {
  const form = play(loaded(), { type: "new-objective" }).state;
  const saving = play(
    form,
    { type: "typed", key: 1, field: "title", text: "Större närvaro" },
    { type: "save" },
  ).state;
  const looking = play(saving, answered(saving, ok())).state;
  const newer = panel({ revision: "r2", objectives: [objective(), objective("O2")] });
  const { state } = play(looking, answered(looking, ok(newer)));
  expect(state).toMatchObject({
    view: "list",
    form: null,
    unfolded: ["O2"],
    focus: { on: cardId("O2") },
    notice: { code: "saved", title: "Större närvaro" },
  });
});

describe("the tree", () => {
  const levels = [
    objective("O1"),
    goal("O2", "objective", { parent: "O1", area: "Support", owner: "Bo Ek", ...QUARTER }),
    goal("O3", "objective", { parent: "O2" }),
  ];

  test("what hangs under an objective is hidden and shown, apart from what it holds itself", () => {
    const { state } = play(loaded({ objectives: levels }), { type: "fold-sub-objectives", id: "O1" });
    expect(state).toMatchObject({ folded: ["O1"], unfolded: [] });
    expect(play(state, { type: "fold-sub-objectives", id: "O1" }).state.folded).toEqual([]);
  });

  test("it is grouped by area and back", () => {
    const { state } = play(loaded(), { type: "group", by: "area" });
    expect(state.grouping).toBe("area");
    expect(play(state, { type: "group", by: "tree" }).state.grouping).toBe("tree");
  });

  test("a new objective below another takes its period and area over, not its owner, and is not changed yet", () => {
    const { state } = play(loaded({ objectives: levels }), { type: "new-objective", parent: "O2" });
    expect(state.form?.root.typed).toMatchObject({
      ...{ parent: "O2", area: "Support", owner: "" },
      ...{ startDate: "2026-10-01", dueDate: "2026-12-31" },
    });
    expect(play(state, { type: "leave" }).state).toMatchObject({ view: "list", question: null });
  });

  test("a saved objective is seen: what it hangs under is unfolded, other branches stay as they are", () => {
    const before = { ...loaded({ objectives: levels }), folded: ["O1", "O2", "O3", "O9"] };
    const saving = play(before, { type: "edit", id: "O3" }, { type: "save" }).state;
    const looking = play(saving, answered(saving, ok())).state;
    const { state } = play(looking, answered(looking, ok(panel({ revision: "r2", objectives: levels }))));
    expect(state).toMatchObject({ folded: ["O3", "O9"], unfolded: ["O3"], focus: { on: cardId("O3") } });
  });
});
