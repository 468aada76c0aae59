import type { Place } from "./cells.ts";

/** An edit of a person in the grid, as the simple trigger onEdit tells of it. */
export interface CellEdit {
  readonly sheetId: number;
  /** From 0. */
  readonly from: Place;
  readonly rows: number;
  readonly columns: number;
  /** What the cell held before; only of a single cell, and undefined when it was blank (src/google/README.md, edits). */
  readonly before: unknown;
  /** The person's address, where Google tells it; else "". */
  readonly by: string;
}

interface EditEvent {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly oldValue?: unknown;
  readonly user?: { getEmail?(): string };
}

/** Reads the event; undefined when somebody has called the door without one. */
export function readEdit(event: unknown): CellEdit | undefined {
  const { range, oldValue, user } = (event ?? {}) as Partial<EditEvent>;
  if (!range) return undefined;
  return {
    sheetId: range.getSheet().getSheetId(),
    from: { row: range.getRow() - 1, column: range.getColumn() - 1 },
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
    before: oldValue,
    by: user?.getEmail?.() ?? "",
  };
}

/** Whether an edit reaches into a row; rows count from 0. */
export function reachesRow({ from, rows }: CellEdit, row: number): boolean {
  return row >= from.row && row < from.row + rows;
}

/** The same for a column. */
export function reachesColumn({ from, columns }: CellEdit, column: number): boolean {
  return column >= from.column && column < from.column + columns;
}

/** Early, so that the day's values are there when people come to work; Google chooses the minute (src/google/README.md, triggers). */
const DAILY_HOUR = 5;

/** Runs a function of the script once a day, on behalf of the user, in this file. */
export function startDailyTrigger(handler: string): void {
  ScriptApp.newTrigger(handler).timeBased().everyDays(1).atHour(DAILY_HOUR).create();
}

/** Takes the user's own triggers for a function away; those of others are not seen (src/google/README.md, triggers). */
export function stopDailyTrigger(handler: string): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
  }
}
