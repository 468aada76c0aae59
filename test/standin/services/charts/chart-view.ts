import type { Book } from "../../book/book.ts";
import { contentOf, patternOf } from "../../engine/cell-value.ts";
import { cellText } from "../../engine/display-cell.ts";
import { cellReader, mapBox, worksheet } from "../../engine/grid.ts";
import type { ChartSeries, ChartView } from "../../interface.ts";
import type { Content } from "../../text/cell-text.ts";
import { lastContent } from "../sheet/grid-size.ts";
import { optionTree } from "./chart-builder.ts";
import type { ChartSpec } from "./chart-spec.ts";

/** A cell as a chart reads it: content with dates as serial numbers, what it shows, and its number format. */
interface ChartCell {
  content: Content;
  text: string;
  pattern: string | undefined;
}

const BLANK: ChartCell = { content: "", text: "", pattern: undefined };

/** The cells of all of a chart's ranges as one table, without hidden lines. */
function chartTable(book: Book, spec: ChartSpec): ChartCell[][] {
  const blocks = spec.ranges.map((range) => readRange(book, range, spec.hiddenStrategy));
  const table = spec.mergeStrategy === "MERGE_ROWS" ? blocks.flat() : sideBySide(blocks);
  return spec.transpose ? transposed(table) : table;
}

/** A hidden sheet's cells are drawn like any other's: only hidden rows and columns count. */
function readRange(
  book: Book,
  { sheetId, box }: ChartSpec["ranges"][number],
  strategy: string,
): ChartCell[][] {
  const sheet = worksheet(book, sheetId);
  const read = cellReader(book, sheetId);
  const styles = book.workbook.getStyles();
  const { row: lastRow } = lastContent(book, sheetId);
  const isRowShown = rowTest(book, sheetId, strategy);
  const isColumnShown = (column: number) => hasColumns(strategy) || sheet.getColVisible(column);
  return mapBox({ ...box, endRow: Math.min(box.endRow, lastRow) }, (row, column) => {
    const cell = read(row, column);
    return { content: contentOf(cell), text: cellText(book, cell), pattern: patternOf(cell, styles) };
  })
    .filter((_, index) => isRowShown(box.startRow + index))
    .map((cells) => cells.filter((_, index) => isColumnShown(box.startColumn + index)));
}

function rowTest(book: Book, sheetId: string, strategy: string): (row: number) => boolean {
  if (strategy === "SHOW_BOTH" || strategy === "IGNORE_COLUMNS") return () => true;
  const sheet = worksheet(book, sheetId);
  const filtered = book.extras.filters.some((one) => one.sheetId === sheetId);
  const service = book.make.sheet(sheetId);
  return (row) => sheet.getRowRawVisible(row) && !(filtered && service.isRowHiddenByFilter(row + 1));
}

function hasColumns(strategy: string): boolean {
  return strategy === "SHOW_BOTH" || strategy === "IGNORE_ROWS";
}

function sideBySide(blocks: readonly ChartCell[][][]): ChartCell[][] {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block) => block[row] ?? (block[0] ?? []).map(() => BLANK)),
  );
}

function transposed(table: readonly ChartCell[][]): ChartCell[][] {
  return (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? BLANK));
}

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
