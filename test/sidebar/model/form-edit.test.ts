import { expect, test } from "vitest";
import { day } from "../../../src/domain/calendar.ts";
import { openForm } from "../../../src/sidebar/model/form.ts";
import { newObjectiveForm, setPeriod } from "../../../src/sidebar/model/form-edit.ts";
import { formDraft } from "../../../src/sidebar/model/form-read.ts";
import { goal, panel, QUARTER, TODAY } from "../samples.ts";

const NEXT = { start: "2027-01-01", due: "2027-03-31", own: false };

const NEXT_DAYS = { startDate: day(2027, 1, 1), dueDate: day(2027, 3, 31) };

const NONE = { startDate: null, dueDate: null };

test.each([
  { given: [], is: QUARTER, because: "the first objective is for this quarter" },
  { given: [NEXT_DAYS], is: NEXT_DAYS, because: "one plans where one planned before" },
  { given: [NEXT_DAYS, QUARTER], is: QUARTER, because: "the last objective tells" },
  {
    given: [{ ...QUARTER, dueDate: TODAY }],
    is: { ...QUARTER, dueDate: TODAY },
    because: "its last day counts",
  },
  { given: [{ ...QUARTER, dueDate: TODAY - 1 }], is: QUARTER, because: "what is over is not planned again" },
  { given: [NONE], is: QUARTER, because: "no period cannot be taken over" },
])("newObjectiveForm() after $given is for $is: $because", ({ given, is }) => {
  const objectives = given.map((dates, place) => goal(`O${place}`, "objective", dates));
  expect(formDraft(newObjectiveForm(panel({ objectives })), "sv").fields).toMatchObject(is);
});

test.each([
  { own: QUARTER, from: QUARTER, is: NEXT_DAYS, because: "it has the objective's dates" },
  { own: NONE, from: QUARTER, is: NEXT_DAYS, because: "it has no dates of its own" },
  {
    own: { ...QUARTER, dueDate: TODAY },
    from: QUARTER,
    is: { ...QUARTER, dueDate: TODAY },
    because: "its own",
  },
  { own: QUARTER, from: NONE, is: QUARTER, because: "the objective had none when it got its own" },
])("a key result of $own under $from moved to the next quarter is at $is: $because", ({ own, from, is }) => {
  const opened = goal("O1", "objective", from, [goal("KR1", "key-result", own)]);
  const moved = formDraft(setPeriod(openForm(opened, "sv"), NEXT), "sv");
  expect(moved.fields).toMatchObject(NEXT_DAYS);
  expect(moved.children[0]?.fields).toMatchObject(is);
});

test("dates that a formula of the user's own gives stay", () => {
  const linked = { ...goal("KR1", "key-result"), linked: ["dueDate"] as const };
  const moved = formDraft(setPeriod(openForm(goal("O1", "objective", {}, [linked]), "sv"), NEXT), "sv");
  expect(moved.children[0]?.fields).toMatchObject(QUARTER);
});
