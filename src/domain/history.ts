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
  const last = lastUntil(day, past);
  return last ? last.value : first.previous;
}

/** The last line up to a day; found by halving, as a long history may be asked about many days. */
function lastUntil(day: Day, past: readonly CheckIn[]): CheckIn | undefined {
  let [low, high] = [0, past.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((past[middle]?.day ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return past[low - 1];
}

/** How a row stood. */
export interface Known {
  readonly value: number | undefined;
  /** The day of the check-in that it is from. */
  readonly day: Day | undefined;
  readonly confidence: number | undefined;
}

/** What is now known of how a row stood at the end of a day: by its history, and without one as it stands, unless that is of a later day. */
export function knownOn(day: Day, past: readonly CheckIn[], now: Known): Known {
  const known = now.day === undefined || now.day <= day;
  const value = valueOn(day, past, known ? now.value : undefined);
  if (past.length === 0)
    return { value, day: known ? now.day : undefined, confidence: known ? now.confidence : undefined };
  const last = lastUntil(day, past);
  return { value, day: last?.day, confidence: last?.confidence };
}

/** A log by the ids of its rows in capitals; in the order in which it was written. */
export type Log = ReadonlyMap<string, readonly CheckIn[]>;

/** The history of one row. */
export function pastOf(log: Log, id: string): CheckIn[] {
  return history(log.get(id.toUpperCase()) ?? []);
}
