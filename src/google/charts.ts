import type { Place } from "./cells.ts";
import type { Sheet } from "./sheets.ts";

/** A native chart over the cells of another sheet. */
export interface ChartSpec {
  readonly kind: "pie" | "bar" | "line";
  readonly title: string;
  /** Where its upper left corner stands. */
  readonly at: Place;
  readonly width: number;
  readonly height: number;
  /** The block of the source, its header row among it where it has one. */
  readonly source: Place & { readonly rows: number; readonly columns: number; readonly headers: number };
  readonly colors: readonly string[];
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Puts charts on a sheet in place of those that were put there before; returns what these are known by. */
export function replaceCharts(
  sheet: Sheet,
  data: Sheet,
  forms: readonly ChartSpec[],
  former: readonly unknown[],
): number[] {
  const known = new Set(former);
  for (const chart of sheet.getCharts()) {
    if (known.has(chart.getChartId())) sheet.removeChart(chart);
  }
  const others = new Set(sheet.getCharts().map((chart) => chart.getChartId()));
  for (const form of forms) sheet.insertChart(buildChart(sheet, data, form));
  const ids = sheet.getCharts().map((chart) => chart.getChartId());
  return ids.filter((id): id is number => id !== null && !others.has(id));
}

/** Title and colours are options: the general builder has no methods of its own for them (src/google/README.md, charts). */
function buildChart(sheet: Sheet, data: Sheet, { kind, source, at, ...form }: ChartSpec) {
  const { BAR, LINE, PIE } = Charts.ChartType;
  const range = data.getRange(source.row + 1, source.column + 1, source.rows, source.columns);
  const builder = sheet
    .newChart()
    .setChartType({ bar: BAR, line: LINE, pie: PIE }[kind])
    .addRange(range)
    .setNumHeaders(source.headers)
    .setPosition(at.row + 1, at.column + 1, 0, 0)
    .setOption("title", form.title)
    .setOption("width", form.width)
    .setOption("height", form.height)
    .setOption("colors", [...form.colors]);
  for (const [name, value] of Object.entries(form.options ?? {})) builder.setOption(name, value);
  return builder.build();
}
