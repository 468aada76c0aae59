import type { IRange } from "@univerjs/core";
import type { Box } from "../../text/a1.ts";

/** A rectangle of cells of a sheet. */
export interface Area extends Box {
  readonly sheetId: string;
}

/** Beyond the end of any sheet: whole rows and columns reach as far as the sheet ever will. */
export const END = Number.MAX_SAFE_INTEGER;

/** Univer's ranges of whole rows or columns have ends that are no numbers. */
export function areaOf(sheetId: string, { startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    sheetId,
    startRow: startRow || 0,
    startColumn: startColumn || 0,
    endRow: Number.isNaN(endRow) ? END : endRow,
    endColumn: Number.isNaN(endColumn) ? END : endColumn,
  };
}

export function wholeSheet(sheetId: string): Area {
  return { sheetId, startRow: 0, startColumn: 0, endRow: END, endColumn: END };
}
