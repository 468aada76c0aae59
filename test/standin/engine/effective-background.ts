import type { Book } from "../book/book.ts";
import { judgeAgain } from "./condition-units.ts";
import type { Place } from "./functions.ts";
import { cellReader, styleOf } from "./grid.ts";

/** The fill that the reader sees: a conditional format's before the cell's own. */
export function effectiveBackground(book: Book, { sheetId, row, column }: Place): string {
  const { conditional } = book.kit.modules;
  const service = book.kit.univer.__getInjector().get(conditional.ConditionalFormattingService);
  judgeAgain(book, sheetId);
  const composed = service.composeStyle(book.workbook.getUnitId(), sheetId, row, column);
  const own = styleOf(book, cellReader(book, sheetId)(row, column)).bg?.rgb;
  return (composed?.style?.bg?.rgb ?? own ?? "#ffffff").toLowerCase();
}
