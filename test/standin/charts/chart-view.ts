import type { Book } from "../book.ts";
import type { ChartSeries, ChartView } from "../interface.ts";
import { type ChartCell, chartTable } from "./chart-data.ts";
import { optionTree } from "./chart-options.ts";
import type { ChartSpec } from "./chart-spec.ts";

/** Sheets API reference, OverlayPosition: widthPixels "Defaults to 600", heightPixels "Defaults to 371". */
const WIDTH = 600;
const HEIGHT = 371;

/** The charts of a sheet with their data as they are now, for whoever draws them. */
export function chartViews(book: Book, sheetId: string): ChartView[] {
  return book.extras.charts
    .filter((one) => one.sheetId === sheetId)
    .map(({ id, spec }) => ({
      id,
      type: spec.type,
      position: { ...spec.position },
      options: optionTree(spec.options),
      size: { width: Number(spec.options.width ?? WIDTH), height: Number(spec.options.height ?? HEIGHT) },
      ...seriesOf(chartTable(book, spec), spec),
    }));
}

/** The first column names the categories, each other one is a series; a lone column is a series. */
function seriesOf(
  table: readonly ChartCell[][],
  { numHeaders }: ChartSpec,
): Pick<ChartView, "categories" | "series"> {
  const headers = numHeaders < 0 ? Number(hasHeader(table)) : numHeaders;
  const [names, rows] = [table.slice(0, headers), table.slice(headers)];
  const columns = table[0]?.length ?? 0;
  const first = columns > 1 ? 1 : 0;
  const series = Array.from({ length: columns - first }, (_, index) => columnOf(names, rows, first + index));
  return { categories: rows.map((row) => (first ? (row[0]?.text ?? "") : "")), series };
}

/** Text, blank cells and "" are no numbers: lines have gaps there. */
function columnOf(names: readonly ChartCell[][], rows: readonly ChartCell[][], column: number): ChartSeries {
  const cells = rows.map((row) => row[column]);
  return {
    name: names.map((row) => row[column]?.text ?? "").join(" "),
    values: cells.map((cell) => (typeof cell?.content === "number" ? cell.content : null)),
    texts: cells.map((cell) => cell?.text ?? ""),
    pattern: cells.find((cell) => typeof cell?.content === "number")?.pattern,
  };
}

/** Whether the first row names the series: words there, and a number below. How Google finds out is not documented. */
function hasHeader([first = [], ...rows]: readonly ChartCell[][]): boolean {
  const values = first.slice(first.length > 1 ? 1 : 0);
  const isText = ({ content }: ChartCell) => typeof content === "string";
  const isNumber = ({ content }: ChartCell) => typeof content === "number";
  return (
    values.every(isText) && values.some(({ text }) => text !== "") && rows.some((row) => row.some(isNumber))
  );
}
