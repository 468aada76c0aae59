import type { UniverRenderingContext } from "@univerjs/engine-render";
import type { Sparkline } from "../../interface.ts";

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
function drawColumns(
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

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Google's colour for bars and lines that are given none. */
const DEFAULT_COLOR = "#f6b26b";
const LINE_COLOR = "#3c78d8";

/** Free space round the drawing, in pixels. */
const PADDING = 3;

const DRAWINGS: Record<string, typeof drawLine> = {
  bar: drawBar,
  column: drawColumns,
  winloss: drawColumns,
};

/** Paints one SPARKLINE: a bar of stacked shares, columns, or a line (README §3.7). */
export function drawSparkline(
  context: UniverRenderingContext,
  cell: Frame,
  { data, options }: Sparkline,
): void {
  const values = data.flat().filter((value): value is number => typeof value === "number");
  const frame = inset(cell);
  if (values.length === 0 || frame.width <= 0 || frame.height <= 0) return;
  context.save();
  const draw = DRAWINGS[String(options.charttype)] ?? drawLine;
  draw(context, frame, values, options);
  context.restore();
}

/** Shares of `max` beside each other, in color1 and color2 by turns; nothing is drawn outside the cell. */
function drawBar(
  context: UniverRenderingContext,
  { x, y, width, height }: Frame,
  values: readonly number[],
  options: Sparkline["options"],
): void {
  const sum = values.reduce((total, value) => total + Math.max(0, value), 0);
  const max = Number(options.max) || sum || 1;
  const colors = [options.color1 ?? DEFAULT_COLOR, options.color2 ?? "#4a86e8"].map(String);
  let from = 0;
  values.forEach((value, index) => {
    const share = Math.min(Math.max(0, value) / max, 1 - from);
    context.fillStyle = colors[index % 2] ?? DEFAULT_COLOR;
    context.fillRect(x + from * width, y, share * width, height);
    from += share;
  });
}

/** The values from left to right, the least at the bottom unless ymin and ymax say otherwise; what is beyond is cut off. */
function drawLine(
  context: UniverRenderingContext,
  { x, y, width, height }: Frame,
  values: readonly number[],
  options: Sparkline["options"],
): void {
  const least = Number(options.ymin ?? Math.min(...values));
  const most = Number(options.ymax ?? Math.max(...values));
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  const step = width / Math.max(1, values.length - 1);
  context.strokeStyle = String(options.color ?? LINE_COLOR);
  context.lineWidth = Number(options.linewidth ?? 1);
  context.beginPath();
  values.forEach((value, index) => {
    const share = most === least ? 0.5 : (value - least) / (most - least);
    context.lineTo(x + index * step, y + height * (1 - share));
  });
  context.stroke();
}

function inset({ x, y, width, height }: Frame): Frame {
  return { x: x + PADDING, y: y + PADDING, width: width - 2 * PADDING, height: height - 2 * PADDING };
}
