import type { ChartDataset } from "chart.js";
import type { ChartSeries, ChartView } from "../../interface.ts";
import { colorAt, number, option, text } from "./option.ts";

const LINE_WIDTH = 2;
/** How round a line of curveType "function" is, of 1. */
const ROUND = 0.4;

/** What Chart.js draws of each series; lines lie over bars. */
export function datasets(view: ChartView): ChartDataset<"bar" | "line">[] {
  return view.series.map((series, index) =>
    isLine(view, index) ? line(view, series, index) : bar(view, series, index),
  );
}

function isLine({ type, options }: ChartView, index: number): boolean {
  if (type !== "COMBO") return type === "LINE" || type === "AREA";
  return (option(options, "series", index, "type") ?? options.seriesType ?? "bars") === "line";
}

function bar({ options }: ChartView, { name, values }: ChartSeries, index: number): ChartDataset<"bar"> {
  const color = colorAt(options, "series", index);
  return {
    type: "bar",
    label: labelOf(options, name, index),
    data: values,
    backgroundColor: color,
    order: 1,
  };
}

function line(view: ChartView, { name, values }: ChartSeries, index: number): ChartDataset<"line"> {
  const { options, type } = view;
  const own = (part: string) => option(options, "series", index, part) ?? options[part];
  const color = colorAt(options, "series", index);
  const dash = own("lineDashStyle");
  const size = number(own("pointSize")) ?? 0;
  const width = number(own("lineWidth")) ?? LINE_WIDTH;
  return {
    type: "line",
    order: 0,
    label: labelOf(options, name, index),
    data: values,
    borderColor: color,
    backgroundColor: type === "AREA" ? `color-mix(in srgb, ${color} 30%, transparent)` : color,
    fill: type === "AREA",
    borderWidth: width,
    borderDash: Array.isArray(dash) ? dash.map(Number) : [],
    tension: own("curveType") === "function" ? ROUND : 0,
    spanGaps: options.interpolateNulls === true,
    pointRadius: values.map((_, at) => (isAlone(values, at) ? Math.max(size / 2, width) : size / 2)),
  };
}

/** A value between gaps has no line; it is seen as a point. */
function isAlone(values: readonly (number | null)[], at: number): boolean {
  return (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null;
}

function labelOf(options: ChartView["options"], name: string, index: number): string {
  return text(option(options, "series", index, "labelInLegend")) ?? name;
}
