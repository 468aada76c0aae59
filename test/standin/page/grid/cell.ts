import type { Workbook } from "@univerjs/core";
import { formatA1 } from "../../text/a1.ts";

/** Where a cell is, as Univer says it: from 0. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

/** "B2" for row 1 and column 1. */
export function a1({ row, col }: Place): string {
  return formatA1({ startRow: row, endRow: row, startColumn: col, endColumn: col });
}

/** The name of the sheet with that id. */
export function sheetName(workbook: Workbook, id: string): string {
  return workbook.getSheetBySheetId(id)?.getName() ?? "";
}
