import type { ChartConfiguration, ChartOptions, LegendItem } from "chart.js";
import type { ChartView } from "../../interface.ts";
import { type ShowNumber, scales } from "./axes.ts";
import { datasets } from "./datasets.ts";
import { colorAt, legendPosition, number, option, text } from "./option.ts";
import { valueLabels } from "./value-labels.ts";

/** A chart as Chart.js takes it, as far as Google's options are known here: reference, "Chart configuration options". */
export function chartConfig(view: ChartView, show: ShowNumber, noData: string): ChartConfiguration {
  return {
    ...(view.type === "PIE" ? pie(view) : lines(view, show)),
    plugins: [valueLabels(view, show, noData)],
  };
}

function pie(view: ChartView): Pick<ChartConfiguration<"pie">, "type" | "data" | "options"> {
  const { options, categories, series } = view;
  const values = (series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const backgroundColor = values.map((_, index) => colorAt(options, "slices", index));
  const cutout = `${100 * (number(options.pieHole) ?? 0)}%`;
  return {
    type: "pie",
    data: { labels: categories, datasets: [{ data: values, backgroundColor, borderWidth: 1 }] },
    options: { ...base(view), cutout } as ChartOptions<"pie">,
  };
}

function lines(view: ChartView, show: ShowNumber): ChartConfiguration {
  return {
    type: view.type === "LINE" || view.type === "AREA" ? "line" : "bar",
    data: { labels: view.categories, datasets: datasets(view) },
    options: {
      ...base(view),
      indexAxis: view.type === "BAR" ? "y" : "x",
      scales: scales(view, show),
    },
  };
}

function base(view: ChartView): ChartOptions {
  const { options } = view;
  const title = text(options.title);
  const size = number(option(options, "titleTextStyle", "fontSize")) ?? fontSize(view, 16);
  const weight = option(options, "titleTextStyle", "bold") === true ? "bold" : "normal";
  const color = text(option(options, "titleTextStyle", "color")) ?? "#757575";
  return {
    responsive: false,
    animation: false,
    events: [],
    font: { size: fontSize(view, 12) },
    layout: { padding: Math.min(12, Math.round(view.size.height / 24)) },
    plugins: {
      title: {
        display: title !== undefined,
        text: title ?? "",
        align: "start",
        color,
        padding: 4,
        font: { size, weight },
      },
      legend: legend(view),
    },
  };
}

/** Small charts have smaller texts, as Google's automatic sizes are; 9 pixels at least. */
function fontSize({ size }: ChartView, usual: number): number {
  return Math.round(Math.max(9, Math.min(usual, (usual * size.height) / 200)));
}

function legend({ options, series, type }: ChartView) {
  const marks =
    type === "LINE" ? { usePointStyle: true, pointStyle: "line", boxWidth: 24 } : { boxWidth: 12 };
  const position = legendPosition(options);
  const color = text(option(options, "legend", "textStyle", "color")) ?? "#1a1a1a";
  const isShown = ({ datasetIndex, text }: LegendItem) =>
    text !== "" && option(options, "series", datasetIndex ?? -1, "visibleInLegend") !== false;
  return {
    display: position !== "none" && series.length > 0,
    position: position === "top" || position === "bottom" || position === "left" ? position : "right",
    labels: { color, padding: 6, filter: isShown, ...marks },
  } as const;
}
