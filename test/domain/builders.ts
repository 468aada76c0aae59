import { day } from "../../src/domain/calendar.ts";
import type { Item } from "../../src/domain/goal.ts";
import type { Measure } from "../../src/domain/measure.ts";
import { progressOf, type Values } from "../../src/domain/progress.ts";
import { type Tracked, track } from "../../src/domain/track.ts";

/** A key result halfway from 0 to 100, without parent, dates or weight. */
export function keyResult(given: Partial<Item> = {}): Item {
  const values = { start: 0, target: 100, actual: 50 };
  return { id: "", type: "key-result", parent: "", values, ownStatus: "", ...given };
}

export function objective(given: Partial<Item> = {}): Item {
  return { id: "O", type: "objective", parent: "", values: {}, ownStatus: "", ...given };
}

/** An initiative that is the share of its action items. */
export function initiative(given: Partial<Item> = {}): Item {
  return { id: "I", type: "initiative", parent: "", values: {}, ownStatus: "", ...given };
}

export function action(given: Partial<Item> = {}): Item {
  return { id: "", type: "action", parent: "I", values: {}, ownStatus: "", ...given };
}

export const TICKED = { actual: 1 };

/** October 2026, its middle, and the day after it. */
export const OCTOBER = { start: day(2026, 10, 1), due: day(2026, 10, 31) };
export const MIDDLE = day(2026, 10, 16);
export const AFTER = day(2026, 11, 1);

export const DONE = { values: { start: 0, target: 100, actual: 100 } };
export const NO_DATA = { values: { start: 0, target: 100 } };

export interface TrackFact {
  readonly items: readonly (Item | undefined)[];
  readonly today?: number;
  /** What is to be true of the first row. */
  readonly is: Partial<Tracked>;
  readonly because: string;
}

export function trackFirst({ items, today = MIDDLE }: TrackFact): Tracked | undefined {
  return track(items, today)[0];
}

export interface ProgressFact extends Values {
  readonly measure?: Measure;
  /** Progress, or the code of the problem. */
  readonly is: number | string;
  readonly because: string;
}

export const PROGRESS_TITLE =
  "progressOf() of $actual between $start and $target, $measure, is $is: $because";

/** What the values of a fact come to. */
export function progressIn({ is: _, because: __, measure, ...values }: ProgressFact): number | string {
  const read = progressOf(values, measure);
  return read.ok ? read.value : read.error.code;
}
