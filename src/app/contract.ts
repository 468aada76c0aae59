import type { Day } from "../domain/calendar.ts";
import type { Undoable } from "../domain/change.ts";
import type { CheckInEntry, DraftCheckIn } from "../domain/check-in.ts";
import type { Freshness } from "../domain/freshness.ts";
import type { Draft, Fields, RowType } from "../domain/goal.ts";
import type { ForecastSummary, History, PastCheckIn } from "../domain/history.ts";
import type { KpiDraft, KpiFields, LibraryKpi } from "../domain/kpi.ts";
import type { Phase } from "../domain/phases.ts";
import type { Conflict, Refusal } from "../domain/refusal.ts";
import type { StatusStyle, StatusThresholds } from "../domain/status.ts";
import type { Language } from "../text/language.ts";

/**
 * What the panel may ask and what it is answered: the whole seam between the panel and the sheet.
 *
 * Only plain JSON passes (src/google/README.md, sidebar): days are numbers, nothing is undefined, blank is null or "".
 */

export type {
  CheckInEntry,
  Conflict,
  Draft,
  DraftCheckIn,
  Fields,
  ForecastSummary,
  Freshness,
  History,
  KpiDraft,
  KpiFields,
  LibraryKpi,
  PastCheckIn,
  Phase,
  Refusal,
  StatusStyle,
  StatusThresholds,
  Undoable,
};

/** A row of the sheet with what is computed from it. Sub-objectives are not among the children. */
export interface Goal {
  readonly id: string;
  readonly type: RowType;
  readonly fields: Fields;
  /** Its first column whose cell cannot be read; such a row has no progress. "" when all can. */
  readonly unread: string;
  /** Its status is set by hand, and stays whatever its numbers say. */
  readonly byHand: boolean;
  readonly children: readonly Goal[];
  readonly computed: Computed;
  /** The columns of this row that hold formulas of the user's own; the form shows but does not change them. */
  readonly linked: readonly (keyof Fields)[];
  /** How fresh its value is; null for a row whose progress comes from the rows below it. */
  readonly freshness: Freshness | null;
}

/** A KPI with what is computed from it. */
export interface Kpi {
  readonly id: string;
  readonly fields: KpiFields;
  readonly computed: Computed;
  /** The columns of this row that hold formulas of the user's own; `actual` among them when its value is linked. */
  readonly linked: readonly (keyof KpiFields)[];
  readonly freshness: Freshness;
  /** The key result that it supports takes its actual value from it. */
  readonly feeds: boolean;
  readonly phases: readonly Phase[];
  /** The formula that its actual value comes from, in the file's own words; "" for a typed value. */
  readonly formula: string;
  /** The labels of its statuses in its last periods by its cadence, from long ago to now; "" where nothing was checked in. */
  readonly periods: readonly string[];
}

export interface Computed {
  readonly difference: number | null;
  /** 1 at the target; not clamped. */
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
  /** In the order of the sheet KPI; none when there is no such sheet. */
  readonly kpis: readonly Kpi[];
  readonly statuses: readonly StatusStyle[];
  /** What statuses are judged by, so that the panel can tell what a value would do before it is saved. */
  readonly limits: StatusThresholds;
  /** The owner that the person at the panel has said to be; "" for nobody yet. */
  readonly me: string;
  /** A check-in that was left before it was saved. */
  readonly kept: DraftCheckIn;
  /** What this person's last saved action was, as long as it can be undone. */
  readonly undo: Undoable | null;
  /** Whether values that are formulas are looked after once a day, on this person's behalf. */
  readonly daily: boolean;
}

/**
 * Only "load" brings a panel, and null when nothing has changed since the revision that was asked with; whoever changes
 * something loads afterwards, so that a change costs the sheet no more calls than it must.
 */
export type Answer =
  | { readonly ok: true; readonly panel: Panel | null }
  /** Only of "history". */
  | { readonly ok: true; readonly histories: readonly History[] }
  /** Only of "library", in the language of the words. */
  | { readonly ok: true; readonly library: readonly LibraryKpi[] }
  /** Only of "selection": such as "='Sales 2026'!B7", or "" when nothing is selected that a value could come from. */
  | { readonly ok: true; readonly formula: string }
  /** Only of "dashboard": so many of the steps are done, and what comes next; the last one is when done equals of. */
  | { readonly ok: true; readonly done: number; readonly of: number; readonly doing: string }
  | { readonly ok: false; readonly refusal: Refusal; readonly sentence: string };

/** What the panel may ask of the script. */
export type Request =
  | { readonly do: "load"; readonly revision: string | null }
  /** Writes a whole objective or nothing. `base` is the objective as it was when the form was opened. */
  | { readonly do: "save"; readonly draft: Draft; readonly base: Draft | null }
  /** Deletes a row and all under it; `ids` are the rows of which the person has been warned that they go. */
  | { readonly do: "delete"; readonly id: string; readonly ids: readonly string[] }
  /** Ticks an action item, or takes the tick away. */
  | { readonly do: "tick"; readonly id: string; readonly done: boolean }
  | { readonly do: "choose-language"; readonly language: Language }
  | { readonly do: "set-up" }
  | { readonly do: "insert-example" }
  | { readonly do: "apply-rules" }
  /** Puts renamed or deleted headers, sheets and named ranges back where they can be. */
  | { readonly do: "repair" }
  /** Writes all entries of a check-in, into the rows and into the log, or none of them. */
  | { readonly do: "check-in"; readonly answers: readonly CheckInEntry[] }
  /** Remembers a check-in that is not saved yet, for when the panel is opened again; a blank one is forgotten. */
  | { readonly do: "keep"; readonly kept: DraftCheckIn }
  /** What was checked in for these rows; answered with histories. */
  | { readonly do: "history"; readonly ids: readonly string[] }
  /** Says what the value of a row really was on a day on which it was checked in. */
  | {
      readonly do: "correct";
      readonly id: string;
      readonly day: Day;
      readonly value: number | null;
      readonly note: string;
    }
  /** Takes the last saved action of this person back. */
  | { readonly do: "undo" }
  /** Shows in a sheet of its own what was believed on a day. */
  | { readonly do: "as-of"; readonly day: Day }
  /** The person says which of the owners they are; "" for none. */
  | { readonly do: "choose-me"; readonly me: string }
  /** Looks after values that are formulas once a day, or no longer. */
  | { readonly do: "daily"; readonly on: boolean }
  /** Writes a KPI with its phased targets and its link, or nothing; makes the sheet KPI where there is none. */
  | { readonly do: "save-kpi"; readonly draft: KpiDraft; readonly base: KpiDraft | null }
  | { readonly do: "delete-kpi"; readonly id: string }
  /** KPIs that are ready to be used; answered with a library. */
  | { readonly do: "library" }
  /** What is selected in the sheet, as a formula; answered with a formula. */
  | { readonly do: "selection" }
  /** One step of making the dashboard, or of making it anew, from 0; answered with how far it has come. */
  | { readonly do: "dashboard"; readonly step: number }
  /** Leaves off between two steps: a dashboard that was there stays, a half-made one goes. */
  | { readonly do: "cancel-dashboard" };
