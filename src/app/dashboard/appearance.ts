import type { Block } from "../../google/cells.ts";
import { type LabelColor, writeColorRules, writeColorScale } from "../../google/conditional-formats.ts";
import {
  alignRows,
  type CellLook,
  drawGaps,
  drawRowLines,
  hideGridlines,
  mergeRows,
  paint,
  setColumnWidths,
  setRowHeights,
  unmerge,
} from "../../google/looks.ts";
import type { OurSheet, Sheet } from "../../google/sheets.ts";
import { PLAIN_FORMAT, SHARE_FORMAT, SHORT_DATE } from "../../tables/cell.ts";
import {
  BOARD_COLUMNS,
  BOARD_ROWS,
  COLUMN_WIDTH,
  CONFIDENCE_COLUMN,
  FILTERS,
  LEFT,
  LISTS,
  MARGIN_WIDTH,
  RIGHT,
  rowHeight,
  type Span,
  TIMELINE_COLUMN,
  WIDGETS,
} from "../../tables/dashboard/board-layout.ts";
import { SHOWN } from "../../tables/dashboard/data-layout.ts";
import type { Rules } from "../../tables/settings.ts";
import { labelColors } from "../workbook/status-colors.ts";

const INK = "#202124";

const CARD = "#f1f3f4";

/** What belongs to something else has a softer colour; it reads on white and on cards. */
const SOFT = "#5f6368";

const SMALL = { color: SOFT, size: 8 } as const;

/** Gives the dashboard its grid, its cards and its lists; the words and numbers stand there already. */
export function formatBoard(sheet: Sheet): void {
  formatGrid(sheet);
  formatFilters(sheet);
  formatWidgets(sheet);
  formatTitles(sheet);
  formatLists(sheet);
}

function formatGrid(sheet: Sheet): void {
  const all = { row: 0, column: 0, rows: BOARD_ROWS, columns: BOARD_COLUMNS };
  hideGridlines(sheet);
  unmerge(sheet, all);
  paint(sheet, all, {
    size: 9,
    bold: false,
    color: INK,
    fill: "#ffffff",
    align: "left",
    format: PLAIN_FORMAT,
  });
  alignRows(sheet, BOARD_COLUMNS);
  setColumnWidths(sheet, 0, 1, MARGIN_WIDTH);
  setColumnWidths(sheet, 1, BOARD_COLUMNS - 1, COLUMN_WIDTH);
  for (let row = 0, next = 0; row < BOARD_ROWS; row = next) {
    while (next < BOARD_ROWS && rowHeight(next) === rowHeight(row)) next += 1;
    setRowHeights(sheet, row, next - row, rowHeight(row));
  }
}

function formatFilters(sheet: Sheet): void {
  const { row, title, ...filters } = FILTERS;
  joinAndPaint(sheet, block(row, 1, title), { size: 18, bold: true });
  for (const name of ["area", "owner", "period"] as const) {
    const { label, choice } = filters[name];
    joinAndPaint(sheet, block(row, 1, label), { color: SOFT, align: "right" });
    joinAndPaint(sheet, block(row, 1, choice), { fill: CARD, bold: true, size: 10 });
  }
}

/** A label, a number and what belongs to it, on a card. */
function formatWidgets(sheet: Sheet): void {
  const { row, spans } = WIDGETS;
  for (const span of spans) {
    joinAndPaint(sheet, block(row, 3, span), { fill: CARD, align: "center" });
    paint(sheet, block(row, 1, span), { color: SOFT });
    paint(sheet, block(row + 1, 1, span), { size: 20, bold: true });
    paint(sheet, block(row + 2, 1, span), { color: SOFT, size: 8 });
    drawGaps(sheet, block(row, 3, span));
  }
  const [period, gone, progress] = spans;
  paint(sheet, block(row + 1, 1, period), { size: 11 });
  for (const share of [gone, progress]) paint(sheet, block(row + 1, 1, share), { format: SHARE_FORMAT });
}

function formatTitles(sheet: Sheet): void {
  const look = { size: 11, bold: true } as const;
  for (const { title } of [LISTS.attention, LISTS.objectives, LISTS.kpis]) {
    joinAndPaint(sheet, block(title, 1, LEFT), look);
    joinAndPaint(sheet, block(title, 1, RIGHT), look);
  }
  const { title } = LISTS.timeline;
  joinAndPaint(sheet, block(title, 1, { from: 1, to: 20 }), look);
  joinAndPaint(sheet, block(title, 1, { from: 21, to: 26 }), { color: SOFT, align: "right" });
}

/** What each list shows, in its own look. */
function formatLists(sheet: Sheet): void {
  for (const { row, rows, columns } of Object.values(LISTS)) formatListRows(sheet, row, rows, columns);
  formatStatuses(sheet);
  formatTimeline(sheet);
  formatWeeks(sheet);
  formatKpiList(sheet);
}

function formatListRows(
  sheet: Sheet,
  row: number,
  rows: number,
  columns: Readonly<Record<string, Span>>,
): void {
  const spans = Object.values(columns);
  for (const span of spans) if (span.to > span.from) mergeRows(sheet, block(row, rows, span));
  const from = Math.min(...spans.map((one) => one.from));
  drawLines(sheet, block(row, rows, { from, to: Math.max(...spans.map((one) => one.to)) }));
}

function formatStatuses(sheet: Sheet): void {
  const { attention, objectives } = LISTS;
  paint(sheet, block(attention.row, attention.rows, attention.columns.status), { align: "center" });
  paint(sheet, block(attention.row, attention.rows, attention.columns.reason), SMALL);
  const { owner, progress, status } = objectives.columns;
  paint(sheet, block(objectives.row, objectives.rows, owner), { color: SOFT });
  paint(sheet, block(objectives.row, objectives.rows, progress), { format: SHARE_FORMAT, align: "right" });
  paint(sheet, block(objectives.row, objectives.rows, status), { align: "center" });
}

function formatTimeline(sheet: Sheet): void {
  const { row, rows } = LISTS.timeline;
  const spans = { from: TIMELINE_COLUMN, to: TIMELINE_COLUMN + SHOWN.spans - 1 };
  paint(sheet, block(row - 1, 1, spans), { ...SMALL, format: SHORT_DATE });
  paint(sheet, block(row, rows, spans), { align: "center", color: SOFT });
}

function formatWeeks(sheet: Sheet): void {
  const { row, rows } = LISTS.confidence;
  const weeks = { from: CONFIDENCE_COLUMN, to: CONFIDENCE_COLUMN + SHOWN.weeks - 1 };
  paint(sheet, block(row - 1, 1, weeks), { ...SMALL, format: SHORT_DATE, align: "center" });
  paint(sheet, block(row, rows, weeks), { align: "center" });
}

function formatKpiList(sheet: Sheet): void {
  const { row, rows, columns } = LISTS.kpis;
  paint(sheet, block(row - 1, 1, LEFT), SMALL);
  for (const name of ["value", "target", "change"] as const)
    paint(sheet, block(row - 1, rows + 1, columns[name]), { align: "right" });
  paint(sheet, block(row - 1, rows + 1, columns.status), { align: "center" });
  paint(sheet, block(row, rows, columns.name), { wrap: false });
}

/** So many rows of the columns of a span. */
function block(row: number, rows: number, { from, to }: Span): Block {
  return { row, column: from, rows, columns: to - from + 1 };
}

/** One cell a row, with its look. */
function joinAndPaint(sheet: Sheet, where: Block, look: CellLook): void {
  mergeRows(sheet, where);
  paint(sheet, where, look);
}

/** The lines between the rows of a list. */
function drawLines(sheet: Sheet, where: Block): void {
  drawRowLines(sheet, where, "#e8eaed");
}

const KEY = "labels";

/** Done, left and today are signs too, so that nobody has to tell colours apart. */
const BARS: readonly LabelColor[] = [
  { label: "█", fill: "#1a73e8", color: "#1a73e8" },
  { label: "░", fill: "#d2e3fc", color: "#8ab4f8" },
  { label: "│", fill: "#fce8e6", color: "#c5221f" },
];

/** Colours statuses by the rules in Settings, the timeline, and the heat map from light to dark in one hue. */
export function colorBoard({ sheet, memory }: OurSheet, { styles }: Rules): void {
  const labels = labelColors(styles);
  const former = (memory.recall(KEY) ?? []) as LabelColor[];
  const { attention, objectives, confidence } = LISTS;
  const columns = [attention.columns.status, objectives.columns.status];
  const statuses = columns.map(({ from }) => ({ column: from, count: 1 }));
  writeColorRules(sheet, { columns: statuses, labels, former });
  const spans = { column: TIMELINE_COLUMN, count: SHOWN.spans };
  writeColorRules(sheet, { columns: [spans], labels: BARS, former: BARS });
  const weeks = {
    row: confidence.row,
    column: CONFIDENCE_COLUMN,
    rows: confidence.rows,
    columns: SHOWN.weeks,
  };
  writeColorScale(sheet, weeks, [1, "#ffffff"], [5, "#1a73e8"]);
  memory.remember(KEY, labels);
}
