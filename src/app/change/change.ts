import type { Phase } from "../../domain/phases.ts";
import type { CellValue } from "../../tables/cell.ts";
import type { LogLine } from "../../tables/log.ts";
import type { RowCells } from "../../tables/row.ts";
import type { Table } from "../workbook/table.ts";

/** All that one action does to the workbook. */
export interface Change {
  readonly sheetChanges: readonly SheetChange[];
  readonly phaseChanges?: readonly PhaseChange[];
}

/** What is to be done to one sheet of goals or KPIs. */
export interface SheetChange {
  readonly table: Table;
  readonly rowChanges: RowChanges;
}

/** What is to be done to the rows of a sheet, counted from 0 as they are before any of it is done. */
export interface RowChanges {
  readonly edits: readonly Edit[];
  readonly inserts: readonly Insert[];
  /** Rows that were deleted once, to come again. */
  readonly restores: readonly Restore[];
  /** Rows that go. */
  readonly deletes: readonly number[];
  /** Lines to be added to the log. */
  readonly log: readonly LogLine[];
}

/** New contents for some cells of one row. */
export interface Edit {
  readonly row: number;
  readonly cells: RowCells;
}

/** New rows, to come after one that is there. */
export interface Insert {
  readonly after: number;
  readonly rows: readonly RowCells[];
}

/** Whole rows as they were, column by column from the first, to come after one that is there. */
export interface Restore {
  readonly after: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/** New phased targets for one row, in place of those that it had. */
export interface PhaseChange {
  readonly id: string;
  readonly title: string;
  readonly was: readonly Phase[];
  readonly is: readonly Phase[];
}

export const NO_CHANGES: RowChanges = { edits: [], inserts: [], restores: [], deletes: [], log: [] };
