import { describe, expect, test } from "vitest";
import {
  CORRECTION_ID,
  cardId,
  correctButtonId,
  HEADING_ID,
} from "../../../src/sidebar/model/element-ids.ts";
import type { Event } from "../../../src/sidebar/model/event.ts";
import { remedyFor } from "../../../src/sidebar/say/troubles.ts";
import {
  answered,
  BUSY,
  history,
  keyResult,
  loaded,
  no,
  ok,
  panel,
  pastCheckIn,
  play,
  TODAY,
} from "../samples.ts";

const rows = { objectives: [], loose: [keyResult("KR1"), keyResult("KR2")] };

const ASK = { do: "history", ids: ["KR1"] } as const;

const HISTORY = history("KR1", [pastCheckIn(TODAY - 7, 8), pastCheckIn(TODAY - 14, 9)]);

const arrived = { ok: true, histories: [HISTORY] } as const;

const opened = play(loaded(rows), { type: "open-history", id: "KR1" });

const shown = play(opened.state, answered(opened.state, arrived, ASK)).state;

const correcting = play(shown, { type: "open-correction", day: TODAY - 7 }).state;

const type = (value: string): Event => ({ type: "type-correction", change: { value } });

describe("a history", () => {
  test("is asked for in the background when its view opens, and shown when it comes", () => {
    expect(opened.request).toEqual(ASK);
    expect(opened.state).toMatchObject({ view: "history", pending: null, focus: { on: HEADING_ID } });
    expect(shown.histories).toEqual({ KR1: HISTORY });
  });

  test("is asked for once", () => {
    expect(play(shown, { type: "close" }, { type: "open-history", id: "KR1" }).request).toBeUndefined();
  });

  test("is asked for again when the sheet has changed, and the old one shown until then", () => {
    const newer = ok(panel({ ...rows, revision: "r2" }));
    const { state, request } = play(shown, answered(shown, newer, { do: "load", revision: "r1" }));
    expect(request).toEqual(ASK);
    expect(state.histories).toEqual({ KR1: HISTORY });
  });

  test("that does not come is arrived, and can be asked for again", () => {
    const { state } = play(opened.state, answered(opened.state, no(BUSY), ASK));
    expect(state).toMatchObject({ trouble: { trouble: BUSY, request: ASK } });
    const again = state.trouble && remedyFor(state.trouble, null)?.event;
    expect(again && play(state, again).request).toEqual(ASK);
  });

  test("that does not come is told beside an older one, and not asked for again until that is seen", () => {
    const newer = ok(panel({ ...rows, revision: "r2" }));
    const asking = play(shown, answered(shown, newer, { do: "load", revision: "r1" })).state;
    const failed = play(asking, answered(asking, no(BUSY), ASK)).state;
    expect(failed).toMatchObject({ trouble: { trouble: BUSY }, histories: { KR1: HISTORY } });
    const look = answered(failed, ok(), { do: "load", revision: "r2" });
    expect(play(failed, look).request).toBeUndefined();
    expect(play(failed, { type: "dismiss" }, look).request).toEqual(ASK);
  });

  test("that does not come for a check-in is not worth a word", () => {
    const checkIn = play(loaded(rows), { type: "open-check-in", id: "KR1" });
    expect(play(checkIn.state, answered(checkIn.state, no(BUSY), ASK)).state.trouble).toBeNull();
  });

  test("closes to where it was opened", () => {
    expect(play(shown, { type: "close" }).state).toMatchObject({
      view: "list",
      focus: { on: cardId("KR1") },
    });
  });
});

describe("a correction", () => {
  test("begins with what was checked in that day", () => {
    expect(correcting.history?.correction).toEqual({ day: TODAY - 7, value: "8", note: "" });
    expect(correcting.focus?.on).toBe(CORRECTION_ID);
  });

  test("sends the value as it is understood", () => {
    const { request } = play(
      correcting,
      type("7,5"),
      { type: "type-correction", change: { note: " Fel rad " } },
      {
        type: "save-correction",
      },
    );
    expect(request).toEqual({ do: "correct", id: "KR1", day: TODAY - 7, value: 7.5, note: "Fel rad" });
  });

  test("is not sent while it cannot be understood", () => {
    const { state, request } = play(correcting, type("sju"), { type: "save-correction" });
    expect([request, state.focus?.on]).toEqual([undefined, CORRECTION_ID]);
  });

  test("that is saved closes its form, and asks for the history anew", () => {
    const saving = play(correcting, type("7"), { type: "save-correction" }).state;
    const looking = play(saving, answered(saving, ok())).state;
    const { state, request } = play(looking, answered(looking, ok()));
    expect(state).toMatchObject({
      history: { correction: null },
      notice: { code: "corrected", title: "KR1" },
      focus: { on: correctButtonId(TODAY - 7) },
    });
    expect(request).toEqual(ASK);
  });

  test("that fails stays as it was typed", () => {
    const saving = play(correcting, type("7"), { type: "save-correction" }).state;
    const { state } = play(saving, answered(saving, no(BUSY)));
    expect(state).toMatchObject({ history: { correction: { value: "7" } }, trouble: { trouble: BUSY } });
  });

  test("means the same in another language", () => {
    const { state } = play(correcting, type("7,5"), { type: "choose-language", language: "en" });
    expect(state.history?.correction?.value).toBe("7.5");
  });
});
