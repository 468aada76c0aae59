import { describe, expect, test } from "vitest";
import type { Item } from "../../src/domain/goal.ts";
import {
  AFTER,
  action,
  DONE,
  initiative,
  keyResult,
  MIDDLE,
  NO_DATA,
  OCTOBER,
  objective,
  TICKED,
  type TrackFact,
  trackFirst,
} from "./builders.ts";

const O = objective();
const UNDER = { parent: "O" };

describe("an objective", () => {
  test.each<TrackFact>([
    {
      items: [O, keyResult(UNDER), keyResult({ ...UNDER, ...DONE })],
      is: { progress: 0.75, difference: undefined },
      because: "the mean of its key results",
    },
    {
      items: [O, keyResult({ ...UNDER, weight: 3 }), keyResult({ ...UNDER, ...DONE })],
      is: { progress: 0.625 },
      because: "the weighted mean",
    },
    {
      items: [O, keyResult({ ...UNDER, weight: 0 }), keyResult({ ...UNDER, ...DONE })],
      is: { progress: 1, status: "done" },
      because: "weight 0 leaves a row out",
    },
    {
      items: [O, keyResult({ ...UNDER, weight: 0 })],
      is: { progress: undefined, status: "no-data" },
      because: "only weights of 0 are no data",
    },
    {
      items: [
        O,
        keyResult({ ...UNDER, values: { start: 0, target: 1, actual: 9 } }),
        keyResult({ ...UNDER, values: { start: 0, target: 1, actual: -9 } }),
      ],
      is: { progress: 0.5 },
      because: "each counts at least 0 and at most 1",
    },
    {
      items: [O, keyResult({ ...UNDER, ...DONE }), keyResult({ ...UNDER, ...NO_DATA })],
      is: { progress: 0.5, reason: { code: "children-blank", blank: 1, all: 2, type: "key-result" } },
      because: "no data counts 0 and is told",
    },
    {
      items: [O, keyResult({ ...UNDER, ...NO_DATA }), keyResult({ ...UNDER, ...NO_DATA })],
      is: {
        progress: undefined,
        status: "no-data",
        reason: { code: "children-blank", blank: 2, all: 2, type: "key-result" },
      },
      because: "all without data: no data",
    },
    {
      items: [O],
      is: { progress: undefined, status: "no-data", reason: { code: "nothing-under", type: "key-result" } },
      because: "none at all: no data",
    },
    {
      items: [O, keyResult({ ...UNDER, weight: -1 }), keyResult({ ...UNDER, ...DONE })],
      is: { progress: 0.5, reason: { code: "children-blank", blank: 1, all: 2, type: "key-result" } },
      because: "a negative weight takes its row's data away, and nothing else",
    },
    {
      items: [O, initiative({ ...UNDER }), action(TICKED_VALUES()), keyResult(UNDER)],
      is: { progress: 0.5 },
      because: "initiatives do not count",
    },
    {
      items: [
        objective({ measure: "tasks" }),
        initiative(UNDER),
        action(TICKED_VALUES()),
        action(),
        keyResult(UNDER),
      ],
      is: { progress: 0.5 },
      because: "unless the measure is tasks",
    },
    {
      items: [
        O,
        objective({ id: "P", parent: "O" }),
        keyResult({ parent: "P" }),
        keyResult({ ...UNDER, ...DONE }),
      ],
      is: { progress: 0.75 },
      because: "objectives count as key results do",
    },
    {
      items: [
        O,
        objective({ id: "P", parent: "O" }),
        objective({ id: "Q", parent: "P" }),
        keyResult({ parent: "Q" }),
      ],
      is: { progress: 0.5 },
      because: "nested three deep",
    },
    {
      items: [O, objective({ id: "P", parent: "O" }), keyResult({ ...UNDER, ...DONE })],
      is: { progress: 0.5, reason: { code: "children-blank", blank: 1, all: 2, type: "objective" } },
      because: "an empty objective is a part without data",
    },
    {
      items: [O, keyResult({ parent: "o" })],
      is: { progress: 0.5 },
      because: "ids are the same whatever their case",
    },
    {
      items: [O, keyResult({ ...UNDER, start: OCTOBER.due, due: OCTOBER.start })],
      is: { progress: 0.5, status: "behind", reason: { code: "no-dates" } },
      because: "the swapped dates of a child are the child's problem",
    },
  ])("$because", (fact) => {
    expect(trackFirst(fact)).toMatchObject(fact.is);
  });

  function TICKED_VALUES(): Partial<Item> {
    return { values: TICKED };
  }

  test.each<TrackFact>([
    {
      items: [objective(OCTOBER), keyResult({ ...UNDER, start: OCTOBER.due, due: OCTOBER.due })],
      is: { expected: 0.5 },
      because: "its own dates come first",
    },
    {
      items: [
        O,
        keyResult({ ...UNDER, start: OCTOBER.start, due: MIDDLE }),
        keyResult({ ...UNDER, start: MIDDLE, due: OCTOBER.due }),
      ],
      is: { expected: 0.5 },
      because: "the widest of its children",
    },
    {
      items: [objective({ start: OCTOBER.start }), keyResult({ ...UNDER, start: MIDDLE, due: OCTOBER.due })],
      is: { expected: 0.5 },
      because: "the one that it lacks from its children",
    },
    {
      items: [O, keyResult({ ...UNDER, start: OCTOBER.start }), keyResult({ ...UNDER, due: OCTOBER.due })],
      is: { expected: 0.5 },
      because: "halves of several children make a whole",
    },
    {
      items: [O, keyResult({ ...UNDER, start: OCTOBER.start })],
      is: { expected: undefined },
      because: "half a period is no period",
    },
    {
      items: [O, objective({ id: "P", parent: "O" }), keyResult({ parent: "P", ...OCTOBER })],
      is: { expected: 0.5 },
      because: "through a nested objective",
    },
    {
      items: [O, keyResult({ ...UNDER, id: "K" }), initiative({ parent: "K", ...OCTOBER })],
      is: { expected: undefined },
      because: "not through a key result",
    },
  ])("dates: $because", (fact) => {
    expect(trackFirst(fact)?.expected).toBe(fact.is.expected);
  });

  const limit = { ...UNDER, measure: "at-most", values: { target: 60, actual: 50 } } as const;

  test.each<TrackFact>([
    {
      items: [O, keyResult({ ...limit, ...OCTOBER })],
      is: { progress: 1, status: "on-track" },
      because: "limits rolled up are not done before the due date",
    },
    {
      items: [O, keyResult({ ...limit, ...OCTOBER })],
      today: OCTOBER.due,
      is: { status: "done" },
      because: "but on it",
    },
    {
      items: [O, objective({ id: "P", parent: "O" }), keyResult({ ...limit, parent: "P", ...OCTOBER })],
      is: { status: "on-track" },
      because: "also when nested",
    },
    {
      items: [O, keyResult({ ...UNDER, ...DONE, ...OCTOBER })],
      is: { status: "done" },
      because: "no limits: done at once",
    },
    {
      items: [O, keyResult({ ...limit, weight: 0 }), keyResult({ ...UNDER, ...DONE })],
      is: { status: "done" },
      because: "a limit of weight 0 does not count",
    },
    {
      items: [objective({ due: AFTER }), keyResult({ ...limit, ...OCTOBER })],
      today: OCTOBER.due,
      is: { status: "done" },
      because: "a limit that is done can no longer slip back",
    },
  ])("limits: $because", (fact) => {
    expect(trackFirst(fact)).toMatchObject(fact.is);
  });
});
