import { describe, expect, test } from "vitest";
import { day } from "../../src/domain/calendar.ts";
import type { Item } from "../../src/domain/goal.ts";
import type { Tracked } from "../../src/domain/track.ts";
import { track } from "../../src/domain/track.ts";
import { action, initiative, keyResult, objective, TICKED } from "./builders.ts";

/** What is wrong with what is expected of a row. Each row has the right answer and fails today; when it is mended its mark has to go. */

/** A period of 90 days: day 45 is half of it. */
const START = day(2026, 1, 1);
const on = (days: number) => START + days;
const DATES = { start: START, due: on(90) };

interface Fact {
  readonly items: readonly Item[];
  readonly today: number;
  /** Of the first row. */
  readonly is: Partial<Tracked>;
  readonly because: string;
}

/** Shares are compared to a billionth: a mean may be added up in any order. */
function about(is: Partial<Tracked>): object {
  const shares = Object.entries(is).map(([key, value]) => [
    key,
    typeof value === "number" ? expect.closeTo(value, 9) : value,
  ]);
  return Object.fromEntries(shares);
}

const firstOf = ({ items, today }: Fact): Tracked | undefined => track(items, today)[0];

describe("a milestone is in time until its day", () => {
  const milestone = (actual: number | undefined, given: Partial<Item> = DATES) =>
    keyResult({ measure: "milestone", values: { actual }, ...given });

  test.fails.each<Fact>([
    {
      items: [milestone(0)],
      today: on(40),
      is: { progress: 0, expected: 0, status: "on-track" },
      because: "before its day nothing is expected of it but what it has",
    },
    {
      items: [milestone(undefined)],
      today: on(85),
      is: { progress: 0, expected: 0, status: "on-track" },
      because: "a blank tick is none, and there are five days left",
    },
    {
      items: [milestone(0)],
      today: on(90),
      is: { expected: 0, status: "on-track" },
      because: "the due date belongs to its time",
    },
    {
      items: [milestone(0.5)],
      today: on(80),
      is: { expected: 0.5, status: "on-track" },
      because: "half done is as much as is expected",
    },
    {
      items: [milestone(1)],
      today: on(40),
      is: { expected: 1, status: "done" },
      because: "done early it is not ahead",
    },
    {
      items: [milestone(0, { due: on(90) })],
      today: on(91),
      is: { expected: 1, status: "off-track" },
      because: "all is expected after its day, whether it has a start date or not",
    },
    {
      items: [milestone(0, {})],
      today: on(40),
      is: { expected: 0, status: "on-track" },
      because: "without a day it is never late",
    },
  ])("N10 $is on day $today: $because", (fact) => {
    expect(firstOf(fact)).toMatchObject(about(fact.is));
  });

  test.each<Fact>([
    {
      items: [milestone(0)],
      today: on(91),
      is: { expected: 1, status: "off-track" },
      because: "on the day after its day it is late",
    },
    {
      items: [{ ...milestone(0), expectedByPhases: 0.4 }],
      today: on(40),
      is: { expected: 0.4, status: "off-track" },
      because: "phased targets win",
    },
  ])("$is on day $today: $because", (fact) => {
    expect(firstOf(fact)).toMatchObject(about(fact.is));
  });
});

describe("of tasks the mean of their own days is expected", () => {
  const inTime = { start: START, due: on(80) };
  const todo = (given: Partial<Item>) => action({ values: {}, ...given });
  const done = (given: Partial<Item>) => action({ values: TICKED, ...given });

  test.fails.each<Fact>([
    {
      items: [initiative(DATES), todo(inTime), todo(inTime)],
      today: on(45),
      is: { progress: 0, expected: 0, status: "on-track" },
      because: "0 of 2, and both are in time",
    },
    {
      items: [
        initiative(DATES),
        done({ due: on(10) }),
        todo({ due: on(40) }),
        done({ due: on(80) }),
        todo({}),
      ],
      today: on(45),
      is: { progress: 0.5, expected: 0.625, status: "behind" },
      because: "(1 + 1 + 0 + 0.5) / 4: one without a day counts as much as time has gone",
    },
    {
      items: [initiative(DATES), todo({ due: on(40), weight: 3 }), todo({ due: on(80) })],
      today: on(45),
      is: { progress: 0, expected: 0.75, status: "off-track" },
      because: "by the same weights as their progress",
    },
    {
      items: [initiative(DATES), todo({ due: on(40), weight: 0 }), todo({ due: on(80) })],
      today: on(45),
      is: { expected: 0, status: "on-track" },
      because: "weight 0 is out of both",
    },
    {
      items: [
        keyResult({ ...DATES, id: "KR1", measure: "tasks", values: {} }),
        initiative({ parent: "KR1" }),
        done({ due: on(40) }),
        todo({ due: on(80) }),
      ],
      today: on(60),
      is: { progress: 0.5, expected: 0.5, status: "on-track" },
      because: "a key result that counts tasks counts those of its initiatives",
    },
  ])("N10 $is: $because", (fact) => {
    expect(firstOf(fact)).toMatchObject(about(fact.is));
  });

  test.fails.each<Fact>([
    {
      items: [todo({ parent: "", ...inTime })],
      today: on(45),
      is: { expected: 0, status: "on-track" },
      because: "nothing before its day",
    },
    {
      items: [todo({ parent: "", due: on(40) })],
      today: on(45),
      is: { expected: 1, status: "off-track" },
      because: "all after it",
    },
  ])("N10 of one action item: $because", (fact) => {
    expect(firstOf(fact)).toMatchObject(about(fact.is));
  });

  test("of none as much as time has gone", () => {
    expect(track([initiative(DATES)], on(45))).toMatchObject([{ expected: 0.5, status: "no-data" }]);
  });
});

describe("a limit is to be kept at every moment", () => {
  const limit = (actual: number | undefined, given: Partial<Item> = DATES) =>
    keyResult({ measure: "at-most", values: { target: 5, actual }, ...given });

  test.fails.each<Fact>([
    {
      items: [limit(5)],
      today: on(45),
      is: { expected: 1, status: "on-track" },
      because: "all of it, from the first day",
    },
    {
      items: [limit(6.25)],
      today: on(45),
      is: { progress: 0.8, expected: 1, status: "behind" },
      because: "missed",
    },
    {
      items: [limit(6.25)],
      today: on(-5),
      is: { expected: 0.8 },
      because: "before its start date what it has",
    },
    {
      items: [limit(undefined)],
      today: on(45),
      is: { expected: 0, status: "no-data" },
      because: "nothing while it has no value",
    },
    { items: [limit(5, {})], today: on(45), is: { expected: 1 }, because: "it needs no dates" },
  ])("N10 $is: $because", (fact) => {
    expect(firstOf(fact)).toMatchObject(about(fact.is));
  });

  test.each<Fact>([
    {
      items: [limit(undefined)],
      today: on(91),
      is: { expected: 1, status: "no-data" },
      because: "after its due date a value is wanted",
    },
    {
      items: [limit(6.25)],
      today: on(91),
      is: { expected: 1, status: "behind" },
      because: "missed at the end",
    },
  ])("$is: $because", (fact) => {
    expect(firstOf(fact)).toMatchObject(about(fact.is));
  });
});

describe("of an objective the mean of what is expected of its children is expected", () => {
  const under = { parent: "O" };
  const half = { ...under, ...DATES };
  const milestone = (given: Partial<Item> = half) =>
    keyResult({ measure: "milestone", values: { actual: 0 }, ...given });
  const limit = keyResult({ ...half, measure: "at-most", values: { target: 5, actual: 5 } });

  test.fails.each<Fact>([
    {
      items: [objective(DATES), milestone()],
      today: on(40),
      is: { progress: 0, expected: 0, status: "on-track" },
      because: "a milestone that is in time does not pull it down",
    },
    {
      items: [objective(DATES), limit, keyResult(half)],
      today: on(45),
      is: { progress: 0.75, expected: 0.75, status: "on-track" },
      because: "a limit that is kept does not push it ahead",
    },
    {
      items: [objective(DATES), keyResult({ ...half, weight: 3 }), milestone()],
      today: on(60),
      is: { progress: 0.375, expected: 0.5 },
      because: "by the same weights as their progress",
    },
    {
      items: [
        objective(DATES),
        keyResult(half),
        keyResult({ ...under, measure: "milestone", values: { actual: 0.9 } }),
      ],
      today: on(45),
      is: { progress: 0.7, expected: 0.7, status: "on-track" },
      because: "one without a day of its own is neither late nor ahead",
    },
    {
      items: [objective({ start: START, due: on(60) }), keyResult(half)],
      today: on(70),
      is: { expected: 70 / 90 },
      because: "its own due date does not make it all, while a key result has time left",
    },
    {
      items: [
        objective(DATES),
        objective({ id: "O2", ...under, ...DATES }),
        milestone({ ...DATES, parent: "O2" }),
      ],
      today: on(40),
      is: { progress: 0, expected: 0, status: "on-track" },
      because: "so it goes up through all levels",
    },
    {
      items: [
        objective(),
        keyResult({ ...under, start: START, due: on(50) }),
        keyResult({ ...under, start: on(60), due: on(100) }),
      ],
      today: on(55),
      is: { expected: 0.5, status: "on-track" },
      because: "one has ended and the other has not begun",
    },
  ])("N10 $is: $because", (fact) => {
    expect(firstOf(fact)).toMatchObject(about(fact.is));
  });

  test.each<Fact>([
    {
      items: [objective(DATES)],
      today: on(45),
      is: { expected: 0.5, status: "no-data" },
      because: "without children as much as time has gone",
    },
    {
      items: [objective(DATES), keyResult(half), keyResult({ ...half, values: { start: 0, target: 100 } })],
      today: on(45),
      is: { progress: 0.25, expected: 0.5 },
      because: "a child without a value is expected of all the same",
    },
  ])("$is: $because", (fact) => {
    expect(firstOf(fact)).toMatchObject(about(fact.is));
  });
});
