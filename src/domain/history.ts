import type { CheckIn } from "./check-in.ts";
import type { Day } from "./day.ts";
import type { Point } from "./least-squares.ts";

/**
 * What counts of the log of one row: one line a day, in the order of days.
 *
 * Of several lines for a day the last in the log counts, so that a correction corrects; one that was taken back does not
 * count, and the line before it does again.
 */
export function history(log: readonly CheckIn[]): CheckIn[] {
  const days = new Map<Day, CheckIn[]>();
  for (const line of log) {
    const said = days.get(line.day) ?? [];
    days.set(line.day, said);
    if (line.source === "undo") said.pop();
    else said.push(line);
  }
  const counting = [...days.values()].flatMap((said) => said.slice(-1));
  return counting.sort((a, b) => a.day - b.day);
}

/** The values of a history as points in time. */
export function pointsOf(past: readonly CheckIn[]): Point[] {
  return past.flatMap(({ day, value }) => (value === undefined ? [] : [{ day, value }]));
}

/**
 * The value that a row had at the end of a day, by its history.
 *
 * Before the first line it is the value that this line replaced. A row that was never checked in has always been what it
 * is now.
 */
export function valueOn(day: Day, past: readonly CheckIn[], now: number | undefined): number | undefined {
  const [first] = past;
  if (!first) return now;
  let value = first.previous;
  for (const line of past) if (line.day <= day) value = line.value;
  return value;
}
