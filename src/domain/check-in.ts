import type { Day } from "./day.ts";

/**
 * Where a line of the log comes from: the panel, a value typed into its cell, a formula whose value has changed; a
 * correction of an earlier line, or one that takes the last line of its day back.
 */
export const SOURCES = ["sidebar", "cell", "link", "correction", "undo"] as const;

export type Source = (typeof SOURCES)[number];

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
  readonly source: Source;
}
