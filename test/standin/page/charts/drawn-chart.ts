import { Chart } from "chart.js";
import type { ChartView } from "../../interface.ts";
import { element } from "../element.ts";
import type { Words } from "../words.ts";
import type { ShowNumber } from "./axes.ts";
import { chartConfig } from "./chart-config.ts";
import { chartName } from "./chart-name.ts";
import type { ChartPlace } from "./chart-places.ts";
import { text } from "./option.ts";

/** A chart as it is in the page. */
export interface DrawnChart {
  readonly view: ChartView;
  place(at: ChartPlace | undefined): void;
  remove(): void;
}

/** Draws a chart in a picture of its own. The mouse goes through it to the cells below. */
export function drawChart(layer: HTMLElement, view: ChartView, show: ShowNumber, words: Words): DrawnChart {
  const { width, height } = view.size;
  const attrs = { role: "img", "aria-label": chartName(view, words.chart) };
  const canvas = element("canvas", { className: "chart", width, height, attrs });
  canvas.style.background = text(view.options.backgroundColor) ?? "#ffffff";
  layer.append(canvas);
  const chart = new Chart(canvas, chartConfig(view, show, words.noData));
  return {
    view,
    place: (at) => {
      canvas.hidden = at === undefined;
      if (!at) return;
      canvas.style.transform = `translate(${at.left}px, ${at.top}px) scale(${at.zoom})`;
      canvas.style.clipPath = clip(at, view.size);
    },
    remove: () => {
      chart.destroy();
      canvas.remove();
    },
  };
}

/** Hides what would lie outside of the chart's pane, in the picture's own pixels. */
function clip({ left, top, zoom, pane }: ChartPlace, { width, height }: ChartView["size"]): string {
  const sides = [
    pane.top - top,
    left + width * zoom - pane.right,
    top + height * zoom - pane.bottom,
    pane.left - left,
  ];
  return `inset(${sides.map((side) => `${Math.max(0, side) / zoom}px`).join(" ")})`;
}
