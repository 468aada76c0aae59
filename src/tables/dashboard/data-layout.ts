import { columnLetters } from "../formulas.ts";
import { blockReference, cellReference } from "./references.ts";

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
  "elapsed",
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
  columnWithHeader(block: DataBlock, at?: number): string;
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
    columnWithHeader: (block, at) => columns(block, 0, at),
    okr: (column) => columns("okr", 1, OKR_MIRRORED.indexOf(column)),
    kpi: (column) => columns("kpi", 1, KPI_MIRRORED.indexOf(column)),
    number: (name) => cell("numbers", 1 + NUMBERS.indexOf(name)),
    block: (block, row, rows, columns = BLOCK_WIDTHS[block]) =>
      blockReference({ row, column: dataColumn(block) }, rows, columns, sheet),
  };
}
