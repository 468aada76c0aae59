import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
} from "chart.js";
import type { UniverKit } from "../../engine/kit.ts";
import type { ChartView, Standin } from "../../interface.ts";
import { displayText } from "../../text/cell-text.ts";
import { locale } from "../../text/locale.ts";
import { element, slot } from "../element.ts";
import type { Words } from "../words.ts";
import type { ShowNumber } from "./axes.ts";
import { chartPlace, type DrawnChart, drawChart } from "./drawn-chart.ts";

Chart.register(
  BarController,
  LineController,
  PieController,
  ArcElement,
  BarElement,
  LineElement,
  PointElement,
);
Chart.register(CategoryScale, LinearScale, Filler, Legend, Title);

/** How long nothing may change before charts are drawn anew, in milliseconds. */
const REST = 120;

/** Draws the charts of the shown sheet over the grid, anew when its cells change, where the grid has scrolled to. */
export function connectCharts(kit: UniverKit, standin: Standin, words: Words, code: string): void {
  const { univerAPI, modules } = kit;
  const rules = locale(code);
  const show: ShowNumber = (value, pattern) => displayText(value, pattern, rules, modules.core.numfmt);
  const layer = element("div", { id: "charts" });
  slot("grid").after(layer);
  let drawn: DrawnChart[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const name = univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetName();
    const views = name === undefined ? [] : standin.charts(name);
    drawn = redraw(drawn, views, (view) => drawChart(layer, view, show, words));
  };
  const lookSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(look, REST);
  };
  univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ type }) => {
    if (type !== modules.core.CommandType.COMMAND) lookSoon();
  });
  standin.followCharts(lookSoon);
  followGrid(kit, layer, () => drawn);
  lookSoon();
}

/** Keeps what is still as it is, and draws the rest. */
function redraw(
  drawn: readonly DrawnChart[],
  views: readonly ChartView[],
  draw: (view: ChartView) => DrawnChart,
): DrawnChart[] {
  const known = new Map(drawn.map((one) => [JSON.stringify(one.view), one]));
  const kept = views.map((view) => known.get(JSON.stringify(view)) ?? draw(view));
  for (const one of drawn) if (!kept.includes(one)) one.remove();
  return kept;
}

/** Puts the charts in their places at each frame, as the grid itself does with its cells. */
function followGrid(kit: UniverKit, layer: HTMLElement, drawn: () => readonly DrawnChart[]): void {
  const place = (): void => {
    const charts = drawn();
    const canvas = charts.length > 0 && document.querySelector("#grid canvas[id^=univer-sheet-main-canvas]");
    if (canvas) {
      const { left, top } = canvas.getBoundingClientRect();
      layer.style.translate = `${left}px ${top}px`;
    }
    for (const chart of charts) chart.place(chartPlace(kit, chart.view));
    requestAnimationFrame(place);
  };
  requestAnimationFrame(place);
}
