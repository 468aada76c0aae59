import { columnLetters } from "../formulas.ts";

/** How much the dashboard shows: always the same, so that it fits one page whatever the workbook holds. */
export const SHOWN = {
  attention: 7,
  objectives: 7,
  timeline: 6,
  kpis: 6,
  confidence: 6,
  /** Columns of the timeline. */
  spans: 18,
  /** Points of the burn-up. */
  points: 14,
  /** Weeks of the heat map. */
  weeks: 8,
} as const;

/** The columns of the OKR sheet that stand in the data as they are there: so all columns of the data are of one height. */
export const OKR_MIRRORED = [
  "id",
  "type",
  "title",
  "parent",
  "owner",
  "area",
  "startDate",
  "dueDate",
  "progress",
  "expected",
  "status",
  "reason",
] as const;

/** The same of the sheet KPI. */
export const KPI_MIRRORED = [
  "id",
  "title",
  "area",
  "owner",
  "unit",
  "target",
  "actual",
  "status",
  "progress",
] as const;

/** Those of them that hold texts. */
export const TEXT_COLUMNS = [
  "id",
  "type",
  "title",
  "parent",
  "owner",
  "area",
  "status",
  "reason",
  "unit",
] as const;

const BLOCK_WIDTHS = {
  okr: OKR_MIRRORED.length,
  kpi: KPI_MIRRORED.length,
  areas: 1,
  owners: 1,
  periods: 1,
  kpiTitles: 1,
  /** 1 objective, 2 key result, 3 initiative, 0 anything else or filtered out; a row for each row of the OKR sheet. */
  kind: 1,
  area: 3,
  owner: 3,
  period: 3,
  /** 0–1; a row without data counts 0, as in every roll-up. */
  counted: 1,
  score: 1,
  /** Rows of the OKR sheet, with what they are sorted by. */
  attention: 2,
  objectives: 1,
  timeline: 1,
  confidence: 2,
  /** Label, label with its sign, how many objectives. */
  statuses: 3,
  burnUp: 3,
  segments: 4,
  /** First day, last day, and the day that progress has come to. */
  bars: 3,
  barOptions: 2,
  numbers: 1,
  weeks: 1,
  progressThen: SHOWN.points,
  expectedThen: SHOWN.points,
  confidenceThen: SHOWN.weeks,
  /** The values of KPIs at the end of the month before; a row for each row of the sheet KPI. */
  kpiThen: 1,
  /** 1 for the KPIs that pass the filters. */
  kpiShown: 1,
} as const;

export type DataBlock = keyof typeof BLOCK_WIDTHS;

/** The first column of a block of the sheet with the data, from 0; blocks stand side by side. */
export function dataColumn(block: DataBlock): number {
  const names = Object.keys(BLOCK_WIDTHS) as DataBlock[];
  return names.slice(0, names.indexOf(block)).reduce((sum, name) => sum + BLOCK_WIDTHS[name], 0);
}

/** How many columns all blocks take. */
export function dataWidth(): number {
  return Object.values(BLOCK_WIDTHS).reduce((sum, width) => sum + width, 0);
}

/** The single numbers, in the order in which they stand. */
export const NUMBERS = [
  "start",
  "due",
  "gone",
  "objectives",
  "progress",
  "expected",
  "stale",
  "keyResults",
  "kpis",
  "kpisOnTarget",
  "attention",
  "monthBefore",
] as const;

export type NumberName = (typeof NUMBERS)[number];

/** The cells of the sheet with the data, as formulas name them. */
export interface Data {
  /** A column of a block below its header, with a place for each row of the sheet that it follows. */
  column(block: DataBlock, at?: number): string;
  /** The same with its header: what the number of a row finds its cell in. */
  whole(block: DataBlock, at?: number): string;
  okr(column: (typeof OKR_MIRRORED)[number]): string;
  kpi(column: (typeof KPI_MIRRORED)[number]): string;
  cell(block: DataBlock, row: number, at?: number): string;
  number(name: NumberName): string;
  block(block: DataBlock, row: number, rows: number, columns?: number): string;
}

/** `sheet` is its name; "" for formulas that stand in it. */
export function dataReferences(sheet: string): Data {
  const cell = (block: DataBlock, row: number, at = 0) => cellReference(row, dataColumn(block) + at, sheet);
  const columns = (block: DataBlock, row: number, at = 0) => {
    const top = cell(block, row, at);
    return `${top}:$${columnLetters(dataColumn(block) + at)}`;
  };
  return {
    cell,
    column: (block, at) => columns(block, 1, at),
    whole: (block, at) => columns(block, 0, at),
    okr: (column) => columns("okr", 1, OKR_MIRRORED.indexOf(column)),
    kpi: (column) => columns("kpi", 1, KPI_MIRRORED.indexOf(column)),
    number: (name) => cell("numbers", 1 + NUMBERS.indexOf(name)),
    block: (block, row, rows, columns = BLOCK_WIDTHS[block]) =>
      blockReference({ row, column: dataColumn(block) }, rows, columns, sheet),
  };
}

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
export const WIDE = span(1, 26);

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

/** Where the columns of a sheet are that formulas refer to, from 0. */
export interface SheetColumns<Column extends string> {
  /** The name of the sheet. */
  readonly sheet: string;
  readonly places: Readonly<Partial<Record<Column, number>>>;
}

/** How formulas name a sheet. */
export function sheetReference(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}

/** A whole column below its header; a column that is missing is a blank one. */
export function columnReference<Column extends string>(
  { sheet, places }: SheetColumns<Column>,
  column: Column,
): string {
  const place = places[column];
  if (place === undefined) throw new Error(`no column ${column}`);
  const letters = columnLetters(place);
  return `${sheetReference(sheet)}$${letters}$2:$${letters}`;
}

/** The whole column, header and all: what a row's number finds its cell in. */
export function wholeColumn<Column extends string>(
  { sheet, places }: SheetColumns<Column>,
  column: Column,
): string {
  const letters = columnLetters(places[column] ?? 0);
  return `${sheetReference(sheet)}$${letters}:$${letters}`;
}

/** One cell, from 0, that a formula refers to wherever it stands. */
export function cellReference(row: number, column: number, sheet = ""): string {
  const before = sheet === "" ? "" : sheetReference(sheet);
  return `${before}$${columnLetters(column)}$${row + 1}`;
}

/** A block of cells, from 0. */
export function blockReference(
  { row, column }: { readonly row: number; readonly column: number },
  rows: number,
  columns: number,
  sheet = "",
): string {
  const before = sheet === "" ? "" : sheetReference(sheet);
  const end = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return `${before}$${columnLetters(column)}$${row + 1}:${end}`;
}

/** A text in a formula. */
export function textLiteral(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * The cell of a column in the row whose number stands in a cell. A blank number finds the header: without a row INDEX would
 * give the whole column.
 */
export function inRow(column: string, row: string): string {
  return `INDEX(${column}; MAX(1; N(${row})))`;
}
