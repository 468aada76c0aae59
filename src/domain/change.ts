/** The actions that change the workbook and can be taken back. */
export const UNDOABLE_ACTIONS = [
  "save",
  "delete",
  "tick",
  "check-in",
  "correct",
  "example",
  "save-kpi",
  "delete-kpi",
] as const;

/** What a person did last and can undo: the action, and what it was about. */
export interface Undoable {
  readonly action: (typeof UNDOABLE_ACTIONS)[number];
  /** The title of what was changed; of the first of several. */
  readonly title: string;
  /** How many rows it changed. */
  readonly count: number;
}
