import type { Book } from "../book.ts";
import { worksheet } from "../engine/grid.ts";
import type { ChartDump } from "../interface.ts";
import { notationOf, quoteSheet } from "../text/a1.ts";

/** The charts of a sheet as a dump shows them: ranges with their sheets. */
export function describeCharts(book: Book, sheetId: string): ChartDump[] {
  return book.extras.charts
    .filter((one) => one.sheetId === sheetId)
    .map(({ spec: { type, ranges, position, options, numHeaders } }) => ({
      type,
      ranges: ranges.map(
        (one) => `${quoteSheet(worksheet(book, one.sheetId).getName())}!${notationOf(one.box)}`,
      ),
      position,
      options,
      numHeaders,
    }));
}
