/**
 * What the sidebar may ask and what it is answered: the whole seam between the panel and the sheet.
 *
 * Only plain JSON passes (platform.md 4.2): days are numbers, nothing is undefined, blank is null or "".
 */
import type { Day } from "../domain/day.ts";
import type { Measure } from "../domain/measure.ts";
import type { Reason } from "../domain/reason.ts";
import type { RowType } from "../domain/row-type.ts";
import type { StatusStyle } from "../domain/status-style.ts";
import type { Language } from "../text/language.ts";

export type { StatusStyle };

/** What a person decides about one row; the fields that the form shows and the sheet keeps. */
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

/** A row and the rows below it, as typed in the form. A row that is not in the sheet yet has no id. */
export interface Draft {
  readonly id: string | null;
  readonly type: RowType;
  readonly fields: Fields;
  readonly children: readonly Draft[];
}

/** A row of the sheet with what is computed from it. Sub-objectives are not among the children. */
export interface Goal {
  readonly id: string;
  readonly type: RowType;
  readonly fields: Fields;
  readonly children: readonly Goal[];
  readonly computed: Computed;
  /** The columns of this row that hold formulas of the user's own; the form shows but does not change them. */
  readonly linked: readonly (keyof Fields)[];
}

export interface Computed {
  readonly difference: number | null;
  /** A share, not clamped. */
  readonly progress: number | null;
  /** 0–1 */
  readonly expected: number | null;
  /** Code of a built-in status, or the label of one of the user's own. */
  readonly status: string;
  readonly reason: Reason | null;
}

/** All that the panel shows, as the workbook was at one moment. */
export interface Panel {
  readonly language: Language;
  readonly today: Day;
  /** A fingerprint of the workbook's goals, rules and day: equal means nothing to redraw. */
  readonly revision: string;
  readonly objectives: readonly Goal[];
  /** Rows with nothing above them that should have: typed by hand, or their parent is gone. */
  readonly loose: readonly Goal[];
  readonly statuses: readonly StatusStyle[];
}

export type Request =
  | { readonly do: "load"; readonly revision: string | null }
  /** Writes a whole objective or nothing. `base` is the objective as it was when the form was opened. */
  | { readonly do: "save"; readonly draft: Draft; readonly base: Draft | null }
  /** Deletes a row and all below it; `ids` are the rows that the person was told about. */
  | { readonly do: "delete"; readonly id: string; readonly ids: readonly string[] }
  /** Ticks an action item, or takes the tick away. */
  | { readonly do: "tick"; readonly id: string; readonly done: boolean }
  | { readonly do: "choose-language"; readonly language: Language }
  | { readonly do: "set-up" }
  | { readonly do: "insert-example" }
  | { readonly do: "apply-rules" }
  /** Puts renamed or deleted headers, sheets and named ranges back where they can be. */
  | { readonly do: "repair" };

/** `panel` is null when nothing has changed since the revision that was asked with. */
export type Answer =
  | { readonly ok: true; readonly panel: Panel | null }
  | { readonly ok: false; readonly refusal: Refusal };

/** Why nothing was done, as data; the panel has the sentence and, where there is one, the button that mends it. */
export type Refusal =
  /** This file has no OKR sheet of ours yet. */
  | { readonly code: "not-set-up"; readonly language: Language }
  | { readonly code: "no-settings"; readonly language: Language }
  | { readonly code: "missing-header"; readonly sheet: string; readonly headers: readonly string[] }
  | { readonly code: "double-header"; readonly sheet: string; readonly headers: readonly string[] }
  /** Somebody else is saving, and waiting did not help. */
  | { readonly code: "busy" }
  /** Somebody changed the same thing meanwhile. */
  | { readonly code: "changed"; readonly conflicts: readonly Conflict[] }
  | { readonly code: "gone"; readonly title: string }
  | { readonly code: "more-below"; readonly titles: readonly string[] }
  | { readonly code: "merged"; readonly range: string }
  | { readonly code: "linked"; readonly title: string; readonly field: keyof Fields }
  | { readonly code: "too-long"; readonly field: keyof Fields; readonly limit: number }
  | { readonly code: "circle" }
  | { readonly code: "no-title" }
  /** The message was not one of the above: a bug, or somebody else's call. */
  | { readonly code: "bad-request"; readonly detail: string }
  /** A service failed; the words are Google's. */
  | { readonly code: "failed"; readonly detail: string };

export interface Conflict {
  readonly title: string;
  readonly field: keyof Fields;
  readonly yours: string | number | null;
  readonly theirs: string | number | null;
}
