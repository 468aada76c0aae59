import { describe, expect, test } from "vitest";
import { CONFLICTS_ID } from "../../../src/sidebar/model/element-ids.ts";
import { checkInOf, NEXT, one, SAVE } from "../check-in-samples.ts";
import {
  answered,
  checkInEntry,
  draftCheckIn,
  goal,
  keyResult,
  no,
  ok,
  panel,
  play,
  UNREACHABLE,
} from "../samples.ts";

describe("a value that somebody else has checked in meanwhile", () => {
  const CHANGED = { code: "changed", conflicts: [], sentence: "" } as const;
  const theirs = panel({
    objectives: [
      goal("O1", "objective", {}, [keyResult("KR1", { actual: 7.5 }), keyResult("KR2", { actual: 7 })]),
    ],
    revision: "r2",
  });
  const saving = play(one.state, SAVE).state;
  const refused = play(saving, answered(saving, no(CHANGED)));
  const conflicting = play(refused.state, answered(refused.state, ok(theirs))).state;

  test("is looked up and shown beside one’s own", () => {
    expect(refused.request).toEqual({ do: "load", revision: "r1" });
    expect(checkInOf(conflicting).conflicts).toMatchObject([
      { id: "KR1", mine: 7, theirs: 7.5, choice: "mine" },
    ]);
    expect(conflicting).toMatchObject({ pending: null, focus: { on: CONFLICTS_ID } });
  });

  test("is overwritten by one’s own, in full knowledge", () => {
    expect(play(conflicting, SAVE).request).toEqual({
      do: "check-in",
      answers: [checkInEntry("KR1", { value: 7, base: 7.5 })],
    });
  });

  test("stands when it is chosen, and nothing is left to save", () => {
    const { state } = play(conflicting, { type: "choose-entry", index: 0, choice: "theirs" }, SAVE);
    expect(state).toMatchObject({ checkIn: null, view: "list", pending: null });
    const late = answered(state, ok(), { do: "keep", kept: draftCheckIn(checkInEntry("KR1", { value: 7 })) });
    expect(play(state, late).request).toEqual({ do: "keep", kept: draftCheckIn() });
  });

  test("that cannot be looked up leaves the answers as they were", () => {
    const { state } = play(refused.state, answered(refused.state, no(UNREACHABLE)));
    expect(state).toMatchObject({
      checkIn: { saveRefused: false, answers: [{ base: 8 }] },
      trouble: { trouble: UNREACHABLE, request: { do: "check-in" } },
    });
  });

  test("a row that is gone is told, and the other answers stay", () => {
    const both = play(one.state, NEXT, SAVE).state;
    const gone = play(both, answered(both, no({ code: "gone", title: "KR1", sentence: "KR1 finns inte." })));
    const left = panel({
      objectives: [goal("O1", "objective", {}, [keyResult("KR2", { actual: 7 })])],
      revision: "r2",
    });
    const { state } = play(gone.state, answered(gone.state, ok(left)));
    expect(state).toMatchObject({
      trouble: { trouble: { code: "gone" } },
      checkIn: { answers: [{ id: "KR2" }] },
    });
  });
});
