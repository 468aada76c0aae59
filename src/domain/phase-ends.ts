import { calendarDate, type Day, day } from "./day.ts";
import type { Period } from "./expected.ts";
import type { Phase } from "./kpi.ts";

/** How far targets on the way lie apart. */
export const STEPS = { month: 1, quarter: 3 } as const;

export type Step = keyof typeof STEPS;

/** Five years of months: nobody plans further, and dates that are half typed lie further apart. */
const MOST = 60;

/** The last days of the months or quarters that end within a period, before its due date; none when there are too many. */
export function phaseEnds({ start, due }: Period, step: Step): Day[] {
  const ends: Day[] = [];
  const { year, month } = calendarDate(start);
  const months = STEPS[step];
  const first = Math.floor((month - 1) / months) * months + 1;
  for (let next = first + months; ; next += months) {
    const end = day(year, next, 1) - 1;
    if (end >= due) return ends;
    if (ends.length === MOST) return [];
    if (end > start) ends.push(end);
  }
}

/** Targets on the way that lie on the straight line from the start value to the target. */
export function straightTargets(
  period: Period,
  ends: readonly Day[],
  { start, target }: { readonly start: number; readonly target: number },
): Phase[] {
  const value = (until: Day) =>
    start + ((until - period.start) / (period.due - period.start)) * (target - start);
  return ends.map((until) => ({ until, target: rounded(value(until), target - start) }));
}

/** More are not exact in a number. */
const MOST_DIGITS = 15;

/** To a hundredth of the whole way, in a round number of decimals: more would be noise. */
function rounded(value: number, way: number): number {
  if (way === 0) return value;
  const digits = Math.min(MOST_DIGITS, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(way)))));
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
