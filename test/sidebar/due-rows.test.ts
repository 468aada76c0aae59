import { describe, expect, test } from "vitest";
import type { Freshness, Goal } from "../../src/app/contract.ts";
import { checkInRows, lateOwners, lateRows, rowsInScope } from "../../src/sidebar/model/check-in.ts";
import { fresh, goal, keyResult, panel } from "./samples.ts";

const NOT_DUE: Partial<Freshness> = { days: 2, due: false };
const late = (days: number): Partial<Freshness> => ({ days, due: true, stale: true });

const shown = panel({
  me: "anna berg ",
  objectives: [
    goal("O1", "objective", {}, [
      keyResult("due"),
      keyResult("late", { owner: "Erik Lind" }, late(9)),
      keyResult("early", {}, NOT_DUE),
      { ...goal("step", "action"), freshness: fresh() },
    ]),
  ],
  loose: [keyResult("latest", {}, late(30)), keyResult("nobody’s", { owner: "" }, late(8))],
});

const ids = (rows: readonly Goal[]) => rows.map(({ id }) => id);

describe("the rows of a check-in", () => {
  test("are those with a value of their own, the longest without one first, then as the sheet has them", () => {
    expect(ids(checkInRows(shown))).toEqual(["latest", "late", "nobody’s", "due", "early"]);
  });

  test.each([
    { scope: "all-due", is: ["latest", "late", "nobody’s", "due"], because: "whoever owns them" },
    { scope: "mine-due", is: ["latest", "due"], because: "however the name is written" },
    { scope: "mine", is: ["latest", "due", "early"], because: "also those that are not due yet" },
    { scope: "all", is: ["latest", "late", "nobody’s", "due", "early"], because: "everything" },
  ] as const)("rowsIn() $scope are $is: $because", ({ scope, is }) => {
    expect(ids(rowsInScope(shown, scope))).toEqual(is);
  });
});

test("who has not checked in is told with how many rows each, the most first", () => {
  expect(ids(lateRows(shown))).toEqual(["latest", "late", "nobody’s"]);
  const two = panel({
    objectives: [],
    loose: [
      keyResult("1", { owner: "A" }, late(8)),
      ...["2", "3"].map((id) => keyResult(id, { owner: "B" }, late(8))),
    ],
  });
  expect(lateOwners(two)).toEqual([
    ["B", 2],
    ["A", 1],
  ]);
});
