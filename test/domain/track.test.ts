import { describe, expect, test } from "vitest";
import type { Item } from "../../src/domain/goal.ts";
import { track } from "../../src/domain/track.ts";
import {
  AFTER,
  action,
  keyResult,
  MIDDLE,
  NO_DATA,
  OCTOBER,
  TICKED,
  type TrackFact,
  trackFirst,
} from "./builders.ts";

describe("a row of its own", () => {
  test.each<TrackFact>([
    {
      items: [keyResult(OCTOBER)],
      is: { difference: 50, progress: 0.5, expected: 0.5, status: "on-track", reason: { code: "on-plan" } },
      because: "all that is computed",
    },
    {
      items: [keyResult()],
      is: { progress: 0.5, expected: undefined, status: "behind", reason: { code: "no-dates" } },
      because: "no dates",
    },
    {
      items: [keyResult({ start: OCTOBER.start })],
      is: { expected: undefined, status: "behind", reason: { code: "no-dates" } },
      because: "half a period is no period",
    },
    {
      items: [keyResult({ due: OCTOBER.due })],
      is: { expected: undefined, status: "behind", reason: { code: "no-dates" } },
      because: "nor is the other half",
    },
    {
      items: [keyResult({ due: OCTOBER.due, values: { target: 100, actual: 75 } })],
      today: AFTER,
      is: { expected: undefined, status: "behind", reason: { code: "short-at-end", points: 25 } },
      because: "past its due date nothing is on track, whether it has a start date or not",
    },
    {
      items: [keyResult({ ...OCTOBER, ...NO_DATA })],
      is: {
        difference: undefined,
        progress: undefined,
        expected: 0.5,
        status: "no-data",
        reason: { code: "problem", problem: { code: "no-actual" } },
      },
      because: "time goes without data",
    },
    {
      items: [keyResult({ start: OCTOBER.due, due: OCTOBER.start })],
      is: {
        progress: 0.5,
        expected: undefined,
        status: "no-data",
        reason: { code: "problem", problem: { code: "dates-swapped" } },
      },
      because: "swapped dates: no status, but the progress stands",
    },
    {
      items: [keyResult({ ...OCTOBER, measure: "at-most", values: { target: 60, actual: 50 } })],
      is: { progress: 1, status: "on-track", reason: { code: "limit-met" } },
      because: "a limit before its due date",
    },
    {
      items: [keyResult({ ...OCTOBER, measure: "at-most", values: { target: 60, actual: 50 } })],
      today: OCTOBER.due,
      is: { status: "done", reason: { code: "reached" } },
      because: "a limit on its due date",
    },
    {
      items: [keyResult({ ...OCTOBER, values: { target: 100, actual: 95 } })],
      today: OCTOBER.due,
      is: { status: "on-track", reason: { code: "behind-plan", points: 5 } },
      because: "the due date itself is not past it",
    },
    {
      items: [keyResult({ measure: "at-most", values: { target: 60, actual: 50 } })],
      is: { status: "on-track" },
      because: "a limit without dates is never done",
    },
    {
      items: [keyResult({ weight: -1 })],
      is: {
        progress: undefined,
        status: "no-data",
        reason: { code: "problem", problem: { code: "negative-weight" } },
      },
      because: "a negative weight is told on its row",
    },
    {
      items: [keyResult({ problem: { code: "not-a-number", field: "actual", text: "0,72" } })],
      is: {
        difference: undefined,
        progress: undefined,
        status: "no-data",
        reason: { code: "problem", problem: { code: "not-a-number", field: "actual", text: "0,72" } },
      },
      because: "what cannot be read is not computed with",
    },
    {
      items: [keyResult({ ownStatus: "Paused" })],
      is: {
        status: "behind",
        reason: { code: "set-by-hand", computed: "behind", because: { code: "no-dates" } },
      },
      because: "the reason tells what the status would have been",
    },
    {
      items: [keyResult({ ownStatus: "Paused", ...NO_DATA })],
      is: {
        status: "no-data",
        reason: {
          code: "set-by-hand",
          computed: "no-data",
          because: { code: "problem", problem: { code: "no-actual" } },
        },
      },
      because: "also when there is none",
    },
    {
      items: [keyResult({ measure: "milestone", values: {} })],
      is: { difference: undefined, progress: 0, status: "off-track" },
      because: "a blank milestone is not done",
    },
    {
      items: [action(TICKED_ACTION())],
      is: { difference: undefined, progress: 1, status: "done" },
      because: "an action item is a tick",
    },
  ])("$because", (fact) => {
    expect(trackFirst(fact)).toMatchObject(fact.is);
  });

  function TICKED_ACTION(): Partial<Item> {
    return { parent: "", values: { ...TICKED, target: 1 } };
  }

  test("a blank row gives nothing and takes nothing from the others", () => {
    const [row, blank, other] = track([keyResult(), undefined, keyResult()], MIDDLE);
    expect(blank).toBeUndefined();
    expect(row).toEqual(other);
  });

  test("other thresholds are heeded", () => {
    const thresholds = { onTrackGap: 0, behindGap: 0, limitBehind: 0, undatedOnTrack: 0.5, undatedBehind: 0 };
    expect(track([keyResult()], MIDDLE, thresholds)[0]?.status).toBe("on-track");
  });
});
