import type { Fields, KpiFields, LibraryKpi, Request } from "../../app/contract.ts";
import type { Day } from "../../domain/calendar.ts";
import type { CheckInScope, TypedEntry } from "../../domain/check-in.ts";
import type { RowType } from "../../domain/goal.ts";
import type { Language } from "../../text/language.ts";
import type { TypedCorrection } from "./check-in-entry.ts";
import type { KpiForm } from "./kpi-form.ts";
import type { KpiPlace } from "./kpi-read.ts";
import type { KpiGrouping } from "./kpis.ts";
import type { Outcome } from "./outcome.ts";
import type { ObjectiveGrouping } from "./tree.ts";

/** What happens in the list. */
export type ListEvent =
  | { readonly type: "fold"; readonly id: string }
  /** Hides or shows the objectives under one. */
  | { readonly type: "fold-sub-objectives"; readonly id: string }
  | { readonly type: "group"; readonly by: ObjectiveGrouping }
  | { readonly type: "search"; readonly text: string }
  /** Also one below another. */
  | { readonly type: "new-objective"; readonly parent?: string }
  | { readonly type: "edit"; readonly id: string }
  | { readonly type: "ask-delete"; readonly id: string }
  | { readonly type: "tick"; readonly id: string; readonly done: boolean };

/** What happens in the form. */
export type FormEvent =
  | { readonly type: "typed"; readonly key: number; readonly field: keyof Fields; readonly text: string }
  | { readonly type: "choose-period"; readonly start: string; readonly due: string; readonly own: boolean }
  | { readonly type: "add"; readonly above: number; readonly rowType: RowType }
  | { readonly type: "remove"; readonly key: number }
  | { readonly type: "unfold"; readonly key: number | null }
  | { readonly type: "go-to"; readonly key: number; readonly field: keyof Fields }
  | { readonly type: "choose-value"; readonly index: number; readonly choice: "mine" | "theirs" }
  | { readonly type: "save" }
  | { readonly type: "save-as-new" }
  | { readonly type: "leave" };

/** What happens in a check-in. */
export type CheckInEvent =
  /** Opens it, at a row or where it was left. */
  | { readonly type: "open-check-in"; readonly id: string | null }
  | { readonly type: "choose-scope"; readonly scope: CheckInScope }
  | { readonly type: "type-entry"; readonly change: Partial<TypedEntry> }
  /** A field was left: what it holds is to outlive the panel. */
  | { readonly type: "save-draft" }
  | { readonly type: "next" }
  | { readonly type: "unchanged" }
  | { readonly type: "go-to-row"; readonly place: number }
  | { readonly type: "choose-entry"; readonly index: number; readonly choice: "mine" | "theirs" }
  | { readonly type: "save-check-in" }
  | { readonly type: "discard-check-in" }
  /** Back to the list; what is answered stays. */
  | { readonly type: "close" };

/** What happens in the history of a row. */
export type HistoryEvent =
  | { readonly type: "open-history"; readonly id: string }
  | { readonly type: "open-correction"; readonly day: Day | null }
  | { readonly type: "type-correction"; readonly change: Partial<TypedCorrection> }
  | { readonly type: "save-correction" };

/** What happens among the KPIs and in their library. */
export type KpiEvent =
  | { readonly type: "choose-tab"; readonly tab: "goals" | "kpis" }
  | { readonly type: "group-kpis"; readonly by: KpiGrouping }
  | { readonly type: "open-library" }
  | { readonly type: "library-search"; readonly text: string }
  | { readonly type: "new-kpi"; readonly from: LibraryKpi | null }
  | { readonly type: "edit-kpi"; readonly id: string }
  | { readonly type: "ask-delete-kpi"; readonly id: string };

/** What happens in the form for a KPI. */
export type KpiFormEvent =
  | { readonly type: "kpi-typed"; readonly field: keyof KpiFields; readonly text: string }
  | { readonly type: "kpi-category"; readonly chosen: string | null }
  | {
      readonly type: "kpi-set";
      readonly change: Partial<Pick<KpiForm, "isLinked" | "formula" | "feeds" | "spacing">>;
    }
  /** A target on the way; null puts it back on the straight line. */
  | { readonly type: "kpi-target"; readonly until: Day; readonly text: string | null }
  | { readonly type: "kpi-selection" }
  | { readonly type: "kpi-go-to"; readonly place: KpiPlace }
  | { readonly type: "kpi-choose-value"; readonly index: number; readonly choice: "mine" | "theirs" }
  | { readonly type: "kpi-save" }
  | { readonly type: "kpi-save-as-new" }
  | { readonly type: "kpi-leave" };

/** What happens with the dashboard. */
type DashboardEvent = { readonly type: "build-dashboard" } | { readonly type: "stop-dashboard" };

/** What can happen anywhere. */
type CommonEvent =
  /** Time to look whether the sheet has changed. */
  | { readonly type: "look" }
  /** What was asked for takes long. */
  | { readonly type: "slow" }
  | { readonly type: "ask"; readonly request: Request }
  | { readonly type: "choose-language"; readonly language: Language }
  | { readonly type: "open-help" }
  | { readonly type: "close-help" }
  | { readonly type: "confirm" }
  | { readonly type: "cancel" }
  | { readonly type: "dismiss" };

/** The server has answered a request that was sent in a certain epoch. */
export interface AnswerEvent {
  readonly type: "answered";
  readonly request: Request;
  readonly epoch: number;
  readonly outcome: Outcome;
}

export type Event =
  | ListEvent
  | FormEvent
  | CheckInEvent
  | HistoryEvent
  | KpiEvent
  | KpiFormEvent
  | DashboardEvent
  | CommonEvent
  | AnswerEvent;

/** What an update gives: the next state, and what is to be asked of the server. */
export type Transition<S> = readonly [state: S, request?: Request];
