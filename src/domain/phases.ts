import { calendarDate, type Day, day, type Period } from "./calendar.ts";
import type { Item } from "./goal.ts";
import { isLimit } from "./measure.ts";
import type { PhaseProblem } from "./problem.ts";
import { clamp, progressOf } from "./progress.ts";

/** A phased target: what is to be reached on a day on the way to the end target. */
export interface Phase {
  readonly until: Day;
  readonly target: number;
}

/**
 * A row whose expected progress follows phased targets, given in any order, instead of the straight line.
 *
 * What is expected today is read from the straight pieces between the start, the phased targets and the end. A limit is
 * not walked towards, so for it the target in force today takes the place of the end target.
 */
export function followPhases(item: Item, phases: readonly Phase[], today: Day): Item {
  if (phases.length === 0 || item.problem) return item;
  const ordered = [...phases].sort((a, b) => a.until - b.until);
  const problem = phaseProblem(ordered, item);
  if (problem) return { ...item, problem };
  if (isLimit(item.measure))
    return { ...item, values: { ...item.values, target: targetOn(today, ordered, item) } };
  return { ...item, expectedByPhases: expectedByPhases(today, ordered, item) };
}

function phaseProblem(phases: readonly Phase[], { start, due }: Item): PhaseProblem | undefined {
  const outside = phases.find(
    ({ until }) => (start !== undefined && until <= start) || (due !== undefined && until >= due),
  );
  if (outside) return { code: "phase-outside", day: outside.until };
  const double = phases.find(({ until }, place) => until === phases[place + 1]?.until);
  return double && { code: "double-phase", day: double.until };
}

/** The target of the piece of time that a day falls in. */
function targetOn(day: Day, phases: readonly Phase[], { values }: Item): number | undefined {
  return phases.find(({ until }) => until >= day)?.target ?? values.target;
}

/** 0–1; undefined where the values do not suffice. */
function expectedByPhases(
  day: Day,
  phases: readonly Phase[],
  { start, due, values, measure }: Item,
): number | undefined {
  const points = [...phases];
  if (start !== undefined) points.unshift({ until: start, target: values.start ?? 0 });
  if (due !== undefined && values.target !== undefined) points.push({ until: due, target: values.target });
  const expected = progressOf({ ...values, actual: interpolatedTarget(day, points) }, measure);
  return expected.ok ? clamp(expected.value) : undefined;
}

/** On the straight pieces between points in the order of days; before the first and after the last point as there. */
function interpolatedTarget(day: Day, points: readonly Phase[]): number | undefined {
  const next = points.findIndex(({ until }) => until >= day);
  const after = points[next] ?? points[points.length - 1];
  const before = points[next - 1];
  if (!after || !before || next < 0) return after?.target;
  const share = (day - before.until) / (after.until - before.until);
  return before.target + share * (after.target - before.target);
}

/** How many months lie between two phased targets. */
const PHASE_MONTHS = { month: 1, quarter: 3 } as const;

export type PhaseInterval = keyof typeof PHASE_MONTHS;

/** Five years of months: nobody plans further, and dates that are half typed lie further apart. */
const MOST_PHASES = 60;

/** The last days of the months or quarters that end within a period, before its due date; none when there are too many. */
export function phaseEnds({ start, due }: Period, interval: PhaseInterval): Day[] {
  const ends: Day[] = [];
  const { year, month } = calendarDate(start);
  const months = PHASE_MONTHS[interval];
  const first = Math.floor((month - 1) / months) * months + 1;
  for (let next = first + months; ; next += months) {
    const end = day(year, next, 1) - 1;
    if (end >= due) return ends;
    if (ends.length === MOST_PHASES) return [];
    if (end > start) ends.push(end);
  }
}

/** Phased targets that lie on the straight line from the start value to the target. */
export function straightPhases(
  period: Period,
  ends: readonly Day[],
  { start, target }: { readonly start: number; readonly target: number },
): Phase[] {
  const value = (until: Day) =>
    start + ((until - period.start) / (period.due - period.start)) * (target - start);
  return ends.map((until) => ({ until, target: roundedTarget(value(until), target - start) }));
}

/** More are not exact in a number. */
const MOST_DIGITS = 15;

/** To a hundredth of the whole way, in a round number of decimals: more would be noise. */
function roundedTarget(value: number, way: number): number {
  if (way === 0) return value;
  const digits = Math.min(MOST_DIGITS, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(way)))));
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
