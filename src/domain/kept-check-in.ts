import type { CheckInAnswer } from "./check-in-answer.ts";

/** Whose rows a check-in is about, and whether only those that are due. */
export const SCOPES = ["mine-due", "all-due", "mine", "all"] as const;

export type Scope = (typeof SCOPES)[number];

/** What has been typed about one row and is not an answer yet. */
export interface Entry {
  /** As it stands in the field; null as long as nobody has touched it. */
  readonly value: string | null;
  /** 1–5 */
  readonly confidence: number | null;
  readonly note: string;
}

/** A check-in that is not saved yet, as far as it outlives the panel. */
export interface KeptCheckIn {
  /** Null when the person came for a single row. */
  readonly scope: Scope | null;
  readonly answers: readonly CheckInAnswer[];
  /** By id; what was typed stays when the person goes back and forth. */
  readonly entries: Readonly<Record<string, Entry>>;
}

export const NOTHING_KEPT: KeptCheckIn = { scope: null, answers: [], entries: {} };
