import type { ICellData, IRange, Worksheet } from "@univerjs/core";
import type { ISheetLocationBase } from "@univerjs/sheets";
import type { UniverKit } from "../../engine/kit.ts";
import type { Typist } from "./typist.ts";

interface Write {
  readonly range?: IRange;
  readonly value?: ICellData;
}

/** More cells than these are emptied by Univer itself, without onEdit for each. */
const MOST_CELLS = 500;

/**
 * Sends what a person does to cells without typing — an item of a drop-down, a checkbox, the Delete key — the way
 * of typed text. The stand-in itself writes with mutations, so each such command is a person's.
 */
export function connectChoosing({ univerAPI, modules }: UniverKit, type: Typist): void {
  const { SetRangeValuesCommand, ClearSelectionContentCommand } = modules.sheets;
  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet().getSheet();
    if (!sheet) return;
    const { range, value }: Write = event.params ?? {};
    const box = range ?? univerAPI.getActiveWorkbook()?.getActiveRange()?.getRange();
    if (!box) return;
    const clearing = event.id === ClearSelectionContentCommand.id;
    const choosing = event.id === SetRangeValuesCommand.id && isSingle(box);
    const text = clearing ? "" : choosing ? plainText(value) : undefined;
    const places = clearing ? filledCells(sheet, box) : [place(sheet, box.startRow, box.startColumn)];
    if (text === undefined || places.length > MOST_CELLS) return;
    event.cancel = true;
    void type(...places.map((place) => ({ place, text })));
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

function filledCells(
  sheet: Worksheet,
  { startRow, endRow, startColumn, endColumn }: IRange,
): ISheetLocationBase[] {
  const filled: ISheetLocationBase[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const inside = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
    if (inside && (cell?.f || cell?.si || cell?.p || (cell?.v ?? "") !== ""))
      filled.push(place(sheet, row, column));
  });
  return filled;
}

function place(sheet: Worksheet, row: number, col: number): ISheetLocationBase {
  return { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId(), row, col };
}
