import type { Fields } from "../../app/contract.ts";

/** The heading of a view, which takes the focus when the view changes. */
export const HEADING_ID = "heading";

/** What went wrong. */
export const TROUBLE_ID = "trouble";

/** The heading over what two people have changed. */
export const CONFLICTS_ID = "conflicts";

/** The fields of a check-in. */
export const VALUE_ID = "value";
export const NOTE_ID = "note";

/** The value in the form of a correction. */
export const CORRECTION_ID = "correction";

/** The day to look back at. */
export const AS_OF_ID = "as-of";

/** The search in the library of KPIs. */
export const LIBRARY_SEARCH_ID = "library-search";

/** A field of the form; its label, mistake and hints are named after it. */
export function fieldId(key: number, field: keyof Fields): string {
  return `f${key}-${field}`;
}

/** A field of the form for a KPI. */
export function kpiFieldId(field: string): string {
  return `kpi-${field}`;
}

/** What stands below a field. */
export function notesId(fieldId: string): string {
  return `${fieldId}-notes`;
}

/** The heading of a card. */
export function cardId(goalId: string): string {
  return `g-${goalId}`;
}

/** The list of the objectives under one. */
export function subObjectivesId(goalId: string): string {
  return `b-${goalId}`;
}

/** The button that opens the correction of a day. */
export function correctButtonId(day: number): string {
  return `c-${day}`;
}
