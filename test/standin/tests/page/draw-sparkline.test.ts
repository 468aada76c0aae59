import type { UniverRenderingContext } from "@univerjs/engine-render";
import { expect, test } from "vitest";
import type { Sparkline } from "../../interface.ts";
import { drawSparkline } from "../../page/grid/draw-sparkline.ts";

const CELL = { x: 0, y: 0, width: 106, height: 26 };

/** What is drawn in a cell, whose padding is 3 pixels: the corners of a line; colour, place and size of areas. */
function drawn(data: unknown[][], options: Sparkline["options"] = {}) {
  const line: number[][] = [];
  const areas: [color: unknown, ...frame: number[]][] = [];
  const context: Record<string, unknown> = {
    lineTo: (x: number, y: number) => void line.push([x, y]),
    fillRect: (...frame: number[]) => void areas.push([context.fillStyle, ...frame]),
    ...Object.fromEntries(
      ["save", "restore", "beginPath", "rect", "clip", "stroke"].map((name) => [name, () => {}]),
    ),
  };
  drawSparkline(context as unknown as UniverRenderingContext, CELL, { row: 1, column: 1, data, options });
  return { line, areas, stroke: context.strokeStyle };
}

/** README §3.7; https://support.google.com/docs/answer/3093289 */
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
  expect(drawn(data, options).line).toEqual(line);
});

test("a line has the colour that it is given", () => {
  expect(drawn([[1], [2]], { color: "#188038" }).stroke).toBe("#188038");
});

const [RED, BLUE, GREY] = ["#ff0000", "#0000ff", "#cccccc"];

/** https://support.google.com/docs/answer/3093289; the order of the colours is [MEM]. */
test.each([
  {
    charttype: "bar",
    data: [[2, 1, 1]],
    options: { max: 8, color1: RED, color2: BLUE },
    areas: [
      [RED, 3, 3, 25, 20],
      [BLUE, 28, 3, 12.5, 20],
      [RED, 40.5, 3, 12.5, 20],
    ],
    because: "values stand beside each other as shares of max, in both colours by turns",
  },
  {
    charttype: "bar",
    data: [[3], [3]],
    options: { max: 4, color1: RED, color2: BLUE },
    areas: [
      [RED, 3, 3, 75, 20],
      [BLUE, 78, 3, 25, 20],
    ],
    because: "nothing is drawn beyond max",
  },
  {
    charttype: "column",
    data: [[4, 2]],
    options: { color: RED, lastcolor: BLUE },
    areas: [
      [RED, 3.5, 3, 49, 20],
      [BLUE, 53.5, 13, 49, 10],
    ],
    because: "columns stand on 0",
  },
  {
    charttype: "column",
    data: [[1], [-1]],
    options: { color: RED, negcolor: BLUE, axis: true, axiscolor: GREY },
    areas: [
      [RED, 3.5, 3, 49, 10],
      [BLUE, 53.5, 13, 49, 10],
      [GREY, 3, 12.5, 100, 1],
    ],
    because: "negatives hang from the axis",
  },
  {
    charttype: "column",
    data: [[3, 9]],
    options: { ymin: 1, ymax: 5, lowcolor: BLUE, highcolor: RED },
    areas: [
      [BLUE, 3.5, 13, 49, 10],
      [RED, 53.5, 3, 49, 20],
    ],
    because: "ymin and ymax are the bottom and the top",
  },
  {
    charttype: "winloss",
    data: [[7, -1]],
    options: { color: RED, negcolor: BLUE, ymin: -9 },
    areas: [
      [RED, 3.5, 3, 49, 10],
      [BLUE, 53.5, 13, 49, 10],
    ],
    because: "all columns are as high, whatever ymin says",
  },
])("a $charttype: $because", ({ charttype, data, options, areas }) => {
  expect(drawn(data, { charttype, ...options }).areas).toEqual(areas);
});
