import type { ICellData, Nullable } from "@univerjs/core";
import type { Book } from "../book/book.ts";
import { displayText } from "../text/cell-text.ts";
import { contentOf, patternOf, typedValue } from "./cell-value.ts";

/** What Range.getValue gives for a cell. */
export function cellValue(book: Book, cell: Nullable<ICellData>): string | number | boolean | Date {
  return typedValue(
    contentOf(cell),
    patternOf(cell, book.workbook.getStyles()),
    book.timeZone,
    book.kit.modules,
  );
}

/** What Range.getDisplayValue gives for a cell. */
export function cellText(book: Book, cell: Nullable<ICellData>): string {
  const pattern = patternOf(cell, book.workbook.getStyles());
  return displayText(contentOf(cell), pattern, book.locale, book.kit.modules.core.numfmt);
}
