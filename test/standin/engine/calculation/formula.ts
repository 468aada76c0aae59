import type { Place } from "../functions.ts";
import type { Area } from "./area.ts";
import type { Outcome } from "./outcome.ts";
import type { Parsed } from "./parse.ts";

/** A formula that is calculated for a cell: the cell's own, or one that a list or a conditional format has for it. */
export interface Formula extends Readonly<Place> {
  /** In Univer's dialect, as it is written for the cell that stands so far to the left and above. */
  readonly text: string;
  readonly right: number;
  readonly down: number;
  /** Whose it is when it is not the cell's own. */
  readonly owner: string | undefined;
  parsed: Parsed;
  /** The cells that it names. */
  named: readonly Area[];
  /** The cells that OFFSET and INDIRECT found when it was calculated last. */
  found: readonly Area[];
  /** What it gave last; undefined before it has been calculated for the first time. */
  outcome: Outcome | undefined;
}

/** The cells that a formula fills with an outcome, or would fill if there was room. */
export function wanted({ row, column, sheetId }: Place, outcome: Outcome | undefined): Area {
  const [endRow, endColumn] = [row + (outcome?.height ?? 1) - 1, column + (outcome?.width ?? 1) - 1];
  return { sheetId, startRow: row, startColumn: column, endRow, endColumn };
}

/** The cells that a formula has filled, its own too. */
export function filled({ outcome, ...place }: Formula): Area {
  return wanted(place, outcome?.hasRoom ? outcome : undefined);
}
