import type { Day } from "./calendar.ts";

/** One line of the log: what was said of one row for one day. Lines are only ever added. */
export interface CheckIn {
  readonly day: Day;
  /** Id of the row. */
  readonly id: string;
  /** Undefined when the value was taken away. */
  readonly value: number | undefined;
  /** The value before it, as far as it was known. */
  readonly previous: number | undefined;
  /** 1–5 */
  readonly confidence: number | undefined;
  /** The word that the row's status had then. */
  readonly status: string;
  readonly note: string;
  readonly by: string;
  readonly source: CheckInSource;
}

/**
 * Where a line of the log comes from: the panel, a value typed into its cell, a formula whose value has changed; a
 * correction of an earlier line, or one that takes the last line of its day back.
 */
export const CHECK_IN_SOURCES = ["sidebar", "cell", "link", "correction", "undo"] as const;

export type CheckInSource = (typeof CHECK_IN_SOURCES)[number];

/** What a person says of one row in a check-in. */
export interface CheckInEntry {
  readonly id: string;
  readonly value: number | null;
  /** The value that the panel showed when the person spoke: another one in the sheet is a conflict. */
  readonly base: number | null;
  /** 1–5 */
  readonly confidence: number | null;
  readonly note: string;
}

/** Whose rows a check-in is about, and whether only those that are due. */
export const CHECK_IN_SCOPES = ["mine-due", "all-due", "mine", "all"] as const;

export type CheckInScope = (typeof CHECK_IN_SCOPES)[number];

/** What has been typed about one row and is not yet an entry. */
export interface TypedEntry {
  /** As it stands in the field; null as long as nobody has touched it. */
  readonly value: string | null;
  /** 1–5 */
  readonly confidence: number | null;
  readonly note: string;
}

/** A check-in that is not saved yet, as far as it outlives the panel. */
export interface DraftCheckIn {
  /** Null when the person came for a single row. */
  readonly scope: CheckInScope | null;
  readonly answers: readonly CheckInEntry[];
  /** By id; what was typed stays when the person goes back and forth. */
  readonly entries: Readonly<Record<string, TypedEntry>>;
}

export const NO_DRAFT_CHECK_IN: DraftCheckIn = { scope: null, answers: [], entries: {} };
