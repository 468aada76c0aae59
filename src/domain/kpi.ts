import type { Cadence } from "./cadence.ts";
import type { Day } from "./day.ts";
import { BLANK_FIELDS, type Fields } from "./fields.ts";

/** What a KPI is about; any other word is a category of the user's own. */
export const CATEGORIES = ["financial", "operational", "customer", "employee"] as const;

export type Category = (typeof CATEGORIES)[number];

/** Whether a KPI tells what is to come or what has been. */
export const KINDS = ["leading", "lagging"] as const;

export type Kind = (typeof KINDS)[number];

/** What a person decides about one KPI. Its title is its name; it has no parent and no weight. */
export interface KpiFields extends Fields {
  /** A {@link Category}, a word of the user's own, or "". */
  readonly category: string;
  readonly kind: Kind | null;
  /** Where its values come from. */
  readonly source: string;
  readonly cadence: Cadence | null;
  /** Id of the objective or key result that it supports, or "". */
  readonly supports: string;
  readonly note: string;
}

export const BLANK_KPI: KpiFields = {
  ...BLANK_FIELDS,
  category: "",
  kind: null,
  source: "",
  cadence: null,
  supports: "",
  note: "",
};

/** A target on the way to the end target: what is to be reached on a day. */
export interface Phase {
  readonly until: Day;
  readonly target: number;
}

/** A KPI with all that belongs to it, as the form shows it. */
export interface KpiDraft {
  /** Null for one that is not in the sheet yet. */
  readonly id: string | null;
  readonly fields: KpiFields;
  /** The key result that it supports takes its actual value from it. */
  readonly feeds: boolean;
  /** In the order of days; the end target is not among them. */
  readonly phases: readonly Phase[];
  /** The formula that its actual value comes from, with its "="; "" for a typed value. */
  readonly formula: string;
}
