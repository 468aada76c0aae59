import type { Problem } from "./problem.ts";
import type { RowType } from "./row-type.ts";
import type { Status } from "./status.ts";

/** Why a row has its status, as data; `text` has the sentence. Points are hundredths of the way, rounded. */
export type Reason =
  | { readonly code: "reached" }
  | { readonly code: "on-plan" }
  | { readonly code: "ahead"; readonly points: number }
  | { readonly code: "behind-plan"; readonly points: number }
  | { readonly code: "short-at-end"; readonly points: number }
  | { readonly code: "no-dates" }
  | { readonly code: "limit-met" }
  | { readonly code: "limit-missed" }
  /** An action item is done, late or simply still to do. */
  | { readonly code: "step"; readonly done: boolean; readonly late: boolean }
  | { readonly code: "nothing-under"; readonly type: RowType }
  | { readonly code: "children-blank"; readonly blank: number; readonly all: number; readonly type: RowType }
  /** Nobody has checked it in for so many days, which is longer than the cadence allows. */
  | { readonly code: "stale"; readonly days: number; readonly because: Reason | undefined }
  | { readonly code: "set-by-hand"; readonly computed: Status; readonly because: Reason | undefined }
  | { readonly code: "problem"; readonly problem: Problem };
