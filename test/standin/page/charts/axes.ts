import type { ChartOptions } from "chart.js";
import type { ChartView } from "../../interface.ts";
import { number, option, text } from "./option.ts";

/** Writes a number by a number format, in the file's locale. */
export type ShowNumber = (value: number, pattern: string | undefined) => string;

type Axis = "hAxis" | "vAxis";

/** Google's names of formats for axes beside patterns. */
const FORMATS: Readonly<Record<string, string>> = { percent: "0%", decimal: "#,##0.###" };

/** Both axes. hAxis is always the horizontal one; a bar chart's values lie along it. */
export function scales(view: ChartView, show: ShowNumber): NonNullable<ChartOptions["scales"]> {
  const bar = view.type === "BAR";
  const value = valueAxis(view, bar ? "hAxis" : "vAxis", show);
  const category = categoryAxis(view, bar ? "vAxis" : "hAxis");
  return bar ? { x: value, y: category } : { x: category, y: value };
}

function valueAxis(view: ChartView, axis: Axis, show: ShowNumber) {
  const of = (...path: string[]) => option(view.options, axis, ...path);
  const format = text(of("format"));
  const pattern = format ? (FORMATS[format] ?? format) : view.series[0]?.pattern;
  const [least, most] = [number(of("viewWindow", "min")), number(of("viewWindow", "max"))];
  const stacked = Boolean(view.options.isStacked) && view.options.isStacked !== "false";
  return {
    ...shared(view, axis),
    stacked,
    beginAtZero: view.type !== "LINE",
    suggestedMin: number(of("minValue")),
    suggestedMax: number(of("maxValue")),
    ...(least !== undefined && { min: least }),
    ...(most !== undefined && { max: most }),
    ticks: {
      ...ticks(view, axis),
      ...(pattern === "0" && { precision: 0 }),
      callback: (value: string | number) => show(Number(value), pattern),
    },
  };
}

function categoryAxis(view: ChartView, axis: Axis) {
  const stacked = Boolean(view.options.isStacked);
  return {
    ...shared(view, axis),
    stacked,
    offset: view.type !== "LINE" && view.type !== "AREA",
    reverse: option(view.options, axis, "direction") === -1,
    grid: { display: false },
    ticks: { ...ticks(view, axis), autoSkip: view.type !== "BAR" },
  };
}

function shared({ options }: ChartView, axis: Axis) {
  const title = text(option(options, axis, "title"));
  const gridlines = option(options, axis, "gridlines", "count") !== 0;
  const color = text(option(options, axis, "gridlines", "color")) ?? "#e0e0e0";
  return { title: { display: title !== undefined, text: title ?? "" }, grid: { display: gridlines, color } };
}

function ticks({ options }: ChartView, axis: Axis) {
  const color = text(option(options, axis, "textStyle", "color")) ?? "#5f6368";
  const size = number(option(options, axis, "textStyle", "fontSize"));
  const display = option(options, axis, "textPosition") !== "none";
  return { display, color, ...(size !== undefined && { font: { size } }) };
}
