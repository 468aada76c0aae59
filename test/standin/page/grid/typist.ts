import type { ICellData } from "@univerjs/core";
import type { ISheetLocationBase } from "@univerjs/sheets";
import type { UniverKit } from "../../engine/kit.ts";
import type { Standin } from "../../interface.ts";
import { a1 } from "./cell.ts";

/** Types texts into cells for the person at the grid. */
export type Typist = (place: ISheetLocationBase, text: string) => Promise<void>;

/** A typist whose every text can be undone; what onEdit does with it stays, as it is a script's own step. */
export function typist(kit: UniverKit, standin: Standin, written: () => void): Typist {
  return async (place, text) => {
    const sheet = kit.univerAPI.getWorkbook(place.unitId)?.getSheetBySheetId(place.subUnitId);
    if (!sheet) return;
    const cell = (): ICellData | null =>
      structuredClone(sheet.getSheet().getCellRaw(place.row, place.col)) ?? null;
    const before = cell();
    await standin.type(sheet.getSheetName(), a1(place), text);
    pushUndo(kit, place, before, cell());
    written();
  };
}

function pushUndo(
  { univer, modules }: UniverKit,
  { unitId, subUnitId, row, col }: ISheetLocationBase,
  before: ICellData | null,
  after: ICellData | null,
): void {
  const write = (cell: ICellData | null) => ({
    id: modules.sheets.SetRangeValuesMutation.id,
    params: { unitId, subUnitId, cellValue: { [row]: { [col]: cell } } },
  });
  const undoRedo = univer.__getInjector().get(modules.core.IUndoRedoService);
  undoRedo.pushUndoRedo({ unitID: unitId, undoMutations: [write(before)], redoMutations: [write(after)] });
}
