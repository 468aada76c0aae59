import { STATUSES } from "../../domain/status.ts";
import { type ChartSpec, replaceCharts } from "../../google/charts.ts";
import type { OurSheet, Sheet } from "../../google/sheets.ts";
import { COLUMN_WIDTH, LISTS, RIGHT, rowHeight } from "../../tables/dashboard/board-layout.ts";
import { dataColumn, SHOWN } from "../../tables/dashboard/data-layout.ts";
import { BAR_COLORS } from "../../tables/dashboard/objectives.ts";
import type { Rules } from "../../tables/settings.ts";
import type { Language } from "../../text/language.ts";
import { texts } from "../../text/texts.ts";

/** What the charts that were put there last are known by. */
export const CHARTS_KEY = "charts";

/** Puts pie, bar and burn-up where they belong, in place of those that were there. */
export function chartDashboard(
  { sheet, memory }: OurSheet,
  data: Sheet,
  rules: Rules,
  language: Language,
): void {
  const former = (memory.recall(CHARTS_KEY) ?? []) as unknown[];
  const specs = [...statusCharts(rules, language), burnUpChart(language)];
  memory.remember(CHARTS_KEY, replaceCharts(sheet, data, specs, former));
}

const WIDTH = (RIGHT.to - RIGHT.from + 1) * COLUMN_WIDTH;
const HEIGHT = LISTS.attention.rows * rowHeight(LISTS.attention.row) - 2;
/** The pie takes the narrow columns up to here; the bars stand behind it. */
const PIE_COLUMNS = 7;

/** Statuses of the user's own, together. */
const OWN_STATUSES_COLOR = "#7b61a8";

/** The parts of the whole, and the numbers beside it; in the colours of Settings and with words. */
function statusCharts({ styles }: Rules, language: Language): ChartSpec[] {
  const { byStatus } = texts(language).dashboard;
  const known = STATUSES.map(
    (status) => styles.find(({ code }) => code === status)?.fill ?? OWN_STATUSES_COLOR,
  );
  const colors = [...known, OWN_STATUSES_COLOR];
  const source = { row: 1, column: dataColumn("statuses") + 1, rows: colors.length, columns: 2, headers: 0 };
  const { row } = LISTS.attention;
  const pie = PIE_COLUMNS * COLUMN_WIDTH;
  return [
    {
      kind: "pie",
      title: byStatus,
      at: { row, column: RIGHT.from },
      width: pie - 4,
      height: HEIGHT,
      source,
      colors,
      options: { pieSliceText: "value", legend: { position: "right" } },
    },
    {
      kind: "bar",
      title: byStatus,
      at: { row, column: RIGHT.from + PIE_COLUMNS },
      width: WIDTH - pie,
      height: HEIGHT,
      source,
      colors: [BAR_COLORS.dark],
      options: { legend: { position: "none" }, hAxis: { format: "0", minValue: 0 } },
    },
  ];
}

function burnUpChart(language: Language): ChartSpec {
  return {
    kind: "line",
    title: texts(language).dashboard.burnUp,
    at: { row: LISTS.objectives.row, column: RIGHT.from },
    width: WIDTH,
    height: HEIGHT,
    source: { row: 0, column: dataColumn("burnUp"), rows: 1 + SHOWN.points, columns: 3, headers: 1 },
    colors: ["#80868b", BAR_COLORS.dark],
    options: { legend: { position: "top" }, vAxis: { format: "0%", minValue: 0, maxValue: 1 } },
  };
}
