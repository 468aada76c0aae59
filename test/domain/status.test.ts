import { expect, test } from "vitest";
import {
  DEFAULT_THRESHOLDS,
  STATUSES,
  type Status,
  type StatusInput,
  statusOf,
} from "../../src/domain/status.ts";

interface Fact extends Partial<StatusInput> {
  readonly is: Status;
  readonly because: string;
}

const DUE = { expected: 1, due: true };
const OVERDUE = { expected: 1, due: true, overdue: true };
const LIMIT = { limit: true, provisional: true };

function stands({ is: _, because: __, ...standing }: Fact, limits = DEFAULT_THRESHOLDS): Status {
  return statusOf({ progress: undefined, ...standing }, limits);
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
])("status() at progress $progress, expected $expected, is $is: $because", (fact) => {
  expect(stands(fact)).toBe(fact.is);
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
])("status() at progress $progress when due, overdue $overdue, is $is: $because", (fact) => {
  expect(stands(fact)).toBe(fact.is);
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
])("status() of a limit $limit at progress $progress, due $due, is $is: $because", (fact) => {
  expect(stands(fact)).toBe(fact.is);
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
])("status() without dates at progress $progress is $is: $because", (fact) => {
  expect(stands(fact)).toBe(fact.is);
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
])("status() with other thresholds at progress $progress, expected $expected, is $is: $because", (fact) => {
  const limits = {
    onTrackGap: 0.05,
    behindGap: 0.2,
    limitBehind: 0.9,
    undatedOnTrack: 0.8,
    undatedBehind: 0.6,
  };
  expect(stands(fact, limits)).toBe(fact.is);
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
    because: "a step is done or not: it cannot lie behind",
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
])("status() of an action item at $progress is $is: $because", (fact) => {
  expect(stands(fact)).toBe(fact.is);
});
