import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import type { Item } from "../../src/domain/goal.ts";
import type { Reason } from "../../src/domain/status.ts";
import type { Tracked } from "../../src/domain/track.ts";
import { track } from "../../src/domain/track.ts";
import { action, initiative, keyResult, objective, TICKED } from "./builders.ts";

const START = day(2026, 10, 1);
const MIDDLE = day(2026, 10, 16);
const DUE = day(2026, 10, 31);
const LATER = day(2026, 11, 1);
const DATES = { start: START, due: DUE };
const DONE = { values: { start: 0, target: 100, actual: 100 } };
const NO_DATA = { values: { start: 0, target: 100 } };

interface Fact {
  readonly items: readonly (Item | undefined)[];
  readonly today?: number;
  /** What is to be true of the first row. */
  readonly is: Partial<Tracked>;
  readonly because: string;
}

function first({ items, today = MIDDLE }: Fact): Tracked | undefined {
  return track(items, today)[0];
}

function problem(reason: Reason | undefined): string | undefined {
  return reason?.code === "problem" ? reason.problem.code : undefined;
}

describe("a row of its own", () => {
  test.each<Fact>([
    {
      items: [keyResult(DATES)],
      is: { difference: 50, progress: 0.5, expected: 0.5, status: "on-track", reason: { code: "on-plan" } },
      because: "all that is computed",
    },
    {
      items: [keyResult()],
      is: { progress: 0.5, expected: undefined, status: "behind", reason: { code: "no-dates" } },
      because: "no dates",
    },
    {
      items: [keyResult({ start: START })],
      is: { expected: undefined, status: "behind", reason: { code: "no-dates" } },
      because: "half a period is no period",
    },
    {
      items: [keyResult({ due: DUE })],
      is: { expected: undefined, status: "behind", reason: { code: "no-dates" } },
      because: "nor is the other half",
    },
    {
      items: [keyResult({ due: DUE, values: { target: 100, actual: 75 } })],
      today: LATER,
      is: { expected: undefined, status: "behind", reason: { code: "short-at-end", points: 25 } },
      because: "past its due date nothing is on track, whether it has a start date or not",
    },
    {
      items: [keyResult({ ...DATES, ...NO_DATA })],
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
      items: [keyResult({ start: DUE, due: START })],
      is: {
        progress: 0.5,
        expected: undefined,
        status: "no-data",
        reason: { code: "problem", problem: { code: "dates-swapped" } },
      },
      because: "swapped dates: no status, but the progress stands",
    },
    {
      items: [keyResult({ ...DATES, measure: "at-most", values: { target: 60, actual: 50 } })],
      is: { progress: 1, status: "on-track", reason: { code: "limit-met" } },
      because: "a limit before its due date",
    },
    {
      items: [keyResult({ ...DATES, measure: "at-most", values: { target: 60, actual: 50 } })],
      today: DUE,
      is: { status: "done", reason: { code: "reached" } },
      because: "a limit on its due date",
    },
    {
      items: [keyResult({ ...DATES, values: { target: 100, actual: 95 } })],
      today: DUE,
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
    expect(first(fact)).toMatchObject(fact.is);
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
    const limits = { onTrackGap: 0, behindGap: 0, limitBehind: 0, undatedOnTrack: 0.5, undatedBehind: 0 };
    expect(track([keyResult()], MIDDLE, limits)[0]?.status).toBe("on-track");
  });
});

const O = objective();
const UNDER = { parent: "O" };

describe("an objective", () => {
  test.each<Fact>([
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
      items: [O, keyResult({ ...UNDER, start: DUE, due: START })],
      is: { progress: 0.5, status: "behind", reason: { code: "no-dates" } },
      because: "the swapped dates of a child are the child's problem",
    },
  ])("$because", (fact) => {
    expect(first(fact)).toMatchObject(fact.is);
  });

  function TICKED_VALUES(): Partial<Item> {
    return { values: TICKED };
  }

  test.each<Fact>([
    {
      items: [objective(DATES), keyResult({ ...UNDER, start: DUE, due: DUE })],
      is: { expected: 0.5 },
      because: "its own dates come first",
    },
    {
      items: [
        O,
        keyResult({ ...UNDER, start: START, due: MIDDLE }),
        keyResult({ ...UNDER, start: MIDDLE, due: DUE }),
      ],
      is: { expected: 0.5 },
      because: "the widest of its children",
    },
    {
      items: [objective({ start: START }), keyResult({ ...UNDER, start: MIDDLE, due: DUE })],
      is: { expected: 0.5 },
      because: "the one that it lacks from its children",
    },
    {
      items: [O, keyResult({ ...UNDER, start: START }), keyResult({ ...UNDER, due: DUE })],
      is: { expected: 0.5 },
      because: "halves of several children make a whole",
    },
    {
      items: [O, keyResult({ ...UNDER, start: START })],
      is: { expected: undefined },
      because: "half a period is no period",
    },
    {
      items: [O, objective({ id: "P", parent: "O" }), keyResult({ parent: "P", ...DATES })],
      is: { expected: 0.5 },
      because: "through a nested objective",
    },
    {
      items: [O, keyResult({ ...UNDER, id: "K" }), initiative({ parent: "K", ...DATES })],
      is: { expected: undefined },
      because: "not through a key result",
    },
  ])("dates: $because", (fact) => {
    expect(first(fact)?.expected).toBe(fact.is.expected);
  });

  const limit = { ...UNDER, measure: "at-most", values: { target: 60, actual: 50 } } as const;

  test.each<Fact>([
    {
      items: [O, keyResult({ ...limit, ...DATES })],
      is: { progress: 1, status: "on-track" },
      because: "limits rolled up are not done before the due date",
    },
    {
      items: [O, keyResult({ ...limit, ...DATES })],
      today: DUE,
      is: { status: "done" },
      because: "but on it",
    },
    {
      items: [O, objective({ id: "P", parent: "O" }), keyResult({ ...limit, parent: "P", ...DATES })],
      is: { status: "on-track" },
      because: "also when nested",
    },
    {
      items: [O, keyResult({ ...UNDER, ...DONE, ...DATES })],
      is: { status: "done" },
      because: "no limits: done at once",
    },
    {
      items: [O, keyResult({ ...limit, weight: 0 }), keyResult({ ...UNDER, ...DONE })],
      is: { status: "done" },
      because: "a limit of weight 0 does not count",
    },
    {
      items: [objective({ due: LATER }), keyResult({ ...limit, ...DATES })],
      today: DUE,
      is: { status: "done" },
      because: "a limit that is done can no longer slip back",
    },
  ])("limits: $because", (fact) => {
    expect(first(fact)).toMatchObject(fact.is);
  });
});

describe("initiatives and action items", () => {
  const I = initiative();

  test.each<Fact>([
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
    expect(first(fact)).toMatchObject(fact.is);
  });
});

describe("rows in the wrong place", () => {
  const circle = [objective({ id: "A", parent: "B" }), objective({ id: "B", parent: "A" })];

  test("a circle is a problem of its rows, and the rest still computes", () => {
    const tracked = track([...circle, keyResult({ parent: "A" }), O, keyResult(UNDER)], MIDDLE);
    expect(tracked.map((row) => row?.progress)).toEqual([undefined, undefined, 0.5, 0.5, 0.5]);
    expect(tracked.map((row) => problem(row?.reason))).toEqual([
      "circle",
      "circle",
      undefined,
      undefined,
      undefined,
    ]);
    expect(tracked[0]?.status).toBe("no-data");
  });

  test("a row of a circle keeps its status set by hand", () => {
    const [row] = track([keyResult({ id: "A", parent: "A", ownStatus: "Paused" })], MIDDLE);
    expect(row?.reason).toMatchObject({ code: "set-by-hand", because: { problem: { code: "circle" } } });
  });

  test.each([
    { row: keyResult({ parent: "X" }), is: "missing-parent", because: "a parent that does not exist" },
    { row: keyResult({ id: "O" }), is: "duplicate-id", because: "an id that another row has" },
  ])("$because is told on the row, whose numbers stand", ({ row, is }) => {
    const tracked = track([O, row], MIDDLE)[1];
    expect(problem(tracked?.reason)).toBe(is);
    expect(tracked).toMatchObject({ progress: 0.5, difference: 50, status: "behind" });
  });

  test("what is wrong with the values is told before what is wrong with the place", () => {
    const [row] = track([keyResult({ parent: "X", ...NO_DATA })], MIDDLE);
    expect(problem(row?.reason)).toBe("no-actual");
  });
});

describe("many rows", () => {
  /** Objectives in one chain, the deepest last, with one key result under it. */
  function chain(length: number): Item[] {
    const rows = Array.from({ length }, (_, place) =>
      objective({ id: `O${place}`, parent: place ? `O${place - 1}` : "" }),
    );
    return [...rows, keyResult({ parent: `O${length - 1}`, ...DATES })];
  }

  /** How often the fields of the rows are read. */
  function reads(rows: readonly Item[]): number {
    let count = 0;
    const counted = rows.map(
      (row) =>
        new Proxy(row, {
          get(target, field, receiver) {
            count += 1;
            return Reflect.get(target, field, receiver);
          },
        }),
    );
    track(counted, MIDDLE);
    return count;
  }

  test("5 000 rows nested in one chain all get the progress of the last", () => {
    const tracked = track(chain(5_000), MIDDLE);
    expect(tracked).toHaveLength(5_001);
    expect(tracked.every((row) => row?.progress === 0.5 && row.expected === 0.5)).toBe(true);
  });

  test("5 000 rows in one circle are all told", () => {
    const rows = chain(5_000).map((row, place) => (place === 0 ? { ...row, parent: "O4999" } : row));
    const tracked = track(rows, MIDDLE);
    expect(tracked.filter((row) => problem(row?.reason) === "circle")).toHaveLength(5_000);
  });

  test.each([
    { rows: chain, because: "one chain" },
    {
      rows: (length: number) => [O, ...Array.from({ length }, () => keyResult(UNDER))],
      because: "one objective",
    },
  ])("ten times the rows are read about ten times as often: $because", ({ rows }) => {
    expect(reads(rows(2_000)) / reads(rows(200))).toBeLessThan(11);
  });
});
