/** What can be undone. */
export const DEEDS = [
  "save",
  "delete",
  "tick",
  "check-in",
  "correct",
  "example",
  "save-kpi",
  "delete-kpi",
] as const;

/** An action that can be undone, by what it was and what it was about. */
export interface Undoable {
  readonly action: (typeof DEEDS)[number];
  /** The title of what was changed; of the first of several. */
  readonly title: string;
  /** How many rows it changed. */
  readonly count: number;
}
