import type { Day } from "./day.ts";

/** What was checked in for one row and where it leads; days in order, of each day only what counts in the end. */
export interface History {
  readonly id: string;
  readonly checkIns: readonly PastCheckIn[];
  /** Null when there is none; the sentence then tells why. */
  readonly forecast: Outlook | null;
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
export interface Outlook {
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
