import type { UniverRenderingContext } from "@univerjs/engine-render";
import type { Sparkline } from "../../interface.ts";
import { drawColumns } from "./draw-columns.ts";

export interface Frame {
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

/** Paints one SPARKLINE: a bar of stacked shares, columns, or a line (platform.md 3.7). */
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
