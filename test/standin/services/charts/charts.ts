import type { Book } from "../../book/book.ts";
import { checked, define, type Members } from "../../member/define.ts";
import { stateOf, withEnums } from "../../member/objects.ts";
import { refuse } from "../../member/refusal.ts";
import type { SheetState } from "../sheet/grid-size.ts";
import { type ChartState, chartBuilder } from "./chart-builder.ts";
import { newChartSpec } from "./chart-spec.ts";

/** The names in Charts' enums, as @types/google-apps-script lists them. */
const CHART_ENUMS = {
  ChartHiddenDimensionStrategy: ["IGNORE_BOTH", "IGNORE_ROWS", "IGNORE_COLUMNS", "SHOW_BOTH"],
  ChartMergeStrategy: ["MERGE_COLUMNS", "MERGE_ROWS"],
  ChartType: [
    "TIMELINE",
    "AREA",
    "BAR",
    "BUBBLE",
    "CANDLESTICK",
    "COLUMN",
    "COMBO",
    "GAUGE",
    "GEO",
    "HISTOGRAM",
    "RADAR",
    "LINE",
    "ORG",
    "PIE",
    "SCATTER",
    "SPARKLINE",
    "STEPPED_AREA",
    "TABLE",
    "TREEMAP",
    "WATERFALL",
  ],
  ColumnType: ["DATE", "NUMBER", "STRING"],
  CurveStyle: ["NORMAL", "SMOOTH"],
  PointStyle: ["NONE", "TINY", "MEDIUM", "LARGE", "HUGE"],
  Position: ["TOP", "RIGHT", "BOTTOM", "NONE"],
} as const;

const members = define<GoogleAppsScript.Charts.Charts, { book: Book }>("Charts");

/** Charts: its enums, which charts in sheets need. Its own charts, which are pictures, are not built. */
export function chartsService(book: Book): object {
  return withEnums(members({ book }), CHART_ENUMS);
}

/** Charts over a sheet. They are saved with the file, and are drawn by whoever shows the sheet. */
export const sheetCharts = {
  newChart: ({ book }) => chartBuilder({ book, id: null, spec: newChartSpec() }),
  getCharts: ({ book, sheetId }) =>
    book.extras.charts
      .filter((one) => one.sheetId === sheetId)
      .map(({ id, spec }) => book.make.chart({ id, spec: structuredClone(spec) })),
  insertChart: checked(stateOfChart, ({ book, sheetId }: SheetState, chart: unknown) => {
    const { spec } = stateOfChart({ book, sheetId }, chart);
    book.extras.charts.push({ id: book.extras.nextId++, sheetId, spec: structuredClone(spec) });
    tellFollowers(book);
  }),
  updateChart: checked(recordOf, (sheet: SheetState, chart: unknown) => {
    recordOf(sheet, chart).spec = structuredClone(stateOfChart(sheet, chart).spec);
    tellFollowers(sheet.book);
  }),
  removeChart: checked(recordOf, (sheet: SheetState, chart: unknown) => {
    const { id } = recordOf(sheet, chart);
    sheet.book.extras.charts = sheet.book.extras.charts.filter((one) => one.id !== id);
    tellFollowers(sheet.book);
  }),
} satisfies Members<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;

function tellFollowers({ chartFollowers }: Book): void {
  for (const tell of chartFollowers) tell();
}

function stateOfChart(_: SheetState, chart: unknown): ChartState {
  return stateOf<ChartState>(chart, "EmbeddedChart") ?? refuse("Invalid argument: chart");
}

/** The chart in the sheet that a script holds. What Google says when it is not there, is not documented. */
function recordOf({ book, sheetId }: SheetState, chart: unknown) {
  const { id } = stateOfChart({ book, sheetId }, chart);
  const found = book.extras.charts.find((one) => one.id === id && one.sheetId === sheetId);
  return found ?? refuse("The chart is not in this sheet.");
}
