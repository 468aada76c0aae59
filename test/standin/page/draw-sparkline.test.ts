import type { UniverRenderingContext } from "@univerjs/engine-render";
import { expect, test } from "vitest";
import type { Sparkline } from "../interface.ts";
import { drawSparkline } from "./grid/draw-sparkline.ts";

const CELL = { x: 0, y: 0, width: 106, height: 26 };

/** The corners of the line that is drawn in a cell; its padding is 3 pixels. */
function corners(
  data: unknown[][],
  options: Sparkline["options"] = {},
): { line: number[][]; stroke: unknown } {
  const line: number[][] = [];
  const context = {
    lineTo: (x: number, y: number) => void line.push([x, y]),
    ...Object.fromEntries(
      ["save", "restore", "beginPath", "rect", "clip", "stroke", "fillRect"].map((name) => [name, () => {}]),
    ),
  };
  const drawn = { row: 1, column: 1, data, options: { charttype: "line", ...options } };
  drawSparkline(context as unknown as UniverRenderingContext, CELL, drawn);
  return { line, stroke: (context as { strokeStyle?: unknown }).strokeStyle };
}

/** platform.md 3.7; https://support.google.com/docs/answer/3093289 */
test.each([
  {
    data: [[1], [3], [2]],
    options: {},
    line: [
      [3, 23],
      [53, 3],
      [103, 13],
    ],
    because: "a column runs from left to right, the least at the bottom",
  },
  {
    data: [[1, 3, 2]],
    options: {},
    line: [
      [3, 23],
      [53, 3],
      [103, 13],
    ],
    because: "so does a row",
  },
  {
    data: [[1], [3]],
    options: { ymin: 0, ymax: 4 },
    line: [
      [3, 18],
      [103, 8],
    ],
    because: "ymin and ymax are the bottom and the top",
  },
  {
    data: [[2], [2]],
    options: {},
    line: [
      [3, 13],
      [103, 13],
    ],
    because: "what does not move is in the middle",
  },
  {
    data: [["Value"], [1], [""], [3]],
    options: {},
    line: [
      [3, 23],
      [103, 3],
    ],
    because: "texts and blanks are left out",
  },
])("a line: $because", ({ data, options, line }) => {
  expect(corners(data, options).line).toEqual(line);
});

test("a line has the colour that it is given", () => {
  expect(corners([[1], [2]], { color: "#188038" }).stroke).toBe("#188038");
});
