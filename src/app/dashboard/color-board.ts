import { colorCells, type LabelColor } from "../../google/color-rules.ts";
import { colorScale } from "../../google/color-scale.ts";
import type { OurSheet } from "../../google/sheets.ts";
import { LISTS, SPANS_AT, WEEKS_AT } from "../../tables/dashboard/board-places.ts";
import { SHOWN } from "../../tables/dashboard/data-places.ts";
import type { Rules } from "../../tables/rules.ts";

const KEY = "labels";

/** Done, left and today are signs too, so that nobody has to tell colours apart. */
const BARS: readonly LabelColor[] = [
  { label: "█", fill: "#1a73e8", color: "#1a73e8" },
  { label: "░", fill: "#d2e3fc", color: "#8ab4f8" },
  { label: "│", fill: "#fce8e6", color: "#c5221f" },
];

/** Colours statuses by the rules in Settings, the timeline, and the heat map from light to dark in one hue. */
export function colorBoard({ sheet, memory }: OurSheet, { styles }: Rules): void {
  const labels = styles.map(({ label, fill, color }) => ({ label, fill, color }));
  const former = (memory.recall(KEY) ?? []) as LabelColor[];
  const { attention, objectives, confidence } = LISTS;
  const columns = [attention.columns.status, objectives.columns.status];
  const statuses = columns.map(({ from }) => ({ column: from, count: 1 }));
  colorCells(sheet, { columns: statuses, labels, former });
  const spans = { column: SPANS_AT, count: SHOWN.spans };
  colorCells(sheet, { columns: [spans], labels: BARS, former: BARS });
  const weeks = { row: confidence.row, column: WEEKS_AT, rows: confidence.rows, columns: SHOWN.weeks };
  colorScale(sheet, weeks, [1, "#ffffff"], [5, "#1a73e8"]);
  memory.remember(KEY, labels);
}
