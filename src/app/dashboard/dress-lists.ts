import { chooseFrom, joinRows, paint } from "../../google/board.ts";
import type { Sheet } from "../../google/sheets.ts";
import { LEFT, LISTS, SPANS_AT, type Span, WEEKS_AT } from "../../tables/dashboard/board-places.ts";
import { dataColumn, SHOWN } from "../../tables/dashboard/data-places.ts";
import { SHARE_FORMAT, SHORT_DATE } from "../../tables/number-format.ts";
import { block, ruled, SOFT } from "./blocks.ts";

const SMALL = { color: SOFT, size: 8 } as const;

/** What each list shows, in its own look. */
export function dressLists(sheet: Sheet, data: Sheet): void {
  for (const { row, rows, columns } of Object.values(LISTS)) dressRows(sheet, row, rows, columns);
  dressStatuses(sheet);
  dressTimeline(sheet);
  dressWeeks(sheet);
  dressKpis(sheet, data);
}

function dressRows(sheet: Sheet, row: number, rows: number, columns: Readonly<Record<string, Span>>): void {
  const spans = Object.values(columns);
  for (const span of spans) if (span.to > span.from) joinRows(sheet, block(row, rows, span));
  const from = Math.min(...spans.map((one) => one.from));
  ruled(sheet, block(row, rows, { from, to: Math.max(...spans.map((one) => one.to)) }));
}

function dressStatuses(sheet: Sheet): void {
  const { attention, objectives } = LISTS;
  paint(sheet, block(attention.row, attention.rows, attention.columns.status), { align: "center" });
  paint(sheet, block(attention.row, attention.rows, attention.columns.reason), SMALL);
  const { owner, progress, status } = objectives.columns;
  paint(sheet, block(objectives.row, objectives.rows, owner), { color: SOFT });
  paint(sheet, block(objectives.row, objectives.rows, progress), { format: SHARE_FORMAT, align: "right" });
  paint(sheet, block(objectives.row, objectives.rows, status), { align: "center" });
}

function dressTimeline(sheet: Sheet): void {
  const { row, rows } = LISTS.timeline;
  const spans = { from: SPANS_AT, to: SPANS_AT + SHOWN.spans - 1 };
  paint(sheet, block(row - 1, 1, spans), { ...SMALL, format: SHORT_DATE });
  paint(sheet, block(row, rows, spans), { align: "center", color: SOFT });
}

function dressWeeks(sheet: Sheet): void {
  const { row, rows } = LISTS.confidence;
  const weeks = { from: WEEKS_AT, to: WEEKS_AT + SHOWN.weeks - 1 };
  paint(sheet, block(row - 1, 1, weeks), { ...SMALL, format: SHORT_DATE, align: "center" });
  paint(sheet, block(row, rows, weeks), { align: "center" });
}

function dressKpis(sheet: Sheet, data: Sheet): void {
  const { row, rows, columns } = LISTS.kpis;
  paint(sheet, block(row - 1, 1, LEFT), SMALL);
  for (const name of ["value", "target", "change"] as const)
    paint(sheet, block(row - 1, rows + 1, columns[name]), { align: "right" });
  paint(sheet, block(row - 1, rows + 1, columns.status), { align: "center" });
  paint(sheet, block(row, rows, columns.name), { wrap: false });
  const first = { from: columns.name.from, to: columns.name.from };
  chooseFrom(sheet, block(row, rows, first), data, dataColumn("kpiTitles"));
}
