import { CellValueType, type ICellDataForSheetInterceptor, numfmt } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { UniverKit } from "../../engine/kit.ts";
import { displayText } from "../../text/display.ts";
import { type Locale, locale } from "../../text/locales.ts";

/** After number formats (10) and data validation (9): what is still a number then has no format. */
const LAST = 8;

/** Shows numbers, dates and booleans in the grid as the file's locale writes them (platform.md 3.1). */
export function showInLocale({ univer, modules }: UniverKit, code: string): void {
  const rules = locale(code);
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: LAST,
      effect: modules.core.InterceptorEffectEnum.Value,
      handler: (cell, _place, next) =>
        next(cell && !cell.customRender?.length ? localized(cell, rules) : cell),
    });
}

function localized(cell: ICellDataForSheetInterceptor, rules: Locale): ICellDataForSheetInterceptor {
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
