import { IRenderManagerService, SHEET_VIEWPORT_KEY, Vector2, type Viewport } from "@univerjs/engine-render";
import { Chart } from "chart.js";
import type { UniverKit } from "../../engine/kit.ts";
import type { ChartView } from "../../interface.ts";
import { element } from "../element.ts";
import type { Words } from "../words.ts";
import type { ShowNumber } from "./axes.ts";
import { chartConfig } from "./chart-config.ts";
import { text } from "./option.ts";

/** A chart in words, for those who do not see it: "Status. On track 3, At risk 1". */
export function chartName({ options, categories, series }: ChartView, chart: string): string {
  const named = series.map(({ name, values, texts }) => {
    const pairs = values.flatMap((value, index) =>
      value === null ? [] : [`${categories[index] ?? ""} ${texts[index]}`.trim()],
    );
    return [name, pairs.join(", ")].filter(Boolean).join(": ");
  });
  return [text(options.title) ?? chart, ...named].filter(Boolean).join(". ");
}

/** Where a chart is on the grid's canvas, in pixels, and what of the canvas it may cover. */
interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
  readonly pane: { left: number; top: number; right: number; bottom: number };
}

/** Tells where the charts of the shown sheet are now; undefined while there is no grid to tell it by. */
export function chartPlace(
  { univer, univerAPI }: UniverKit,
  { position }: ChartView,
): ChartPlace | undefined {
  const workbook = univerAPI.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  const renders = univer.__getInjector().get(IRenderManagerService);
  const scene = workbook && renders.getRenderById(workbook.getId())?.scene;
  if (!sheet || !skeleton || !scene) return undefined;
  const [row, column] = [position.row - 1, position.column - 1];
  const frozenRow = row < sheet.getFrozenRows();
  const frozenColumn = column < sheet.getFrozenColumns();
  const viewport = scene.getViewport(paneKey(frozenRow, frozenColumn));
  if (!viewport) return undefined;
  const cell = skeleton.getNoMergeCellWithCoordByIndex(row, column);
  return placeIn(viewport, cell.startX + position.offsetX, cell.startY + position.offsetY, scene.scaleX);
}

/** The pane of a sheet with frozen lines that a cell is in. */
function paneKey(frozenRow: boolean, frozenColumn: boolean): SHEET_VIEWPORT_KEY {
  if (frozenRow && frozenColumn) return SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP;
  if (frozenRow) return SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP;
  return frozenColumn ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT : SHEET_VIEWPORT_KEY.VIEW_MAIN;
}

function placeIn(viewport: Viewport, x: number, y: number, zoom: number): ChartPlace {
  const { left, top } = viewport;
  const corner = viewport.transformVector2SceneCoord(Vector2.FromArray([left, top]));
  const pane = { left, top, right: left + (viewport.width ?? 0), bottom: top + (viewport.height ?? 0) };
  return { left: left + (x - corner.x) * zoom, top: top + (y - corner.y) * zoom, zoom, pane };
}

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
