import type { Day } from "./calendar.ts";
import type { Measure } from "./measure.ts";
import type { Problem } from "./problem.ts";
import type { Values } from "./progress.ts";

/** What a row of the OKR sheet is, from the goal down to the single task. */
export const ROW_TYPES = ["objective", "key-result", "initiative", "action"] as const;

export type RowType = (typeof ROW_TYPES)[number];

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
  readonly cadenceDays?: number | undefined;
  /** 0–1: what its phased targets ask for today (phases.ts), in place of the share of time gone. */
  readonly expectedByPhases?: number | undefined;
  /** Label of a status set by hand, or empty. */
  readonly ownStatus: string;
  /** What made a cell of this row unreadable; such a row has no progress. */
  readonly problem?: Problem | undefined;
}

/** Whether somebody has to say how far the row has come; the others follow from the rows below them. */
export function takesCheckIns({ type, measure }: Item): boolean {
  return type === "key-result" && measure !== "tasks";
}

/** What a person decides about one row; the fields that the form shows and the sheet keeps. Blank is "" or null. */
export interface Fields {
  readonly title: string;
  readonly owner: string;
  readonly area: string;
  /** Id of the objective above; only objectives use it, the others hang where they stand in the tree. */
  readonly parent: string;
  readonly startDate: Day | null;
  readonly dueDate: Day | null;
  readonly measure: Measure | null;
  readonly unit: string;
  readonly start: number | null;
  readonly target: number | null;
  readonly actual: number | null;
  readonly weight: number | null;
}

export const BLANK_FIELDS: Fields = {
  title: "",
  owner: "",
  area: "",
  parent: "",
  startDate: null,
  dueDate: null,
  measure: null,
  unit: "",
  start: null,
  target: null,
  actual: null,
  weight: null,
};

/** A row and the rows below it before they are in the sheet. A row that is in the sheet has an id. */
export interface Draft {
  readonly id: string | null;
  readonly type: RowType;
  readonly fields: Fields;
  readonly children: readonly Draft[];
}

/** As much of a row as is needed to compute it alone. */
export interface RowFields {
  readonly type: RowType;
  readonly fields: Fields;
}

/** A row as it is computed with, before it has a place among others. */
export function itemOf({ type, fields }: RowFields): Item {
  const { startDate, dueDate, measure, start, target, actual, weight } = fields;
  return {
    id: "",
    type,
    parent: "",
    start: startDate ?? undefined,
    due: dueDate ?? undefined,
    measure: measure ?? undefined,
    values: { actual: actual ?? undefined, target: target ?? undefined, start: start ?? undefined },
    weight: weight ?? undefined,
    ownStatus: "",
  };
}
