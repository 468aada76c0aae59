import { chooseFrom, hideLines, paint, part, separate, sizeColumns, sizeRows } from "../../google/board.ts";
import { alignRows } from "../../google/header-row.ts";
import type { Sheet } from "../../google/sheets.ts";
import {
  COLUMN_WIDTH,
  COLUMNS,
  FILTERS,
  LEFT,
  LISTS,
  MARGIN_WIDTH,
  RIGHT,
  ROWS,
  rowHeight,
  WIDGETS,
} from "../../tables/dashboard/board-places.ts";
import { dataColumn } from "../../tables/dashboard/data-places.ts";
import { PLAIN_FORMAT, SHARE_FORMAT } from "../../tables/number-format.ts";
import { block, joined, SOFT } from "./blocks.ts";
import { dressLists } from "./dress-lists.ts";

const INK = "#202124";
const CARD = "#f1f3f4";

/** Gives the dashboard its grid, its cards and its lists; the words and numbers stand there already. */
export function dressBoard(sheet: Sheet, data: Sheet): void {
  dressGrid(sheet);
  dressFilters(sheet, data);
  dressWidgets(sheet);
  dressTitles(sheet);
  dressLists(sheet, data);
}

function dressGrid(sheet: Sheet): void {
  const all = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };
  hideLines(sheet);
  separate(sheet, all);
  paint(sheet, all, {
    size: 9,
    bold: false,
    color: INK,
    fill: "#ffffff",
    align: "left",
    format: PLAIN_FORMAT,
  });
  alignRows(sheet, COLUMNS);
  sizeColumns(sheet, 0, 1, MARGIN_WIDTH);
  sizeColumns(sheet, 1, COLUMNS - 1, COLUMN_WIDTH);
  for (let row = 0, next = 0; row < ROWS; row = next) {
    while (next < ROWS && rowHeight(next) === rowHeight(row)) next += 1;
    sizeRows(sheet, row, next - row, rowHeight(row));
  }
}

function dressFilters(sheet: Sheet, data: Sheet): void {
  const { row, title, ...filters } = FILTERS;
  joined(sheet, block(row, 1, title), { size: 18, bold: true });
  const lists = { area: "areas", owner: "owners", period: "periods" } as const;
  for (const name of ["area", "owner", "period"] as const) {
    const { label, choice } = filters[name];
    joined(sheet, block(row, 1, label), { color: SOFT, align: "right" });
    joined(sheet, block(row, 1, choice), { fill: CARD, bold: true, size: 10 });
    const first = { from: choice.from, to: choice.from };
    chooseFrom(sheet, block(row, 1, first), data, dataColumn(lists[name]));
  }
}

/** A label, a number and what belongs to it, on a card. */
function dressWidgets(sheet: Sheet): void {
  const { row, spans } = WIDGETS;
  for (const span of spans) {
    joined(sheet, block(row, 3, span), { fill: CARD, align: "center" });
    paint(sheet, block(row, 1, span), { color: SOFT });
    paint(sheet, block(row + 1, 1, span), { size: 20, bold: true });
    paint(sheet, block(row + 2, 1, span), { color: SOFT, size: 8 });
    part(sheet, block(row, 3, span));
  }
  const [period, gone, progress] = spans;
  paint(sheet, block(row + 1, 1, period), { size: 11 });
  for (const share of [gone, progress]) paint(sheet, block(row + 1, 1, share), { format: SHARE_FORMAT });
}

function dressTitles(sheet: Sheet): void {
  const look = { size: 11, bold: true } as const;
  for (const { title } of [LISTS.attention, LISTS.objectives, LISTS.kpis]) {
    joined(sheet, block(title, 1, LEFT), look);
    joined(sheet, block(title, 1, RIGHT), look);
  }
  const { title } = LISTS.timeline;
  joined(sheet, block(title, 1, { from: 1, to: 20 }), look);
  joined(sheet, block(title, 1, { from: 21, to: 26 }), { color: SOFT, align: "right" });
}
