/**
 * What the sidebar may ask and what it is answered: the whole seam between the panel and the sheet.
 *
 * Only plain JSON passes (platform.md 4.2): days are numbers, nothing is undefined, blank is null or "".
 */
import type { Day } from "../domain/day.ts";
import type { Draft } from "../domain/draft.ts";
import type { Fields } from "../domain/fields.ts";
import type { Conflict, Refusal } from "../domain/refusal.ts";
import type { RowType } from "../domain/row-type.ts";
import type { StatusStyle } from "../domain/status-style.ts";
import type { Language } from "../text/language.ts";

export type { Conflict, Draft, Fields, Refusal, StatusStyle };

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
  /** Why, in one sentence in the language of the words; empty when there is nothing to say. */
  readonly reason: string;
  /** The reason is something to mend. */
  readonly wrong: boolean;
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

/**
 * Only "load" brings a panel, and null when nothing has changed since the revision that was asked with; whoever changes
 * something loads afterwards, so that a change costs the sheet no more calls than it must.
 */
export type Answer =
  | { readonly ok: true; readonly panel: Panel | null }
  | { readonly ok: false; readonly refusal: Refusal; readonly sentence: string };
