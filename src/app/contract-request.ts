import type { CheckInAnswer } from "../domain/check-in-answer.ts";
import type { Day } from "../domain/day.ts";
import type { Draft } from "../domain/draft.ts";
import type { KeptCheckIn } from "../domain/kept-check-in.ts";
import type { KpiDraft } from "../domain/kpi.ts";
import type { Language } from "../text/language.ts";

/** What the panel may ask of the script. */
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
  | { readonly do: "repair" }
  /** Writes all answers of a check-in, into the rows and into the log, or none of them. */
  | { readonly do: "check-in"; readonly answers: readonly CheckInAnswer[] }
  /** Keeps a check-in that is not saved yet, for when the panel is opened again; a blank one is forgotten. */
  | { readonly do: "keep"; readonly kept: KeptCheckIn }
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
  /** Writes a KPI with its targets on the way and its link, or nothing; makes the sheet KPI where there is none. */
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
