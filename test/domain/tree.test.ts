import { expect, test } from "vitest";
import type { Item } from "../../src/domain/goal.ts";
import { treeOf } from "../../src/domain/tree.ts";
import { keyResult } from "./builders.ts";

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
])("plant() of $rows: $because", ({ rows, parents, problems }) => {
  const tree = treeOf(rows.map(rowOf));
  expect(tree.parents).toEqual(parents);
  const codes = [...tree.problems].map(([place, { code }]) => [place, code] as const);
  expect(Object.fromEntries(codes)).toEqual(problems);
});

test("every row comes before the row above it, and the rows of a circle are left out", () => {
  const { bottomUp: upwards, parents } = treeOf(["A", "B<A", "C<B", "D<E", "E<D", "F<D"].map(rowOf));
  expect([...upwards].sort()).toEqual([0, 1, 2, 5]);
  const turn = new Map(upwards.map((place, at) => [place, at]));
  for (const place of upwards) {
    const above = turn.get(parents[place] ?? -1);
    if (above !== undefined) expect(turn.get(place)).toBeLessThan(above);
  }
});
