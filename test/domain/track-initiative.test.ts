import { describe, expect, test } from "vitest";
import { action, initiative, keyResult, TICKED, type TrackFact, trackFirst } from "./builders.ts";

describe("initiatives and action items", () => {
  const I = initiative();

  test.each<TrackFact>([
    {
      items: [I, action({ values: TICKED }), action()],
      is: { progress: 0.5 },
      because: "the share of ticked items",
    },
    {
      items: [I, action({ values: TICKED, weight: 3 }), action()],
      is: { progress: 0.75 },
      because: "action items have weights too",
    },
    {
      items: [I],
      is: { progress: undefined, status: "no-data", reason: { code: "nothing-under", type: "action" } },
      because: "no items: no data",
    },
    {
      items: [I, action()],
      is: { progress: 0, status: "off-track" },
      because: "nothing ticked is 0, not no data",
    },
    {
      items: [
        I,
        action({ problem: { code: "not-a-number", field: "actual", text: "yes" } }),
        action({ values: TICKED }),
      ],
      is: { progress: 0.5, reason: { code: "children-blank", blank: 1, all: 2, type: "action" } },
      because: "an unreadable tick counts 0 and is told",
    },
    {
      items: [initiative({ values: { target: 4, actual: 1 } }), action({ values: TICKED })],
      is: { progress: 0.25 },
      because: "values of its own come before its items",
    },
    {
      items: [initiative({ measure: "milestone", values: TICKED }), action()],
      is: { progress: 1 },
      because: "so does a measure of its own",
    },
    {
      items: [
        keyResult({ id: "K", measure: "tasks", values: {} }),
        initiative({ parent: "K" }),
        action({ values: TICKED }),
        action({ parent: "K" }),
      ],
      is: { progress: 0.5 },
      because: "tasks of a key result: its own items and those of its initiatives",
    },
    {
      items: [
        keyResult({ id: "K", measure: "tasks", values: {} }),
        initiative({ parent: "K" }),
        action({ values: TICKED }),
        action(),
        action(),
        action({ parent: "K", values: TICKED }),
      ],
      is: { progress: 0.5 },
      because: "two of four items, not the mean of a third and a whole",
    },
    {
      items: [
        keyResult({ id: "K", measure: "tasks", values: {} }),
        initiative({ parent: "K" }),
        initiative({ id: "J", parent: "I" }),
        action({ parent: "J", values: TICKED }),
      ],
      is: { progress: 1 },
      because: "through nested initiatives",
    },
    {
      items: [
        keyResult({ id: "K", measure: "tasks", values: {} }),
        initiative({ parent: "K" }),
        action({ values: TICKED }),
        initiative({ id: "J", parent: "K", weight: 0 }),
        action({ parent: "J" }),
      ],
      is: { progress: 1 },
      because: "an initiative of weight 0 leaves its items out",
    },
    {
      items: [keyResult({ id: "K", measure: "tasks", values: {} }), initiative({ parent: "K" })],
      is: { progress: undefined, status: "no-data" },
      because: "no items: no data",
    },
    {
      items: [keyResult({ id: "K" }), initiative({ parent: "K" }), action({ values: TICKED })],
      is: { progress: 0.5 },
      because: "a key result with values does not heed its initiatives",
    },
  ])("$because", (fact) => {
    expect(trackFirst(fact)).toMatchObject(fact.is);
  });
});
