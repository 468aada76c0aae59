import type { Day } from "./day.ts";
import type { Measure } from "./measure.ts";

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
