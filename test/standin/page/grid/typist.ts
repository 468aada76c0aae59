import type { ICellData } from "@univerjs/core";
import type { ISheetLocationBase } from "@univerjs/sheets";
import type { UniverKit } from "../../engine/kit.ts";
import type { Standin } from "../../interface.ts";
import { a1 } from "./cell.ts";

/** Types texts into cells for the person at the grid. */
export type Typist = (place: ISheetLocationBase, text: string) => Promise<void>;

export interface TypistParts {
  readonly kit: UniverKit;
  readonly standin: Standin;
  readonly written: () => void;
  /** A data validation rule refused the text. (That onEdit failed, Google tells in the script's log only.) */
  readonly refused: (error: unknown) => void;
}

/** A typist whose every text can be undone; what onEdit does with it stays, as it is a script's own step. */
export function typist({ kit, standin, written, refused }: TypistParts): Typist {
  return async (place, text) => {
    const sheet = kit.univerAPI.getWorkbook(place.unitId)?.getSheetBySheetId(place.subUnitId);
    if (!sheet) return;
    const cell = (): ICellData | null =>
      structuredClone(sheet.getSheet().getCellRaw(place.row, place.col)) ?? null;
    const before = cell();
    const problem = await failure(standin.type(sheet.getSheetName(), a1(place), text));
    const after = cell();
    const changed = JSON.stringify(before) !== JSON.stringify(after);
    if (changed) pushUndo(kit, place, before, after);
    if (problem !== undefined) (changed ? console.error : refused)(problem);
    written();
  };
}

function failure(work: Promise<void>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
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
