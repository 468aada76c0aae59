import type { Book } from "../book/book.ts";
import { formulaFromUniver } from "../text/formula.ts";
import type { Place } from "./functions.ts";
import { type CellCustom, storedCell } from "./grid.ts";

/** A cell's formula as the file writes it, or ''. What was written stays as it was until Univer moves its references. */
export function formulaText(book: Book, place: Place): string {
  const cell = storedCell(book, place);
  const source = (cell?.custom as CellCustom | undefined)?.source;
  const univer = univerFormula(book, place);
  if (source && source.univer === univer) return source.written;
  return univer === "" ? "" : formulaFromUniver(univer, book.locale);
}

/** A cell's formula in Univer's dialect, or ''. */
export function univerFormula(book: Book, place: Place): string {
  const cell = storedCell(book, place);
  if (!cell?.f && !cell?.si) return "";
  const model = book.kit.univer.__getInjector().get(book.kit.modules.formula.FormulaDataModel);
  const unitId = book.workbook.getUnitId();
  return cell.si
    ? (model.getFormulaStringByCell(place.row, place.column, place.sheetId, unitId) ?? "")
    : (cell.f ?? "");
}
