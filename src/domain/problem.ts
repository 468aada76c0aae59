import type { Day } from "./calendar.ts";
import type { Measure } from "./measure.ts";

/** The inputs of a row that can be wrong, by the key of their column. */
export type InputField =
  | "actual"
  | "target"
  | "start"
  | "weight"
  | "measure"
  | "type"
  | "startDate"
  | "dueDate"
  | "today"
  | "progress"
  | "expected"
  | "threshold"
  | "asOf"
  | "cadence"
  | "updated"
  | "until"
  | "phaseTarget"
  | "what"
  | "checkInDate"
  | "checkInValue";

/** How large a range is. */
export interface RangeSize {
  readonly rows: number;
  readonly columns: number;
}

/** Why something cannot be computed, as data; `text` has the sentence for each code. */
export type Problem = ValueProblem | CellProblem | PlaceProblem | SeriesProblem | PhaseProblem;

/** The values do not suffice or contradict each other. */
export type ValueProblem =
  /** Nothing to compute with yet: the cell stays blank. */
  | { readonly code: "no-actual" }
  | { readonly code: "no-target" }
  /** The numbers contradict each other. */
  | { readonly code: "zero-target" }
  | { readonly code: "no-start"; readonly measure: Measure }
  | { readonly code: "wrong-direction"; readonly measure: "increase" | "decrease" }
  | { readonly code: "ends-swapped" }
  | { readonly code: "milestone-range" }
  | { readonly code: "negative-weight" }
  | { readonly code: "dates-swapped" };

/** A cell or a range holds something else than what belongs there. */
export type CellProblem =
  | { readonly code: "threshold-range"; readonly text: string }
  | { readonly code: "not-a-number"; readonly field: InputField; readonly text: string }
  | { readonly code: "date-as-number"; readonly field: InputField }
  | { readonly code: "not-a-date"; readonly field: InputField; readonly text: string }
  | { readonly code: "unknown-word"; readonly field: "measure" | "type" | "what"; readonly text: string }
  | { readonly code: "unknown-cadence"; readonly text: string; readonly words: readonly string[] }
  | { readonly code: "unknown-language"; readonly text: string }
  | { readonly code: "no-rules" }
  | { readonly code: "different-sizes"; readonly one: RangeSize; readonly other: RangeSize }
  | { readonly code: "missing-columns"; readonly headers: readonly string[] }
  | { readonly code: "double-columns"; readonly headers: readonly string[] };

/** The row's place among the others is wrong. */
export type PlaceProblem =
  | { readonly code: "missing-parent"; readonly parent: string }
  | { readonly code: "circle" }
  | { readonly code: "duplicate-id"; readonly id: string };

/** The check-ins of an item do not suffice. */
export type SeriesProblem =
  /** `count` is how many days have one. */
  { readonly code: "too-few-check-ins"; readonly count: number };

/** The targets on the way of an item contradict each other or its dates. */
export type PhaseProblem =
  | { readonly code: "phase-outside"; readonly day: Day }
  | { readonly code: "double-phase"; readonly day: Day };

/** Whether a value simply has not been given yet, so that the cell stays blank instead of complaining. */
export function isMissingValue(problem: Problem): boolean {
  return problem.code === "no-actual" || problem.code === "no-target";
}
