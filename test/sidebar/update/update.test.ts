import { describe, expect, test } from "vitest";
import type { Request } from "../../../src/app/contract.ts";
import { HEADING_ID } from "../../../src/sidebar/model/element-ids.ts";
import { answered, keyResult, loaded, no, ok, panel, play, TODAY, UNREACHABLE } from "../samples.ts";

const UNDO = { type: "ask", request: { do: "undo" } } as const;

const undo = { action: "save", title: "Svarstid", count: 1 } as const;

describe("undo", () => {
  const asked = play(loaded({ undo }), UNDO).state;
  const looking = play(asked, answered(asked, ok()));

  test("looks at the sheet anew and says what was undone", () => {
    expect(looking.request).toEqual({ do: "load", revision: "r1" });
    const { state } = play(looking.state, answered(looking.state, ok(panel({ revision: "r2" }))));
    expect(state).toMatchObject({
      notice: { code: "undone", title: "Svarstid" },
      panel: { undo: null },
      focus: { on: HEADING_ID },
    });
  });

  test.each([
    { outcome: ok(), because: "the sheet is as it was seen" },
    { outcome: no(UNREACHABLE), because: "nothing more was heard" },
  ])("is not offered again when $because", ({ outcome }) => {
    const { state } = play(looking.state, answered(looking.state, outcome));
    expect(state).toMatchObject({ notice: { code: "undone", title: "Svarstid" }, panel: { undo: null } });
  });

  test("that is refused says why", () => {
    const changed = { code: "undo-changed", titles: ["Svarstid"], sentence: "Någon har ändrat." } as const;
    const { state } = play(asked, answered(asked, no(changed)));
    expect(state).toMatchObject({ trouble: { trouble: changed }, panel: { undo } });
  });

  test("is of the tick as soon as that is done", () => {
    const request = { do: "tick", id: "A2", done: true } as const;
    const sent = play(loaded(), { type: "tick", id: "A2", done: true }).state;
    const { state } = play(sent, answered(sent, ok(), request));
    expect(state.panel?.undo).toEqual({ action: "tick", title: "Pilot", count: 1 });
  });
});

describe("what changes no goal needs no look", () => {
  test.each<{ request: Request; is: object }>([
    { request: { do: "choose-me", me: "Anna Berg" }, is: { panel: { me: "Anna Berg" }, notice: null } },
    { request: { do: "daily", on: true }, is: { panel: { daily: true }, notice: { code: "daily-on" } } },
    { request: { do: "daily", on: false }, is: { panel: { daily: false }, notice: { code: "daily-off" } } },
    { request: { do: "as-of", day: TODAY - 9 }, is: { notice: { code: "as-of", day: TODAY - 9 } } },
  ])("$request", ({ request, is }) => {
    const asked = play(loaded(), { type: "ask", request }).state;
    const done = play(asked, answered(asked, ok()));
    expect(done.request).toBeUndefined();
    expect(done.state).toMatchObject({ pending: null, ...is });
  });
});

describe("waiting long", () => {
  const asked = play(loaded(), UNDO).state;

  test("is told until the answer comes", () => {
    const slow = play(asked, { type: "slow" }).state;
    expect(slow.slow).toBe(true);
    const done = play(slow, answered(slow, no(UNREACHABLE))).state;
    expect(play(done, UNDO).state.slow).toBe(false);
  });

  test("is nothing when nobody waits", () => {
    expect(play(loaded(), { type: "slow" }).state.slow).toBe(false);
  });
});

test("help leads back to where it was opened", () => {
  const { state } = play(
    loaded({ objectives: [], loose: [keyResult("KR1")] }),
    { type: "open-check-in", id: null },
    { type: "open-help" },
  );
  expect(play(state, { type: "close-help" }).state.view).toBe("check-in");
});
