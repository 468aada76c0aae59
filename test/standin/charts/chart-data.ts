import type { Book } from "../book.ts";
import { contentOf, patternOf } from "../engine/cell-value.ts";
import { cellText } from "../engine/display-cell.ts";
import { cellReader, mapBox, worksheet } from "../engine/grid.ts";
import { lastContent } from "../sheet/last-content.ts";
import type { Content } from "../text/display.ts";
import type { ChartSpec } from "./chart-spec.ts";

/** A cell as a chart reads it: content with dates as serial numbers, what it shows, and its number format. */
export interface ChartCell {
  content: Content;
  text: string;
  pattern: string | undefined;
}

const BLANK: ChartCell = { content: "", text: "", pattern: undefined };

/** The cells of all of a chart's ranges as one table, without hidden lines. */
export function chartTable(book: Book, spec: ChartSpec): ChartCell[][] {
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
