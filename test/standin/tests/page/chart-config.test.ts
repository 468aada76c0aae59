import { expect, test } from "vitest";
import type { ChartView } from "../../interface.ts";
import { chartConfig } from "../../page/charts/chart-config.ts";
import { chartName } from "../../page/charts/drawn-chart.ts";

const SERIES = { name: "Actual", values: [1, null, 3], texts: ["1 kr", "", "3 kr"], pattern: '0" kr"' };

function view(type: string, options: Record<string, unknown> = {}, series = [SERIES]): ChartView {
  const position = { row: 1, column: 1, offsetX: 0, offsetY: 0 };
  return {
    id: 1,
    type,
    position,
    size: { width: 600, height: 371 },
    options,
    categories: ["a", "b", "c"],
    series,
  };
}

const show = (value: number, pattern: string | undefined) => `${value} as ${pattern}`;

const config = (...given: Parameters<typeof view>) => chartConfig(view(...given), show, "No data");

/** https://developers.google.com/chart/interactive/docs/gallery, "Configuration options" of each type. */
test.each([
  ["a gap is no value", config("LINE").data.datasets[0], { data: [1, null, 3], spanGaps: false }],
  ["a value between gaps is a point", config("LINE").data.datasets[0], { pointRadius: [2, 0, 2] }],
  [
    "interpolateNulls closes gaps",
    config("LINE", { interpolateNulls: true }).data.datasets[0],
    { spanGaps: true },
  ],
  ["colors come in turn", config("BAR", { colors: ["red"] }).data.datasets[0], { backgroundColor: "red" }],
  [
    "a series' own color comes first, also in a list",
    config("BAR", { colors: ["red"], series: [{ color: "blue" }] }).data.datasets[0],
    { backgroundColor: "blue" },
  ],
  [
    "a slice's does",
    config("PIE", { slices: { 1: { color: "blue" } }, colors: ["red", "green", "grey"] }).data.datasets[0],
    { data: [1, 0, 3], backgroundColor: ["red", "blue", "grey"] },
  ],
  ["a legend may be none", config("PIE", { legend: "none" }).options?.plugins?.legend, { display: false }],
  [
    "or below",
    config("LINE", { legend: { position: "bottom" } }).options?.plugins?.legend,
    { position: "bottom" },
  ],
  ["else it is on the right", config("LINE").options?.plugins?.legend, { display: true, position: "right" }],
  [
    "a title is at the start",
    config("LINE", { title: "T" }).options?.plugins?.title,
    { display: true, text: "T", align: "start" },
  ],
  [
    "a bar's values lie along hAxis",
    config("BAR", { hAxis: { title: "x", minValue: 0, maxValue: 1 } }).options?.scales?.x,
    { suggestedMax: 1, title: { text: "x" } },
  ],
  [
    "a column's along vAxis",
    config("COLUMN", { vAxis: { viewWindow: { min: -1, max: 2 } } }).options?.scales?.y,
    { min: -1, max: 2 },
  ],
  ["stacked", config("COLUMN", { isStacked: true }).options?.scales?.x, { stacked: true }],
  [
    "lines and columns together",
    config("COMBO", { series: { 0: { type: "line", lineDashStyle: [4, 2] } } }).data.datasets[0],
    { type: "line", borderDash: [4, 2] },
  ],
  [
    "an area is filled",
    config("AREA", { curveType: "function" }).data.datasets[0],
    { fill: true, tension: 0.4 },
  ],
])("%s", (_, made, is) => {
  expect(made).toMatchObject(is);
});

test.each<[object, string, string]>([
  [{}, '3 as 0" kr"', "the source's number format"],
  [{ vAxis: { format: "percent" } }, "3 as 0%", "the axis's own, by name"],
  [{ vAxis: { format: "0.0" } }, "3 as 0.0", "or by pattern"],
])("numbers along an axis of %j: %s, %s", (options, written) => {
  const { ticks } = config("LINE", { ...options }).options?.scales?.y ?? {};
  expect((ticks?.callback as ((value: number) => string) | undefined)?.(3)).toBe(written);
});

test.each([
  [view("PIE", { title: "Money" }, [{ ...SERIES, name: "" }]), "Money. a 1 kr, c 3 kr"],
  [view("LINE"), "Chart. Actual: a 1 kr, c 3 kr"],
  [view("LINE", { title: "Empty" }, []), "Empty"],
])("a chart is named by its title and its values as they are written", (given, name) => {
  expect(chartName(given, "Chart")).toBe(name);
});
