import { expect, test } from "vitest";
import type { CheckInEntry } from "../../src/app/contract.ts";
import { chosenAnswers, keptCheckIn, reconcile } from "../../src/sidebar/model/check-in.ts";
import { answer, kept, keyResult, panel } from "./samples.ts";

const before = keyResult("KR1");

/** The answer after somebody else has given the row the value 7. */
function meanwhile(changes: Partial<CheckInEntry>, linked = false) {
  const answers = kept(answer("KR1", changes));
  const checkIn = keptCheckIn(panel({ objectives: [], loose: [before], kept: answers }));
  if (!checkIn) throw new Error("nothing was kept");
  const row = { ...keyResult("KR1", { actual: 7 }), linked: linked ? (["actual"] as const) : [] };
  return reconcile(checkIn, panel({ objectives: [], loose: [row] }));
}

test.each([
  { mine: { value: 6 }, keep: "mine", because: "who gave a value meant it" },
  { mine: { value: 8 }, keep: "theirs", because: "who said unchanged did not know of theirs" },
] as const)("reconcile() proposes $keep for $mine: $because", ({ mine, keep }) => {
  expect(meanwhile(mine).clashes).toMatchObject([{ id: "KR1", mine: mine.value, theirs: 7, keep }]);
});

test.each([
  { mine: { value: 7 }, linked: false, because: "both say the same" },
  { mine: { value: 8 }, linked: true, because: "a formula gives the value" },
])("reconcile() asks nothing of $mine: $because", ({ mine, linked }) => {
  const checkIn = meanwhile(mine, linked);
  expect(checkIn.clashes).toBeNull();
  expect(checkIn.answers).toMatchObject([{ value: 7, base: 7 }]);
});

test.each([
  { keep: "mine", note: "", is: [{ value: 6, base: 7 }], because: "mine, knowing theirs" },
  { keep: "theirs", note: "", is: [], because: "nothing is left to say" },
  {
    keep: "theirs",
    note: "Sjuka",
    is: [{ value: 7, base: 7, note: "Sjuka" }],
    because: "the note is still mine",
  },
] as const)("chosenAnswers() of $keep with the note '$note' are $is: $because", ({ keep, note, is }) => {
  const checkIn = meanwhile({ value: 6, note });
  const clashes = checkIn.clashes?.map((clash) => ({ ...clash, keep })) ?? null;
  expect(chosenAnswers({ ...checkIn, clashes })).toMatchObject(is);
});
