import { describe, expect, test } from "vitest";
import type { Freshness, Goal } from "../../../src/app/contract.ts";
import type { CheckInEntry } from "../../../src/domain/check-in.ts";
import {
  checkInRows,
  lateOwners,
  lateRows,
  mergeCheckIn,
  resolvedEntries,
  rowsInScope,
  sessionFromDraft,
} from "../../../src/sidebar/model/check-in.ts";
import { checkInEntry, draftCheckIn, fresh, goal, keyResult, panel } from "../samples.ts";

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
  ] as const)("rowsInScope() $scope are $is: $because", ({ scope, is }) => {
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

const before = keyResult("KR1");

/** The answer after somebody else has given the row the value 7. */
function meanwhile(changes: Partial<CheckInEntry>, linked = false) {
  const answers = draftCheckIn(checkInEntry("KR1", changes));
  const checkIn = sessionFromDraft(panel({ objectives: [], loose: [before], kept: answers }));
  if (!checkIn) throw new Error("nothing was kept");
  const row = { ...keyResult("KR1", { actual: 7 }), linked: linked ? (["actual"] as const) : [] };
  return mergeCheckIn(checkIn, panel({ objectives: [], loose: [row] }));
}

test.each([
  { mine: { value: 6 }, choice: "mine", because: "who gave a value meant it" },
  { mine: { value: 8 }, choice: "theirs", because: "who said unchanged did not know of theirs" },
] as const)("mergeCheckIn() proposes $choice for $mine: $because", ({ mine, choice }) => {
  expect(meanwhile(mine).conflicts).toMatchObject([{ id: "KR1", mine: mine.value, theirs: 7, choice }]);
});

test.each([
  { mine: { value: 7 }, linked: false, because: "both say the same" },
  { mine: { value: 8 }, linked: true, because: "a formula gives the value" },
])("mergeCheckIn() asks nothing of $mine: $because", ({ mine, linked }) => {
  const checkIn = meanwhile(mine, linked);
  expect(checkIn.conflicts).toBeNull();
  expect(checkIn.answers).toMatchObject([{ value: 7, base: 7 }]);
});

test.each([
  { choice: "mine", note: "", is: [{ value: 6, base: 7 }], because: "mine, knowing theirs" },
  { choice: "theirs", note: "", is: [], because: "nothing is left to say" },
  {
    choice: "theirs",
    note: "Sjuka",
    is: [{ value: 7, base: 7, note: "Sjuka" }],
    because: "the note is still mine",
  },
] as const)(
  "resolvedEntries() of $choice with the note '$note' are $is: $because",
  ({ choice, note, is }) => {
    const checkIn = meanwhile({ value: 6, note });
    const conflicts = checkIn.conflicts?.map((conflict) => ({ ...conflict, choice })) ?? null;
    expect(resolvedEntries({ ...checkIn, conflicts })).toMatchObject(is);
  },
);
