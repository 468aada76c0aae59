import type { BarElement, Chart, Plugin } from "chart.js";
import type { ChartView } from "../../interface.ts";
import type { ShowNumber } from "./axes.ts";
import { option, text } from "./option.ts";

/** A slice narrower than this share of the pie has no room for a text. */
const NARROW = 0.05;

/** Writes on slices what `pieSliceText` says, at bars their values where `dataLabel` asks for them; "No data" if so. */
export function valueLabels(view: ChartView, show: ShowNumber, noData: string): Plugin {
  return {
    id: "value-labels",
    afterDatasetsDraw: (chart) => {
      chart.ctx.save();
      chart.ctx.font = "12px Arial, sans-serif";
      chart.ctx.textBaseline = "middle";
      if (isEmpty(view)) writeMiddle(chart, noData);
      else if (view.type === "PIE") labelSlices(chart, view, show);
      else labelBars(chart, view);
      chart.ctx.restore();
    },
  };
}

function isEmpty({ type, series }: ChartView): boolean {
  const values = type === "PIE" ? (series[0]?.values ?? []) : series.flatMap((one) => one.values);
  return !values.some((value) => value !== null && (type !== "PIE" || value > 0));
}

function writeMiddle({ ctx, chartArea }: Chart, noData: string): void {
  ctx.textAlign = "center";
  ctx.fillStyle = "#5f6368";
  ctx.fillText(noData, (chartArea.left + chartArea.right) / 2, (chartArea.top + chartArea.bottom) / 2);
}

function labelSlices(chart: Chart, { series, categories, options }: ChartView, show: ShowNumber): void {
  const { values = [], texts = [] } = series[0] ?? {};
  const sum = values.reduce<number>((total, value) => total + Math.max(0, value ?? 0), 0);
  const kind = text(options.pieSliceText) ?? "percentage";
  const { ctx } = chart;
  ctx.textAlign = "center";
  ctx.fillStyle = text(option(options, "pieSliceTextStyle", "color")) ?? "#ffffff";
  chart.getDatasetMeta(0).data.forEach((slice, index) => {
    const share = Math.max(0, values[index] ?? 0) / sum;
    const labels: Readonly<Record<string, string | undefined>> = {
      value: texts[index],
      label: categories[index],
      percentage: show(share, share * 100 === Math.round(share * 100) ? "0%" : "0.0%"),
    };
    const { x, y } = slice.tooltipPosition(false);
    if (share >= NARROW && x !== null && y !== null) ctx.fillText(labels[kind] ?? "", x, y);
  });
}

function labelBars(chart: Chart, { series, options, type }: ChartView): void {
  const { ctx } = chart;
  ctx.fillStyle = "#3c4043";
  ctx.textAlign = type === "BAR" ? "left" : "center";
  series.forEach(({ values, texts }, index) => {
    if (option(options, "series", index, "dataLabel") !== "value") return;
    chart.getDatasetMeta(index).data.forEach((drawn, at) => {
      const { x, y } = drawn as BarElement;
      if (values[at] === null) return;
      ctx.fillText(texts[at] ?? "", type === "BAR" ? x + 4 : x, type === "BAR" ? y : y - 8);
    });
  });
}
