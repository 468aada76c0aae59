import type { ICellData, IRange, Worksheet } from "@univerjs/core";
import type { ISheetLocationBase } from "@univerjs/sheets";
import type { UniverKit } from "../../engine/kit.ts";
import { formatA1 } from "../../text/a1.ts";
import type { Typist } from "./typist.ts";

interface Write {
  readonly range?: IRange;
  readonly value?: ICellData;
}

/**
 * Sends what a person does to cells without typing — an item of a drop-down, a checkbox, the Delete key — the way
 * of typed text. The stand-in itself writes with mutations, so each such command is a person's.
 */
export function connectChoosing({ univerAPI, modules }: UniverKit, typist: Typist): void {
  const { SetRangeValuesCommand, ClearSelectionContentCommand } = modules.sheets;
  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet().getSheet();
    if (!sheet) return;
    const { range, value }: Write = event.params ?? {};
    const box = range ?? univerAPI.getActiveWorkbook()?.getActiveRange()?.getRange();
    if (!box) return;
    const clearing = event.id === ClearSelectionContentCommand.id;
    const choosing = event.id === SetRangeValuesCommand.id && isSingle(box);
    const text = choosing ? plainText(value) : undefined;
    if (!clearing && text === undefined) return;
    event.cancel = true;
    if (clearing) void typist.clear(formatA1(inside(sheet, box)), filledCells(sheet, box));
    else void typist.type(place(sheet, box.startRow, box.startColumn), text ?? "");
  });
}

function isSingle({ startRow, endRow, startColumn, endColumn }: IRange): boolean {
  return startRow === endRow && startColumn === endColumn;
}

/** The value as text, if it is a value and nothing else: no style, no formula, no rich text. */
function plainText(value: ICellData | undefined): string | undefined {
  if (!value || value.s || value.f || value.p || !("v" in value)) return undefined;
  return String(value.v ?? "");
}

/** A selection of whole rows or columns has no numbers for its other ends. */
function inside(sheet: Worksheet, { startRow, endRow, startColumn, endColumn }: IRange): IRange {
  return {
    startRow: startRow || 0,
    startColumn: startColumn || 0,
    endRow: Number.isFinite(endRow) ? endRow : sheet.getRowCount() - 1,
    endColumn: Number.isFinite(endColumn) ? endColumn : sheet.getColumnCount() - 1,
  };
}

function filledCells(sheet: Worksheet, range: IRange): ISheetLocationBase[] {
  const { startRow, endRow, startColumn, endColumn } = inside(sheet, range);
  const filled: ISheetLocationBase[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const within = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
    if (within && (cell?.f || cell?.si || cell?.p || (cell?.v ?? "") !== ""))
      filled.push(place(sheet, row, column));
  });
  return filled;
}

function place(sheet: Worksheet, row: number, col: number): ISheetLocationBase {
  return { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId(), row, col };
}
