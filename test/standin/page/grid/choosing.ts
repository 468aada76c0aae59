import type { ICellData, IRange } from "@univerjs/core";
import type { UniverKit } from "../../engine/kit.ts";
import type { Typist } from "./typist.ts";

interface Write {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly value?: ICellData;
}

/**
 * Sends what a person chooses in one cell — an item of a drop-down, a checkbox, the Delete key — the way of typed
 * text. The stand-in itself writes with mutations, so each such command is a person's.
 */
export function connectChoosing(kit: UniverKit, type: Typist): void {
  const { univerAPI, modules } = kit;
  const writing = modules.sheets.SetRangeValuesCommand.id;
  const clearing = modules.sheets.ClearSelectionContentCommand.id;
  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    if (event.id !== writing && event.id !== clearing) return;
    const params: Write = event.params ?? {};
    const cell = singleCell(univerAPI, params.range);
    const text = event.id === clearing ? "" : plainText(params.value);
    if (!cell || text === undefined) return;
    event.cancel = true;
    void type({ ...cell, ...(params.subUnitId ? { subUnitId: params.subUnitId } : {}) }, text);
  });
}

/** The chosen cell when there is one only. */
function singleCell(univerAPI: UniverKit["univerAPI"], range: IRange | undefined) {
  const workbook = univerAPI.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  const box = range ?? sheet?.getActiveRange()?.getRange();
  if (!workbook || !sheet || !box || box.startRow !== box.endRow || box.startColumn !== box.endColumn)
    return undefined;
  return { unitId: workbook.getId(), subUnitId: sheet.getSheetId(), row: box.startRow, col: box.startColumn };
}

/** The value as text, if it is a value and nothing else: no style, no formula, no rich text. */
function plainText(value: ICellData | undefined): string | undefined {
  if (!value || value.s || value.f || value.p || !("v" in value)) return undefined;
  return String(value.v ?? "");
}
