import type { Day } from "./day.ts";
import type { Measure } from "./measure.ts";
import type { Problem } from "./problem.ts";
import type { Values } from "./progress.ts";
import type { RowType } from "./row-type.ts";

/** One row of the OKR sheet, read and understood as far as it can be. */
export interface Item {
  readonly id: string;
  /** A row without a type counts as a key result. */
  readonly type: RowType;
  /** Id of the row above, or empty. */
  readonly parent: string;
  readonly start?: Day | undefined;
  readonly due?: Day | undefined;
  readonly measure?: Measure | undefined;
  readonly values: Values;
  /** 1 when blank. */
  readonly weight?: number | undefined;
  /** The day of the last check-in. */
  readonly updated?: Day | undefined;
  /** The longest that may lie between two check-ins, in days, where the row says so itself. */
  readonly cadence?: number | undefined;
  /** 0–1: what its own plan expects today (phases.ts), in place of the share of time gone. */
  readonly planned?: number | undefined;
  /** Label of a status set by hand, or empty. */
  readonly ownStatus: string;
  /** What made a cell of this row unreadable; such a row has no progress. */
  readonly problem?: Problem | undefined;
}

/** Whether somebody has to say how far the row has come; the others follow from the rows below them. */
export function isCheckedIn({ type, measure }: Item): boolean {
  return type === "key-result" && measure !== "tasks";
}
