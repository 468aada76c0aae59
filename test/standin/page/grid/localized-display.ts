import { CellValueType } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { UniverKit } from "../../engine/kit.ts";
import { displayText } from "../../text/display.ts";
import { locale } from "../../text/locales.ts";

/** After number formats (10) and data validation (9): what is still a number then has no format. */
const LAST = 8;

/** Shows numbers, dates and booleans in the grid as the file's locale writes them (platform.md 3.1). */
export function showInLocale({ univer, univerAPI, modules }: UniverKit, code: string): void {
  const rules = locale(code);
  const workbook = univerAPI.getActiveWorkbook();
  workbook?.setNumfmtLocal(code.startsWith("sv") ? "sv" : "en");
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: LAST,
      effect: modules.core.InterceptorEffectEnum.Value,
      handler: (cell, _place, next) => {
        if (!cell || cell.customRender?.length) return next(cell);
        const number = typeof cell.v === "number" && cell.t !== CellValueType.BOOLEAN;
        if (number)
          return next({
            ...cell,
            t: CellValueType.NUMBER,
            v: displayText(cell.v as number, undefined, rules, modules.core.numfmt),
          });
        if (cell.t === CellValueType.BOOLEAN)
          return next({ ...cell, t: CellValueType.STRING, v: rules.booleans[Number(cell.v) ? 0 : 1] });
        return next(cell);
      },
    });
}
