import { SHOWN } from "./data-layout.ts";

/** The first column is a margin; the others are narrow and alike, so that cards of any width stand on one grid. */
export const BOARD_COLUMNS = 27;
export const MARGIN_WIDTH = 16;
export const COLUMN_WIDTH = 45;

/** Cells side by side that are one; from 0, the last one included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const span = (from: number, to: number): Span => ({ from, to });

/** Left and right half of the page; between them is a gap. */
export const LEFT = span(1, 12);
export const RIGHT = span(14, 26);

/** The first row: the title, and a label and a drop-down for each filter. */
export const FILTERS = {
  row: 0,
  title: span(1, 7),
  area: { label: span(8, 9), choice: span(10, 13) },
  owner: { label: span(14, 15), choice: span(16, 19) },
  period: { label: span(20, 21), choice: span(22, 26) },
} as const;

/** The number widgets: three rows for label, number and what belongs to it. */
export const WIDGETS = {
  row: 2,
  spans: [span(1, 4), span(5, 8), span(9, 12), span(14, 17), span(18, 21), span(22, 26)],
} as const;

const ATTENTION = { title: 6, row: 7, rows: SHOWN.attention };
const OBJECTIVES = { title: 15, row: 16, rows: SHOWN.objectives };
const TIMELINE = { title: 24, row: 26, rows: SHOWN.timeline };
const KPIS = { title: 33, row: 35, rows: SHOWN.kpis };

/** The lists: the row of their title, their first row, how many there are, and what stands where. */
export const LISTS = {
  attention: {
    ...ATTENTION,
    columns: { status: span(1, 2), title: span(3, 6), reason: span(7, 10), owner: span(11, 12) },
  },
  objectives: {
    ...OBJECTIVES,
    columns: {
      title: span(1, 4),
      owner: span(5, 6),
      bar: span(7, 9),
      progress: span(10, 10),
      status: span(11, 12),
    },
  },
  timeline: { ...TIMELINE, columns: { title: span(1, 8) } },
  kpis: {
    ...KPIS,
    columns: {
      name: span(1, 3),
      value: span(4, 5),
      target: span(6, 7),
      change: span(8, 8),
      trend: span(9, 10),
      status: span(11, 12),
    },
  },
  confidence: { ...KPIS, rows: SHOWN.confidence, columns: { title: span(14, 18) } },
} as const;

/** The first of the narrow columns of the timeline and of the heat map. */
export const TIMELINE_COLUMN = 9;
export const CONFIDENCE_COLUMN = 19;

export const BOARD_ROWS = KPIS.row + SHOWN.kpis;

/** Heights of rows in pixels: all together with the widths a page of A4 on its side. */
export function rowHeight(row: number): number {
  if (row === FILTERS.row) return 34;
  if (row === WIDGETS.row + 1) return 34;
  if ([1, 5, 14, 23, 32].includes(row)) return 10;
  if (Object.values(LISTS).some(({ title }) => title === row)) return 24;
  return row === TIMELINE.row - 1 || row === KPIS.row - 1 ? 18 : 21;
}
