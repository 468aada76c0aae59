import type { ICellDataForSheetInterceptor, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  type ISheetLocation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { UniverKit } from "../../engine/kit.ts";
import type { Standin } from "../../interface.ts";
import { editText } from "./edit-text.ts";
import type { Typist } from "./typist.ts";

/** Before all of Univer's own readers and writers of typed text; they get nothing, as `next` is not called. */
const FIRST = 1000;

/**
 * Lets the stand-in read what a person types in the grid or the formula bar, instead of Univer: in the file's
 * locale, with onEdit afterwards. Editing a cell again shows the text as the file writes it.
 */
export function connectEditing({ univer }: UniverKit, standin: Standin, typist: Typist): void {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const shown = (place: ISheetLocation): string => {
    const formula = formulas.getFormulaStringByCell(place.row, place.col, place.subUnitId, place.unitId);
    return formula ? standin.formulaFromUniver(formula) : editText(place, standin);
  };
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, place) => withText(cell, shown(place)),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, place) => {
      const text = typedText(cell);
      if (text !== shown(place)) void typist.type(place, text);
      return place.worksheet.getCellRaw(place.row, place.col) ?? {};
    },
  });
}

/** What a person typed, from the cell that Univer made of it. */
function typedText(cell: Nullable<ICellDataForSheetInterceptor>): string {
  if (cell?.f) return cell.f;
  const rich = cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  return rich ?? String(cell?.v ?? "");
}

function withText(
  cell: Nullable<ICellDataForSheetInterceptor>,
  text: string,
): Nullable<ICellDataForSheetInterceptor> {
  if (!cell) return cell;
  if (text.startsWith("=")) return { ...cell, f: text };
  return { ...cell, v: text, p: null };
}
