import { type IRange, type Worksheet, WrapStrategy } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SheetInterceptorService } from "@univerjs/sheets";
import type { UniverKit } from "../../engine/kit.ts";

/** Makes rows as high as their wrapped texts need after each writing, as Sheets does by itself. */
export function fitRows(kit: UniverKit): void {
  const { univerAPI, modules } = kit;
  const waiting = new Map<string, Set<number>>();
  const fit = (): void => {
    for (const [sheetId, rows] of waiting) fitSheet(kit, sheetId, rows);
    waiting.clear();
  };
  univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, params }) => {
    if (id !== modules.sheets.SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue = {} } = params as ISetRangeValuesMutationParams;
    if (waiting.size === 0) setTimeout(fit);
    const rows = waiting.get(subUnitId) ?? new Set();
    for (const row of Object.keys(cellValue)) rows.add(Number(row));
    waiting.set(subUnitId, rows);
  });
}

function fitSheet(
  { univer, univerAPI, modules }: UniverKit,
  subUnitId: string,
  rows: ReadonlySet<number>,
): void {
  const workbook = univerAPI.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(subUnitId)?.getSheet();
  if (!workbook || !sheet) return;
  const ranges = [...rows].filter((row) => wraps(sheet, row)).map((row) => wholeRow(sheet, row));
  if (ranges.length === 0) return;
  const injector = univer.__getInjector();
  const heights = injector
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({ unitId: workbook.getId(), subUnitId, ranges, autoHeightRanges: ranges });
  modules.core.sequenceExecute(heights.redos, injector.get(modules.core.ICommandService));
}

/** Whether a cell of the row has text that wraps. */
function wraps(sheet: Worksheet, row: number): boolean {
  const { startColumn, endColumn } = sheet.getDataRealRange();
  for (let column = startColumn; column <= endColumn; column++) {
    const text = sheet.getCellRaw(row, column)?.v;
    const wrap = typeof text === "string" && sheet.getComposedCellStyle(row, column).tb === WrapStrategy.WRAP;
    if (wrap) return true;
  }
  return false;
}

function wholeRow(sheet: Worksheet, row: number): IRange {
  return { startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getColumnCount() - 1 };
}
