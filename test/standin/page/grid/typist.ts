import type { ICellData } from "@univerjs/core";
import type { ISheetLocationBase } from "@univerjs/sheets";
import type { UniverKit } from "../../engine/kit.ts";
import type { Standin } from "../../interface.ts";
import { formatA1 } from "../../text/a1.ts";

import type { Turn } from "../file/other-tabs.ts";

/** Where a cell is, as Univer says it: from 0. */
interface Place {
  readonly row: number;
  readonly col: number;
}

/** "B2" for row 1 and column 1. */
export function a1({ row, col }: Place): string {
  return formatA1({ startRow: row, endRow: row, startColumn: col, endColumn: col });
}

/** Lets Ctrl+Z give cells of one sheet back what they held before, in one step. */
function pushUndo(
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

/** Edits cells for the person at the grid. Each call is one edit, and one step to undo. */
export interface Typist {
  type(place: ISheetLocationBase, text: string): Promise<void>;
  /** A block of texts from this cell on. */
  paste(start: ISheetLocationBase, texts: readonly (readonly string[])[]): Promise<void>;
  /** Empties these cells; `filled` are those of them that there is something in. */
  clear(box: string, filled: readonly ISheetLocationBase[]): Promise<void>;
}

interface TypistParts {
  readonly kit: UniverKit;
  readonly standin: Standin;
  readonly turn: Turn;
  /** A data validation rule refused the text. (That onEdit failed, Google tells in the script's log only.) */
  readonly refused: (error: unknown) => void;
}

/** A typist whose edits can be undone; what onEdit does with them stays, as it is a script's own step. */
export function typist(parts: TypistParts): Typist {
  const { kit, standin } = parts;
  const sheetOf = (place: ISheetLocationBase): string => sheetAt(kit, place)?.getSheetName() ?? "";
  return {
    type: (place, text) => edit(parts, [place], () => standin.type(sheetOf(place), a1(place), text)),
    paste: (start, texts) =>
      edit(parts, placesFrom(start, texts), () => standin.paste(sheetOf(start), a1(start), texts)),
    clear: async (box, filled) => {
      const [first] = filled;
      if (first) await edit(parts, filled, () => standin.clear(sheetOf(first), box));
    },
  };
}

function edit(
  parts: TypistParts,
  places: readonly ISheetLocationBase[],
  act: () => Promise<void>,
): Promise<void> {
  return parts.turn(() => write(parts, places, act));
}

/** The stand-in writes at once and settles afterwards, so what it changed is known before it is calculated. */
async function write(
  { kit, refused }: TypistParts,
  places: readonly ISheetLocationBase[],
  act: () => Promise<void>,
): Promise<void> {
  const before = places.map((place) => copyOfCell(kit, place));
  const writing = act();
  const after = places.map((place) => copyOfCell(kit, place));
  const changed = JSON.stringify(before) !== JSON.stringify(after);
  if (changed) pushUndo(kit, places, before, after);
  await writing.catch(changed ? console.error : refused);
}

function placesFrom(start: ISheetLocationBase, texts: readonly (readonly string[])[]): ISheetLocationBase[] {
  return texts.flatMap((row, down) =>
    row.map((_, right) => ({ ...start, row: start.row + down, col: start.col + right })),
  );
}

/** There is one workbook at a time, and another one after another page's state was taken over. */
function sheetAt({ univerAPI }: UniverKit, { subUnitId }: ISheetLocationBase) {
  return univerAPI.getActiveWorkbook()?.getSheetBySheetId(subUnitId);
}

function copyOfCell(kit: UniverKit, place: ISheetLocationBase): ICellData | null {
  return structuredClone(sheetAt(kit, place)?.getSheet().getCellRaw(place.row, place.col)) ?? null;
}
