import type { KpiFields } from "./kpi.ts";

/** Why nothing was done, as data; the panel has the sentence and, where there is one, the button that mends it. */
export type Refusal =
  /** This file has no OKR sheet of ours yet. */
  | { readonly code: "not-set-up"; readonly language: "sv" | "en" }
  | { readonly code: "no-settings"; readonly language: "sv" | "en" }
  /** The rules in Settings cannot be read; the sentence says why, in the language of the words. */
  | { readonly code: "bad-rules"; readonly sentence: string }
  | { readonly code: "missing-header"; readonly sheet: string; readonly headers: readonly string[] }
  | { readonly code: "double-header"; readonly sheet: string; readonly headers: readonly string[] }
  /** Somebody else is saving, and waiting did not help. */
  | { readonly code: "busy" }
  /** Somebody changed the same thing meanwhile. */
  | { readonly code: "changed"; readonly conflicts: readonly Conflict[] }
  | { readonly code: "gone"; readonly title: string }
  | { readonly code: "more-below"; readonly titles: readonly string[] }
  | { readonly code: "merged"; readonly range: string }
  | { readonly code: "linked"; readonly title: string; readonly field: keyof KpiFields }
  | { readonly code: "too-long"; readonly field: keyof KpiFields; readonly limit: number }
  /** The KPI feeds this key result. */
  | { readonly code: "feeds"; readonly title: string }
  | { readonly code: "circle" }
  | { readonly code: "no-title" }
  /** What the last action wrote is no longer what the sheet has, so it cannot be taken back. */
  | { readonly code: "undo-changed"; readonly titles: readonly string[] }
  | { readonly code: "nothing-to-undo" }
  /** A day on which something was known must not lie ahead. */
  | { readonly code: "not-yet" }
  /** The message was not one of the above: a bug, or somebody else's call. */
  | { readonly code: "bad-request"; readonly detail: string }
  /** A service failed; the words are Google's. */
  | { readonly code: "failed"; readonly detail: string };

export interface Conflict {
  readonly title: string;
  readonly field: keyof KpiFields;
  readonly yours: string | number | null;
  readonly theirs: string | number | null;
}
