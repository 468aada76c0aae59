import type { ICellData } from "@univerjs/core";
import type { ISheetLocationBase } from "@univerjs/sheets";
import type { UniverKit } from "../../engine/kit.ts";

/** Lets Ctrl+Z give cells of one sheet back what they held before, in one step. */
export function pushUndo(
  { univer, univerAPI, modules }: UniverKit,
  places: readonly ISheetLocationBase[],
  before: readonly (ICellData | null)[],
  after: readonly (ICellData | null)[],
): void {
  const [first] = places;
  const unitId = univerAPI.getActiveWorkbook()?.getId();
  if (!first || unitId === undefined) return;
  const { subUnitId } = first;
  const write = (cells: readonly (ICellData | null)[]) => ({
    id: modules.sheets.SetRangeValuesMutation.id,
    params: { unitId, subUnitId, cellValue: matrix(places, cells) },
  });
  const undoRedo = univer.__getInjector().get(modules.core.IUndoRedoService);
  undoRedo.pushUndoRedo({ unitID: unitId, undoMutations: [write(before)], redoMutations: [write(after)] });
}

function matrix(places: readonly ISheetLocationBase[], cells: readonly (ICellData | null)[]) {
  const rows: Record<number, Record<number, ICellData | null>> = {};
  places.forEach(({ row, col }, index) => {
    rows[row] = { ...rows[row], [col]: cells[index] ?? null };
  });
  return rows;
}
