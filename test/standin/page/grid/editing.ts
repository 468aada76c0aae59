import { CellValueType, type ICellDataForSheetInterceptor, type Nullable, numfmt } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  type ISheetLocation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { UniverKit } from "../../engine/kit.ts";
import type { Standin } from "../../interface.ts";
import { displayText, isAutomatic } from "../../text/cell-text.ts";
import { type Locale, locale } from "../../text/locale.ts";
import type { Typist } from "./typist.ts";

/**
 * The text of a cell without formula as a person would type it: a number with all its digits and the file's
 * decimal sign, a date or a percentage as it is shown. A cell that a formula spilled into shows its value.
 */
function editText({ workbook, worksheet, row, col }: ISheetLocation, standin: Standin): string {
  const raw = worksheet.getCellRaw(row, col);
  const rules = locale(standin.spreadsheet.getSpreadsheetLocale());
  if (raw?.t === CellValueType.BOOLEAN) return rules.booleans[Number(raw.v) ? 0 : 1];
  if (typeof raw?.v === "number")
    return numberText(raw.v, workbook.getStyles().getStyleByCell(raw)?.n?.pattern, rules);
  const rich = raw?.p?.body?.dataStream.replace(/\r\n$/, "");
  return rich ?? String(raw?.v ?? worksheet.getCell(row, col)?.v ?? "");
}

function numberText(value: number, pattern: string | undefined, rules: Locale): string {
  if (!isAutomatic(pattern) && pattern?.includes("%"))
    return `${plain(Number((value * 100).toPrecision(15)), rules)}%`;
  if (!isAutomatic(pattern) && /[ymdhs]/i.test(pattern ?? ""))
    return displayText(value, pattern, rules, numfmt);
  return plain(value, rules);
}

function plain(value: number, { decimal }: Locale): string {
  return String(value).replace(".", decimal);
}

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

/** After number formats (10) and data validation (9): what is still a number then has no format. */
const LAST = 8;

/** Shows numbers, dates and booleans in the grid as the file's locale writes them (README §3.1). */
export function showInLocale({ univer, modules }: UniverKit, code: string): void {
  const rules = locale(code);
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: LAST,
      effect: modules.core.InterceptorEffectEnum.Value,
      handler: (cell, _place, next) =>
        next(cell && !cell.customRender?.length ? localizeCell(cell, rules) : cell),
    });
}

function localizeCell(cell: ICellDataForSheetInterceptor, rules: Locale): ICellDataForSheetInterceptor {
  const { t, v } = cell;
  if (t === CellValueType.BOOLEAN)
    return { ...cell, t: CellValueType.STRING, v: rules.booleans[Number(v) ? 0 : 1] };
  if (typeof v === "number")
    return { ...cell, t: CellValueType.NUMBER, v: displayText(v, undefined, rules, numfmt) };
  // `#,##0.##` shows a whole number as "5." in Univer and Excel, as "5" in Sheets; see text/display.ts.
  if (t === CellValueType.NUMBER && typeof v === "string" && /\d[.,](?!\d)/.test(v))
    return { ...cell, v: v.replace(/(\d)[.,](?!\d)/, "$1") };
  return cell;
}
