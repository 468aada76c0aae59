import type { CellValue } from "../../tables/cell.ts";
import type { LogLine } from "../../tables/log.ts";
import type { RowCells } from "../../tables/row.ts";
import type { Table } from "../workbook/table.ts";
import type { PhaseChange } from "../workbook/targets-sheet.ts";

/** What is to be done to the OKR sheet; rows count from 0, as they are before any of it is done. */
export interface Plan {
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

export const NOTHING: Plan = { edits: [], inserts: [], restores: [], deletes: [], log: [] };

/** What is to be done to one sheet. */
export interface Work {
  readonly table: Table;
  readonly plan: Plan;
}

/** All that one action does. */
export interface Deeds {
  readonly works: readonly Work[];
  readonly phases?: readonly PhaseChange[];
}
