import type { Day } from "./calendar.ts";
import type { CheckIn } from "./check-in.ts";
import type { Point } from "./statistics.ts";

/**
 * What counts of the log of one row: one line a day, in the order of days.
 *
 * Of several lines for a day the last in the log counts, so that a correction corrects; one that was taken back does not
 * count, and the line before it does again.
 */
export function effectiveCheckIns(log: readonly CheckIn[]): CheckIn[] {
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
export function checkInPoints(past: readonly CheckIn[]): Point[] {
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
  const last = lastCheckInUntil(day, past);
  return last ? last.value : first.previous;
}

/** The last line up to a day; found by halving, as a long history may be asked about many days. */
function lastCheckInUntil(day: Day, past: readonly CheckIn[]): CheckIn | undefined {
  let [low, high] = [0, past.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((past[middle]?.day ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return past[low - 1];
}

/** How a row stood. */
export interface RowState {
  readonly value: number | undefined;
  /** The day of the check-in that it is from. */
  readonly day: Day | undefined;
  readonly confidence: number | undefined;
}

/** What is now known of how a row stood at the end of a day: by its history, and without one as it stands, unless that is of a later day. */
export function stateOn(day: Day, past: readonly CheckIn[], now: RowState): RowState {
  const known = now.day === undefined || now.day <= day;
  const value = valueOn(day, past, known ? now.value : undefined);
  if (past.length === 0)
    return { value, day: known ? now.day : undefined, confidence: known ? now.confidence : undefined };
  const last = lastCheckInUntil(day, past);
  return { value, day: last?.day, confidence: last?.confidence };
}

/** A log by the ids of its rows in capitals; in the order in which it was written. */
export type Log = ReadonlyMap<string, readonly CheckIn[]>;

/** The history of one row. */
export function checkInsOf(log: Log, id: string): CheckIn[] {
  return effectiveCheckIns(log.get(id.toUpperCase()) ?? []);
}

/** What was checked in for one row and where it leads; days in order, of each day only what counts in the end. */
export interface History {
  readonly id: string;
  readonly checkIns: readonly PastCheckIn[];
  /** Null when there is none; the sentence then tells why. */
  readonly forecast: ForecastSummary | null;
  readonly whyNone: string;
}

export interface PastCheckIn {
  readonly day: Day;
  /** Null when the value was taken away. */
  readonly value: number | null;
  /** 1–5 */
  readonly confidence: number | null;
  /** The word that the status had then. */
  readonly status: string;
  readonly note: string;
  readonly by: string;
}

/** Where the check-ins lead (domain/forecast.ts). */
export interface ForecastSummary {
  /** On the due date, in the unit of the row. */
  readonly value: number;
  /** Four of five values would lie between these on the due date. */
  readonly low: number;
  readonly high: number;
  /** The line's value on the day of the first check-in; the line is drawn from there to the due date. */
  readonly from: number;
  /** The day on which the line meets the target; null when it has been there, or never comes there. */
  readonly arrival: Day | null;
  /** 0–1; null without a target. */
  readonly chance: number | null;
}
