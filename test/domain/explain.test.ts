import { expect, test } from "vitest";
import type { Reason } from "../../src/domain/status.ts";
import { reasonOf, type StatusInput, statusOf } from "../../src/domain/status.ts";

interface Fact extends Partial<StatusInput> {
  readonly is: Reason | undefined;
  readonly because: string;
}

const LIMIT = { limit: true, provisional: true };

test.each<Fact>([
  { progress: undefined, is: undefined, because: "the missing value is told elsewhere" },
  { progress: 1, expected: 0.5, is: { code: "reached" }, because: "done" },
  {
    progress: 0,
    expected: 0.9,
    action: true,
    is: { code: "step", done: false, late: false },
    because: "an action item is to do until its due date, however near that is",
  },
  {
    progress: 0,
    expected: 1,
    action: true,
    overdue: true,
    is: { code: "step", done: false, late: true },
    because: "an action item is late after its due date",
  },
  {
    progress: 1,
    action: true,
    is: { code: "step", done: true, late: false },
    because: "an action item is done",
  },
  { progress: 0.5, expected: 0.5, is: { code: "on-plan" }, because: "neither ahead nor behind" },
  { progress: 0.504, expected: 0.5, is: { code: "on-plan" }, because: "less than half a point is none" },
  {
    progress: 0.27,
    expected: 0.5,
    is: { code: "behind-plan", points: 23 },
    because: "23 points behind plan",
  },
  { progress: 0.45, expected: 0.5, is: { code: "behind-plan", points: 5 }, because: "on track, but told" },
  { progress: 0.62, expected: 0.5, is: { code: "ahead", points: 12 }, because: "ahead" },
  {
    progress: 0.875,
    expected: 0.5,
    is: { code: "ahead", points: 38 },
    because: "half a point is a whole one ahead …",
  },
  {
    progress: 0.125,
    expected: 0.5,
    is: { code: "behind-plan", points: 38 },
    because: "… and behind",
  },
  {
    progress: -0.1,
    expected: 0.5,
    is: { code: "behind-plan", points: 60 },
    because: "backwards counts in full",
  },
  {
    progress: 0.9,
    expected: 1,
    dueReached: true,
    is: { code: "behind-plan", points: 10 },
    because: "today is the due date",
  },
  {
    progress: 0.9,
    expected: 1,
    dueReached: true,
    overdue: true,
    is: { code: "short-at-end", points: 10 },
    because: "the due date has passed",
  },
  {
    progress: 0.999,
    expected: 1,
    dueReached: true,
    overdue: true,
    is: { code: "short-at-end", points: 1 },
    because: "never 0 points short",
  },
  {
    progress: 0.6,
    dueReached: true,
    overdue: true,
    is: { code: "short-at-end", points: 40 },
    because: "the due date is enough to be late",
  },
  { progress: 0.6, is: { code: "no-dates" }, because: "no pace without dates" },
  { ...LIMIT, progress: 1, expected: 0.5, is: { code: "limit-met" }, because: "met, not yet done" },
  {
    ...LIMIT,
    progress: 1 - 1e-12,
    expected: 0.5,
    is: { code: "limit-met" },
    because: "the reason agrees with the status in spite of noise",
  },
  {
    ...LIMIT,
    progress: 0.9,
    expected: 0.5,
    is: { code: "limit-missed" },
    because: "the time does not matter",
  },
  {
    ...LIMIT,
    progress: 0.9,
    expected: 1,
    dueReached: true,
    overdue: true,
    is: { code: "limit-missed" },
    because: "nor when it is over",
  },
  {
    ...LIMIT,
    progress: 1,
    expected: 1,
    dueReached: true,
    is: { code: "reached" },
    because: "met on the due date is done",
  },
])(
  "explain() of progress $progress, expected $expected, is $is: $because",
  ({ is, because: _, ...given }) => {
    const standing = { progress: undefined, ...given };
    expect(reasonOf(standing, statusOf(standing))).toEqual(is);
  },
);
