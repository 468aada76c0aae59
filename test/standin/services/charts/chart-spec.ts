import type { Box } from "../../text/a1.ts";

/** Where a chart's upper left corner is: its cell (from 1), and pixels from that cell's own corner. */
export interface ChartPosition {
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
}

/** A chart as it was built, as JSON. */
export interface ChartSpec {
  /** A name of Charts.ChartType. */
  type: string;
  ranges: { sheetId: string; box: Box }[];
  position: ChartPosition;
  /** By the names that setOption was given, which may have dots: "legend.position". */
  options: Record<string, unknown>;
  /** Rows with the series' names; below 0, whoever draws the chart finds out by itself. */
  numHeaders: number;
  mergeStrategy: string;
  hiddenStrategy: string;
  transpose: boolean;
}

/**
 * What Sheet.newChart() starts from. Both strategies and the transposition are the documented defaults; type, place and
 * headers are not documented. [MEM]
 */
export function newChartSpec(): ChartSpec {
  return {
    type: "COLUMN",
    ranges: [],
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    options: {},
    numHeaders: -1,
    mergeStrategy: "MERGE_COLUMNS",
    hiddenStrategy: "IGNORE_ROWS",
    transpose: false,
  };
}
