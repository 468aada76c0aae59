import type { Day } from "./calendar.ts";
import type { CheckIn } from "./check-in.ts";
import type { Point } from "./statistics.ts";

/** A log by the ids of its rows in capitals; in the order in which it was written. */
export type Log = ReadonlyMap<string, readonly CheckIn[]>;

/** The effective check-ins of one row. */
export function checkInsOf(log: Log, id: string): CheckIn[] {
  return effectiveCheckIns(log.get(id.toUpperCase()) ?? []);
}

/**
 * What counts of the log of one row: one check-in a day, in the order of days.
 *
 * Of several lines for a day the last in the log counts, so that a correction corrects; one that was taken back does not
 * count, and the line before it does again.
 */
export function effectiveCheckIns(lines: readonly CheckIn[]): CheckIn[] {
  const days = new Map<Day, CheckIn[]>();
  for (const line of lines) {
    const ofDay = days.get(line.day) ?? [];
    days.set(line.day, ofDay);
    if (line.source === "undo") ofDay.pop();
    else ofDay.push(line);
  }
  const effective = [...days.values()].flatMap((ofDay) => ofDay.slice(-1));
  return effective.sort((a, b) => a.day - b.day);
}

/** The values of effective check-ins as points in time. */
export function checkInPoints(checkIns: readonly CheckIn[]): Point[] {
  return checkIns.flatMap(({ day, value }) => (value === undefined ? [] : [{ day, value }]));
}

/** How a row stood. */
export interface RowState {
  readonly value: number | undefined;
  /** The day of the check-in that it is from. */
  readonly day: Day | undefined;
  readonly confidence: number | undefined;
}

/**
 * What is now known of how a row stood at the end of a day: by its effective check-ins; without any as it stands now,
 * unless that is of a later day.
 */
export function stateOn(day: Day, checkIns: readonly CheckIn[], now: RowState): RowState {
  const known = now.day === undefined || now.day <= day;
  const value = valueOn(day, checkIns, known ? now.value : undefined);
  if (checkIns.length === 0)
    return { value, day: known ? now.day : undefined, confidence: known ? now.confidence : undefined };
  const last = lastCheckInUntil(day, checkIns);
  return { value, day: last?.day, confidence: last?.confidence };
}

/**
 * The value that a row had at the end of a day, by its effective check-ins.
 *
 * Before the first one it is the value that this one replaced. A row that was never checked in has always been what it
 * is now.
 */
export function valueOn(day: Day, checkIns: readonly CheckIn[], now: number | undefined): number | undefined {
  const [first] = checkIns;
  if (!first) return now;
  const last = lastCheckInUntil(day, checkIns);
  return last ? last.value : first.previous;
}

/** The last check-in up to a day; found by halving, as a long history may be asked about many days. */
function lastCheckInUntil(day: Day, checkIns: readonly CheckIn[]): CheckIn | undefined {
  let [low, high] = [0, checkIns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((checkIns[middle]?.day ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return checkIns[low - 1];
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

/** Where the check-ins lead, as the panel draws it; computed in forecast.ts. */
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
