import { describe, expect, test } from "vitest";
import type { Item } from "../../src/domain/goal.ts";
import type { Reason } from "../../src/domain/status.ts";
import { track } from "../../src/domain/track.ts";
import { treeOf } from "../../src/domain/tree.ts";
import { keyResult, MIDDLE, NO_DATA, OCTOBER, objective } from "./builders.ts";

interface Fact {
  /** "id<parent" for each row, "" for a blank one. */
  readonly rows: readonly string[];
  readonly parents: readonly number[];
  /** The code of the problem of each row that has one. */
  readonly problems: Readonly<Record<number, string>>;
  readonly because: string;
}

function rowOf(text: string): Item | undefined {
  const [id = "", parent = ""] = text.split("<");
  return text ? keyResult({ id, parent }) : undefined;
}

test.each<Fact>([
  { rows: ["A", "B<A", "C<A"], parents: [-1, 0, 0], problems: {}, because: "two under one" },
  { rows: ["B<A", "A"], parents: [1, -1], problems: {}, because: "the order of the rows does not matter" },
  { rows: ["kr1<o1", "O1"], parents: [1, -1], problems: {}, because: "nor does the case of the ids" },
  { rows: ["å1", "B<Å1"], parents: [-1, 0], problems: {}, because: "nor that of Swedish letters" },
  { rows: ["A", "", "B<A"], parents: [-1, -1, 0], problems: {}, because: "a blank row is nobody's parent" },
  { rows: ["<A", "A", "<A"], parents: [1, -1, 1], problems: {}, because: "rows without id are no doubles" },
  { rows: ["A<X", "B"], parents: [-1, -1], problems: { 0: "missing-parent" }, because: "X does not exist" },
  { rows: ["A<A", "B"], parents: [0, -1], problems: { 0: "circle" }, because: "a circle of one" },
  {
    rows: ["A<B", "B<A", "C"],
    parents: [1, 0, -1],
    problems: { 0: "circle", 1: "circle" },
    because: "a circle of two",
  },
  {
    rows: ["A<B", "B<C", "C<A", "D<A"],
    parents: [1, 2, 0, 0],
    problems: { 0: "circle", 1: "circle", 2: "circle" },
    because: "a circle of three; the row under it is none of it",
  },
  {
    rows: ["A", "a"],
    parents: [-1, -1],
    problems: { 1: "duplicate-id" },
    because: "the second of a double is the problem",
  },
  {
    rows: ["A", "A", "B<A"],
    parents: [-1, -1, 0],
    problems: { 1: "duplicate-id" },
    because: "children go to the first",
  },
  {
    rows: ["A", "A<X"],
    parents: [-1, -1],
    problems: { 1: "duplicate-id" },
    because: "one problem a row, the first",
  },
])("treeOf() of $rows: $because", ({ rows, parents, problems }) => {
  const tree = treeOf(rows.map(rowOf));
  expect(tree.parents).toEqual(parents);
  const codes = [...tree.problems].map(([place, { code }]) => [place, code] as const);
  expect(Object.fromEntries(codes)).toEqual(problems);
});

test("every row comes before the row above it, and the rows of a circle are left out", () => {
  const { bottomUp, parents } = treeOf(["A", "B<A", "C<B", "D<E", "E<D", "F<D"].map(rowOf));
  expect([...bottomUp].sort()).toEqual([0, 1, 2, 5]);
  const turn = new Map(bottomUp.map((place, at) => [place, at]));
  for (const place of bottomUp) {
    const above = turn.get(parents[place] ?? -1);
    if (above !== undefined) expect(turn.get(place)).toBeLessThan(above);
  }
});

function problem(reason: Reason | undefined): string | undefined {
  return reason?.code === "problem" ? reason.problem.code : undefined;
}

const O = objective();
const UNDER = { parent: "O" };

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
    return [...rows, keyResult({ parent: `O${length - 1}`, ...OCTOBER })];
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
