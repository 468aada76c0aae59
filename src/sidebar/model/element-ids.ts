import type { Fields } from "../../app/contract.ts";

/** The id of a field's element; its label, error and hints are named after it. */
export function fieldId(key: number, field: keyof Fields): string {
  return `f${key}-${field}`;
}

/** The id of a card's heading. */
export function cardId(goalId: string): string {
  return `g-${goalId}`;
}

/** The id of the list of objectives under one. */
export function subObjectivesId(goalId: string): string {
  return `b-${goalId}`;
}

/** The heading over what two people have changed. */
export const CONFLICTS_ID = "conflicts";

/** The id of what stands below a field of the form. */
export function notesId(key: number, field: keyof Fields): string {
  return notesBelow(fieldId(key, field));
}

/** The id of what stands below a field. */
export function notesBelow(id: string): string {
  return `${id}-notes`;
}

/** The fields of a check-in. */
export const VALUE_ID = "value";
export const NOTE_ID = "note";

/** The value in the form of a correction. */
export const CORRECTION_ID = "correction";

/** The day to look back at. */
export const AS_OF_ID = "as-of";

/** The button that opens the correction of a day. */
export function correctButtonId(day: number): string {
  return `c-${day}`;
}

/** A field of the form for a KPI. */
export function kpiFieldId(field: string): string {
  return `kpi-${field}`;
}

/** The search in the library of KPIs. */
export const LIBRARY_SEARCH_ID = "library-search";

/** The ids of elements that the focus goes to by itself. */
export const HEADING_ID = "heading";

export const TROUBLE_ID = "trouble";
