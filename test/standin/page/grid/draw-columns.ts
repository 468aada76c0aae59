import type { UniverRenderingContext } from "@univerjs/engine-render";
import type { Sparkline } from "../../interface.ts";
import type { Frame } from "./draw-sparkline.ts";

type Options = Sparkline["options"];

/** Google's colour for columns that are given none. [MEM] */
const COLUMN_COLOR = "#3c78d8";

/** Free space between two columns, in pixels. */
const GAP = 1;

/**
 * A column for each value, up from 0 and down from it; those of "winloss" are all as high, so only their sign tells.
 * ymin and ymax scale columns, but not those of winloss, and `axis` draws a line at 0:
 * https://support.google.com/docs/answer/3093289
 */
export function drawColumns(
  context: UniverRenderingContext,
  { x, y, width, height }: Frame,
  values: readonly number[],
  options: Options,
): void {
  const isWinLoss = options.charttype === "winloss";
  const shown = isWinLoss ? values.map(Math.sign) : values;
  const { least, most } = isWinLoss ? { least: -1, most: 1 } : scaleOf(values, options);
  const yOf = (value: number) => y + height * (1 - (clamp(value, least, most) - least) / (most - least));
  const step = width / values.length;
  shown.forEach((value, index) => {
    const [top, bottom] = [yOf(Math.max(value, 0)), yOf(Math.min(value, 0))];
    context.fillStyle = colorOf(index, values, options);
    context.fillRect(x + index * step + GAP / 2, top, step - GAP, bottom - top);
  });
  if (String(options.axis) !== "true") return;
  context.fillStyle = String(options.axiscolor ?? "black");
  context.fillRect(x, yOf(0) - 1 / 2, width, 1);
}

/** From 0 or the least value up to the greatest, unless ymin and ymax say otherwise. [MEM] */
function scaleOf(values: readonly number[], { ymin, ymax }: Options): { least: number; most: number } {
  const least = Number(ymin ?? Math.min(0, ...values));
  const most = Number(ymax ?? Math.max(0, ...values));
  return { least, most: most > least ? most : least + 1 };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The colour of what a column is besides: the first, the last, the greatest, the least, a negative. Which counts most is [MEM]. */
function colorOf(index: number, values: readonly number[], options: Options): string {
  const value = values[index] ?? 0;
  const special = [
    index === 0 && options.firstcolor,
    index === values.length - 1 && options.lastcolor,
    value === Math.max(...values) && options.highcolor,
    value === Math.min(...values) && options.lowcolor,
    value < 0 && options.negcolor,
  ];
  return String(special.find(Boolean) || (options.color ?? COLUMN_COLOR));
}
