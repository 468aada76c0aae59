import { expect, test } from "vitest";
import type { CheckInEntry } from "../../src/domain/check-in.ts";
import { mergeCheckIn, resolvedEntries, sessionFromDraft } from "../../src/sidebar/model/check-in.ts";
import { answer, kept, keyResult, panel } from "./samples.ts";

const before = keyResult("KR1");

/** The answer after somebody else has given the row the value 7. */
function meanwhile(changes: Partial<CheckInEntry>, linked = false) {
  const answers = kept(answer("KR1", changes));
  const checkIn = sessionFromDraft(panel({ objectives: [], loose: [before], kept: answers }));
  if (!checkIn) throw new Error("nothing was kept");
  const row = { ...keyResult("KR1", { actual: 7 }), linked: linked ? (["actual"] as const) : [] };
  return mergeCheckIn(checkIn, panel({ objectives: [], loose: [row] }));
}

test.each([
  { mine: { value: 6 }, choice: "mine", because: "who gave a value meant it" },
  { mine: { value: 8 }, choice: "theirs", because: "who said unchanged did not know of theirs" },
] as const)("reconcile() proposes $choice for $mine: $because", ({ mine, choice }) => {
  expect(meanwhile(mine).conflicts).toMatchObject([{ id: "KR1", mine: mine.value, theirs: 7, choice }]);
});

test.each([
  { mine: { value: 7 }, linked: false, because: "both say the same" },
  { mine: { value: 8 }, linked: true, because: "a formula gives the value" },
])("reconcile() asks nothing of $mine: $because", ({ mine, linked }) => {
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
] as const)("chosenAnswers() of $choice with the note '$note' are $is: $because", ({ choice, note, is }) => {
  const checkIn = meanwhile({ value: 6, note });
  const conflicts = checkIn.conflicts?.map((conflict) => ({ ...conflict, choice })) ?? null;
  expect(resolvedEntries({ ...checkIn, conflicts })).toMatchObject(is);
});
