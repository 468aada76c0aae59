import { describe, expect, test } from "vitest";
import { currentId } from "../../../src/sidebar/model/check-in.ts";
import { HEADING_ID, NOTE_ID, VALUE_ID } from "../../../src/sidebar/model/element-ids.ts";
import { checkInOf, NEXT, OPEN, one, opened, SAVE, sheet, type } from "../check-in-samples.ts";
import {
  answered,
  BUSY,
  checkInEntry,
  draftCheckIn,
  goal,
  keyResult,
  loaded,
  no,
  ok,
  panel,
  play,
  UNREACHABLE,
} from "../samples.ts";

describe("opening", () => {
  test("shows the first row with the focus in its value, and asks for histories in the background", () => {
    expect(opened.state).toMatchObject({ view: "check-in", pending: null, focus: { on: VALUE_ID } });
    expect(checkInOf(opened.state)).toMatchObject({
      scope: "all-due",
      place: 0,
      queue: ["KR1", "KR2", "KR3"],
    });
    expect(opened.request).toEqual({ do: "history", ids: ["KR1", "KR2", "KR3"] });
  });

  test("is about the person’s own rows when they have said who they are", () => {
    const mine = sheet({ me: "Anna Berg", loose: [keyResult("KR9", { owner: "Erik Lind" })] });
    const { state } = play(loaded(mine), OPEN);
    expect(checkInOf(state)).toMatchObject({ scope: "mine-due", queue: ["KR1", "KR2", "KR3"] });
    const all = play(state, { type: "choose-scope", scope: "all" });
    expect(checkInOf(all.state).queue).toContain("KR9");
    expect(all.request).toEqual({ do: "history", ids: ["KR9"] });
  });

  test("goes on where the person was when the panel was closed", () => {
    const left = draftCheckIn(checkInEntry("KR2", { value: 6.5, base: 7 }), checkInEntry("gone"));
    const { state } = play(loaded(sheet({ kept: left })), OPEN);
    expect(checkInOf(state)).toMatchObject({
      answers: [{ id: "KR2", value: 6.5 }],
      queue: ["KR1", "KR2", "KR3"],
    });
    const next = play(state, NEXT, { type: "go-to-row", place: 2 }, { type: "close" }, OPEN).state;
    expect(currentId(checkInOf(next))).toBe("KR3");
  });

  test("at a row shows that row alone, beside what is answered already", () => {
    const { state } = play(loaded(sheet({ kept: draftCheckIn(checkInEntry("KR1")) })), {
      type: "open-check-in",
      id: "KR3",
    });
    expect(checkInOf(state)).toMatchObject({ scope: null, queue: ["KR1", "KR3"], place: 1 });
  });

  test("with nothing due offers all, and then goes to the value", () => {
    const early = [keyResult("KR1", {}, { due: false })];
    const { state } = play(loaded({ objectives: [], loose: early }), OPEN);
    expect(checkInOf(state).queue).toEqual([]);
    expect(state.focus?.on).toBe(HEADING_ID);
    expect(play(state, { type: "choose-scope", scope: "all" }).state.focus?.on).toBe(VALUE_ID);
  });
});

describe("answering", () => {
  test("goes on to the next row and keeps the answer in the background", () => {
    expect(checkInOf(one.state)).toMatchObject({ place: 1, answers: [{ id: "KR1", value: 7, base: 8 }] });
    expect(one.request).toEqual({
      do: "keep",
      kept: { ...draftCheckIn(checkInEntry("KR1", { value: 7 })), scope: "all-due" },
    });
    expect(one.state).toMatchObject({ pending: null, focus: { on: VALUE_ID } });
    expect(one.state.focus?.turn).toBeGreaterThan(opened.state.focus?.turn ?? 0);
  });

  test("Enter on a value that nobody touched, and the button Unchanged after typing, are the same", () => {
    const enter = play(opened.state, NEXT).state;
    const button = play(opened.state, type("999"), { type: "unchanged" }).state;
    expect(checkInOf(button).answers).toEqual([checkInEntry("KR1")]);
    expect(checkInOf(enter).answers).toEqual(checkInOf(button).answers);
  });

  test("a skipped row has no answer, and what was typed about it stays", () => {
    const skipped = play(opened.state, type("7"), { type: "go-to-row", place: 1 }).state;
    expect(checkInOf(skipped)).toMatchObject({ place: 1, answers: [], entries: { KR1: { value: "7" } } });
    expect(checkInOf(play(skipped, { type: "go-to-row", place: -1 }).state).place).toBe(0);
  });

  test.each([
    { typed: "sju", because: "it is no number" },
    { typed: "7.5", because: "it is the other language’s number" },
  ])("$typed stays where it is: $because", ({ typed }) => {
    const { state, request } = play(opened.state, type(typed), NEXT);
    expect(checkInOf(state)).toMatchObject({ place: 0, tried: true, answers: [] });
    expect([state.focus?.on, request]).toEqual([VALUE_ID, undefined]);
  });

  test("a value that turns the status worse asks once for a note, and goes on without", () => {
    const asked = play(opened.state, type("9"), NEXT);
    expect(checkInOf(asked.state)).toMatchObject({ place: 0, noteAsked: true });
    expect([asked.state.focus?.on, asked.request]).toEqual([NOTE_ID, undefined]);
    const without = play(asked.state, NEXT).state;
    expect(checkInOf(without)).toMatchObject({
      place: 1,
      noteAsked: false,
      answers: [{ value: 9, note: "" }],
    });
  });

  test("a value that turns the status worse goes on at once with a note", () => {
    const { state } = play(opened.state, type("9"), { type: "type-entry", change: { note: "Sjuka" } }, NEXT);
    expect(checkInOf(state)).toMatchObject({ place: 1, answers: [{ value: 9, note: "Sjuka" }] });
  });

  test("another answer to the same row takes the place of the first", () => {
    const { state } = play(one.state, { type: "go-to-row", place: 0 }, type("6,5"), NEXT);
    expect(checkInOf(state).answers).toEqual([checkInEntry("KR1", { value: 6.5 })]);
  });

  test("another language writes what is typed anew", () => {
    const { state } = play(opened.state, type("7,5"), { type: "choose-language", language: "en" });
    expect(checkInOf(state).entries).toMatchObject({ KR1: { value: "7.5" } });
  });

  test("news from the sheet do not disturb it", () => {
    const typing = play(opened.state, type("7,5")).state;
    const { state } = play(
      typing,
      answered(typing, ok(panel({ ...sheet(), revision: "r2" })), { do: "load", revision: "r1" }),
    );
    expect(state).toMatchObject({ checkIn: typing.checkIn, focus: typing.focus, view: "check-in" });
  });
});

describe("keeping answers", () => {
  const keep = (...answers: ReturnType<typeof checkInEntry>[]) =>
    ({
      do: "keep",
      kept: { ...draftCheckIn(...answers), scope: answers.length > 0 ? "all-due" : null },
    }) as const;
  const first = checkInEntry("KR1", { value: 7 });

  test("sends one request at a time, and then all that has come since", () => {
    const two = play(one.state, NEXT);
    expect(two.request).toBeUndefined();
    const done = play(two.state, answered(two.state, ok(), keep(first)));
    expect(done.request).toEqual(keep(first, checkInEntry("KR2", { value: 7, base: 7 })));
    expect(play(done.state, answered(done.state, ok(), keep(first))).request).toBeUndefined();
  });

  test("fails silently, and is tried again with the next answer", () => {
    const failed = play(one.state, answered(one.state, no(UNREACHABLE), keep(first)));
    expect(failed).toMatchObject({ request: undefined, state: { trouble: null, savingDraft: null } });
    expect(play(failed.state, NEXT).request).toMatchObject({ do: "keep" });
  });

  test("keeps what is typed about a row when its field is left, also when the row is skipped", () => {
    const typing = play(opened.state, type("7"));
    const entries = { KR1: { value: "7", confidence: null, note: "" } };
    const request = { do: "keep", kept: { scope: "all-due", answers: [], entries } };
    expect(play(typing.state, { type: "save-draft" }).request).toEqual(request);
    expect(play(typing.state, { type: "go-to-row", place: 1 }).request).toEqual(request);
    const again = play(loaded(sheet({ kept: { scope: "all", answers: [], entries } })), OPEN).state;
    expect(checkInOf(again)).toMatchObject({ scope: "all", entries });
  });

  test("stops neither saving nor looking", () => {
    expect(play(one.state, SAVE).request).toMatchObject({ do: "check-in" });
    expect(play(one.state, { type: "look" }).request).toMatchObject({ do: "load" });
  });

  test("one that arrives after the answers were saved is taken back", () => {
    const saving = play(one.state, SAVE).state;
    const saved = play(saving, answered(saving, ok())).state;
    const shown = play(saved, answered(saved, ok(panel({ ...sheet(), revision: "r2" })))).state;
    const late = play(shown, answered(shown, ok(), keep(first)));
    expect(late.request).toEqual(keep());
    expect(play(late.state, answered(late.state, ok(), keep())).state.panel?.kept).toEqual(draftCheckIn());
  });

  test("forgets them when the person says so", () => {
    const left = loaded(sheet({ kept: draftCheckIn(first) }));
    const asked = play(left, { type: "discard-check-in" }).state;
    expect(asked.question).toEqual({ code: "discard" });
    const gone = play(asked, { type: "confirm" });
    expect(gone).toMatchObject({
      request: keep(),
      state: { checkIn: null, panel: { kept: draftCheckIn() } },
    });
  });
});

describe("saving", () => {
  test("sends all answers in one request, with what is typed about the row that is shown", () => {
    const { request } = play(one.state, type("6,5"), SAVE);
    expect(request).toEqual({
      do: "check-in",
      answers: [checkInEntry("KR1", { value: 7 }), checkInEntry("KR2", { value: 6.5, base: 7 })],
    });
  });

  test("leaves a row alone about which nothing is typed", () => {
    expect(play(one.state, SAVE).request).toMatchObject({ answers: [{ id: "KR1" }] });
    expect(play(opened.state, SAVE).request).toBeUndefined();
  });

  test("shows what has moved", () => {
    const saving = play(one.state, SAVE).state;
    const looking = play(saving, answered(saving, ok()));
    expect(looking.request).toEqual({ do: "load", revision: "r1" });
    const moved = {
      ...keyResult("KR1", { actual: 7 }),
      computed: { ...keyResult("KR1").computed, progress: 0.75 },
    };
    const newer = panel({ objectives: [goal("O1", "objective", {}, [moved])], revision: "r2" });
    const { state } = play(looking.state, answered(looking.state, ok(newer)));
    expect(state).toMatchObject({
      ...{
        view: "check-in",
        checkIn: null,
        notice: { code: "checked-in", count: 1 },
        focus: { on: HEADING_ID },
      },
      checkInEffects: {
        rows: [{ before: { fields: { actual: 8 } }, after: { fields: { actual: 7 } } }],
        objectives: [],
      },
    });
    expect(play(state, { type: "close" }).state).toMatchObject({ view: "list", checkInEffects: null });
  });

  test("that fails keeps the answers and tells the trouble", () => {
    const saving = play(one.state, SAVE).state;
    const { state } = play(saving, answered(saving, no(BUSY)));
    expect(state).toMatchObject({
      checkIn: { answers: [{ id: "KR1" }] },
      trouble: { trouble: BUSY },
      pending: null,
    });
    expect(play(state, SAVE).request).toMatchObject({ do: "check-in" });
  });

  test("from the end of the queue is one more Enter", () => {
    const end = play(one.state, { type: "go-to-row", place: 3 }).state;
    expect(end.focus?.on).toBe(HEADING_ID);
    expect(play(end, NEXT).request).toMatchObject({ do: "check-in" });
  });
});
