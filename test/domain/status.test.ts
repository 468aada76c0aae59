import { expect, test } from "vitest";
import {
  DEFAULT_THRESHOLDS,
  type Reason,
  reasonOf,
  STATUSES,
  type Status,
  type StatusInput,
  statusOf,
} from "../../src/domain/status.ts";

interface Fact extends Partial<StatusInput> {
  readonly is: Status;
  readonly because: string;
}

const DUE = { expected: 1, dueReached: true };
const OVERDUE = { expected: 1, dueReached: true, overdue: true };
const LIMIT = { limit: true, provisional: true };

function status({ is: _, because: __, ...input }: Fact, thresholds = DEFAULT_THRESHOLDS): Status {
  return statusOf({ progress: undefined, ...input }, thresholds);
}

test.each<Fact>([
  { progress: 0.4, expected: 0.5, is: "on-track", because: "a gap of exactly 10 points is on track" },
  { progress: 0.400_001, expected: 0.5, is: "on-track", because: "just within" },
  { progress: 0.399_999, expected: 0.5, is: "behind", because: "just beyond" },
  { progress: 0.2, expected: 0.5, is: "behind", because: "a gap of exactly 30 points is behind" },
  { progress: 0.200_001, expected: 0.5, is: "behind", because: "just within" },
  { progress: 0.199_999, expected: 0.5, is: "off-track", because: "just beyond" },
  { progress: 0.2, expected: 0.1 + 0.2, is: "on-track", because: "0.1 + 0.2 − 0.2 is a gap of 0.1" },
  { progress: 0, expected: 0.1 + 0.2, is: "behind", because: "0.1 + 0.2 is a gap of 0.3" },
  { progress: 0.7 + 0.1 + 0.2, expected: 0.5, is: "done", because: "0.7 + 0.1 + 0.2 is 1" },
  { progress: 0.999_999, expected: 0.5, is: "on-track", because: "not quite there is not done" },
  { progress: 1, expected: 0, is: "done", because: "done before it was expected" },
  { progress: 1.4, expected: 0.5, is: "done", because: "passed is done" },
  { progress: 0, expected: 0, is: "on-track", because: "nothing is expected on the first day" },
  { progress: 0.9, expected: 0.2, is: "on-track", because: "ahead is on track" },
  { progress: -0.2, expected: 0, is: "behind", because: "backwards is a gap from the first day" },
  { progress: -3, expected: 0.9, is: "off-track", because: "far backwards" },
  { progress: 0, expected: 0.5, is: "off-track", because: "0 is a value, and a bad one" },
  { progress: undefined, expected: 0.5, is: "no-data", because: "nothing to judge is no failure" },
])("statusOf() at progress $progress, expected $expected, is $is: $because", (fact) => {
  expect(status(fact)).toBe(fact.is);
});

test.each<Fact>([
  { ...DUE, progress: 0.9, is: "on-track", because: "the due date itself still counts" },
  { ...DUE, progress: 0.89, is: "behind", because: "the gap counts on the due date" },
  { ...OVERDUE, progress: 0.95, is: "behind", because: "after the due date nothing unfinished is on track" },
  { ...OVERDUE, progress: 0.999_999, is: "behind", because: "nearly is not done" },
  { ...OVERDUE, progress: 0.7, is: "behind", because: "a gap of exactly 30 points" },
  { ...OVERDUE, progress: 0.699_999, is: "off-track", because: "just beyond" },
  { ...OVERDUE, progress: 1, is: "done", because: "done stays done" },
  { ...OVERDUE, progress: 0.1 + 0.2 + 0.7, is: "done", because: "0.1 + 0.2 + 0.7 is 1" },
  { ...OVERDUE, progress: undefined, is: "no-data", because: "nothing to judge" },
  {
    dueReached: true,
    overdue: true,
    progress: 0.75,
    is: "behind",
    because: "all is expected after the due date, also without a start date",
  },
  {
    dueReached: true,
    overdue: true,
    progress: 0.5,
    is: "off-track",
    because: "half is 50 points short, also without a start date",
  },
])("statusOf() at progress $progress when due, overdue $overdue, is $is: $because", (fact) => {
  expect(status(fact)).toBe(fact.is);
});

test.each<Fact>([
  {
    ...LIMIT,
    progress: 1,
    expected: 0.9,
    is: "on-track",
    because: "a limit that is met can still be broken",
  },
  { ...LIMIT, ...DUE, progress: 1, is: "done", because: "met on the due date" },
  { ...LIMIT, ...OVERDUE, progress: 1, is: "done", because: "met after the due date" },
  { ...LIMIT, progress: 1, is: "on-track", because: "without a due date it can always be broken" },
  { ...LIMIT, progress: 1 - 1e-12, expected: 0.9, is: "on-track", because: "noise breaks no limit" },
  { ...LIMIT, progress: 0.999, expected: 0, is: "behind", because: "not met never depends on the time" },
  { ...LIMIT, progress: 0.7, expected: 0, is: "behind", because: "exactly at the threshold" },
  { ...LIMIT, progress: 0.699_999, expected: 0, is: "off-track", because: "just below it" },
  { ...LIMIT, ...DUE, progress: 0.95, is: "behind", because: "nearly met is not met" },
  { ...LIMIT, ...OVERDUE, progress: 0.8, is: "behind", because: "the same after the due date" },
  { ...LIMIT, ...OVERDUE, progress: 0.5, is: "off-track", because: "the same after the due date" },
  { ...LIMIT, progress: undefined, is: "no-data", because: "nothing to judge" },
  {
    provisional: true,
    progress: 1,
    expected: 0.5,
    is: "on-track",
    because: "a sum of limits is not done before its due date",
  },
  { provisional: true, ...DUE, progress: 1, is: "done", because: "but on it" },
  {
    provisional: true,
    progress: 0.5,
    expected: 0.5,
    is: "on-track",
    because: "a sum of limits is judged by time",
  },
])("statusOf() of a limit $limit at progress $progress, due $dueReached, is $is: $because", (fact) => {
  expect(status(fact)).toBe(fact.is);
});

test.each<Fact>([
  { progress: 0.7, is: "on-track", because: "exactly at the threshold" },
  { progress: 0.699_999, is: "behind", because: "just below it" },
  { progress: 0.4, is: "behind", because: "exactly at the threshold" },
  { progress: 0.399_999, is: "off-track", because: "just below it" },
  { progress: 0.1 + 0.6, is: "on-track", because: "0.1 + 0.6 is 0.7" },
  { progress: 1, is: "done", because: "done needs no date" },
  { progress: 0, is: "off-track", because: "0 is a value" },
  { progress: -1, is: "off-track", because: "backwards" },
  { progress: undefined, is: "no-data", because: "nothing to judge" },
])("statusOf() without dates at progress $progress is $is: $because", (fact) => {
  expect(status(fact)).toBe(fact.is);
});

test.each<Fact>([
  { progress: 0.5, expected: 0.55, is: "on-track", because: "5 points are the new gap" },
  { progress: 0.5, expected: 0.56, is: "behind", because: "more than 5 points" },
  { progress: 0.5, expected: 0.71, is: "off-track", because: "more than 20 points" },
  { ...OVERDUE, progress: 0.79, is: "off-track", because: "the gap of behind holds after the due date" },
  { ...LIMIT, progress: 0.9, is: "behind", because: "the limit's threshold" },
  { ...LIMIT, progress: 0.89, is: "off-track", because: "below the limit's threshold" },
  { progress: 0.8, is: "on-track", because: "the threshold without dates" },
  { progress: 0.6, is: "behind", because: "the threshold without dates" },
  { progress: 0.59, is: "off-track", because: "below both" },
])("statusOf() with other thresholds at progress $progress, expected $expected, is $is: $because", (fact) => {
  const thresholds = {
    onTrackGap: 0.05,
    behindGap: 0.2,
    limitBehind: 0.9,
    undatedOnTrack: 0.8,
    undatedBehind: 0.6,
  };
  expect(status(fact, thresholds)).toBe(fact.is);
});

test("the statuses go from best to worst, and no data last", () => {
  expect(STATUSES).toEqual(["done", "on-track", "behind", "off-track", "no-data"]);
});

test.each<Fact>([
  {
    progress: 0,
    expected: 0.9,
    action: true,
    is: "on-track",
    because: "an action is done or not: it cannot lie behind",
  },
  {
    progress: 0,
    expected: 1,
    dueReached: true,
    action: true,
    is: "on-track",
    because: "there is still today",
  },
  { progress: 0, ...OVERDUE, action: true, is: "off-track", because: "it is late" },
  { progress: 0, action: true, is: "on-track", because: "no dates, so it cannot be late" },
  { progress: 1, ...OVERDUE, action: true, is: "done", because: "done is done" },
])("statusOf() of an action item at $progress is $is: $because", (fact) => {
  expect(status(fact)).toBe(fact.is);
});

interface ReasonFact extends Partial<StatusInput> {
  readonly is: Reason | undefined;
  readonly because: string;
}

test.each<ReasonFact>([
  { progress: undefined, is: undefined, because: "the missing value is told elsewhere" },
  { progress: 1, expected: 0.5, is: { code: "reached" }, because: "done" },
  {
    progress: 0,
    expected: 0.9,
    action: true,
    is: { code: "action", done: false, late: false },
    because: "an action item is to do until its due date, however near that is",
  },
  {
    progress: 0,
    expected: 1,
    action: true,
    overdue: true,
    is: { code: "action", done: false, late: true },
    because: "an action item is late after its due date",
  },
  {
    progress: 1,
    action: true,
    is: { code: "action", done: true, late: false },
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
  "reasonOf() of progress $progress, expected $expected, is $is: $because",
  ({ is, because: _, ...given }) => {
    const input = { progress: undefined, ...given };
    expect(reasonOf(input, statusOf(input))).toEqual(is);
  },
);
