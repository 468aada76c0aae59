import type { ICellData } from "@univerjs/core";
import type { ISheetLocationBase } from "@univerjs/sheets";
import type { UniverKit } from "../../engine/kit.ts";
import type { Standin } from "../../interface.ts";
import { a1 } from "./cell.ts";

/** A text and the cell that it goes into. */
export interface TypedText {
  readonly place: ISheetLocationBase;
  readonly text: string;
}

/** Types texts into cells of one sheet for the person at the grid. */
export type Typist = (...texts: readonly TypedText[]) => Promise<void>;

export interface TypistParts {
  readonly kit: UniverKit;
  readonly standin: Standin;
  readonly written: () => void;
  /** A data validation rule refused the text. (That onEdit failed, Google tells in the script's log only.) */
  readonly refused: (error: unknown) => void;
}

/** A typist whose texts can be undone; what onEdit does with them stays, as it is a script's own step. */
export function typist({ kit, standin, written, refused }: TypistParts): Typist {
  return async (...texts) => {
    const places = texts.map(({ place }) => place);
    const before = places.map((place) => copyOfCell(kit, place));
    const writing = texts.map((text) => problemOf(write(kit, standin, text)));
    const after = places.map((place) => copyOfCell(kit, place));
    const changed = places.map((_, index) => JSON.stringify(before[index]) !== JSON.stringify(after[index]));
    if (changed.includes(true)) pushUndo(kit, places, before, after);
    const problems = await Promise.all(writing);
    problems.forEach((problem, index) => {
      if (problem !== undefined) (changed[index] ? console.error : refused)(problem);
    });
    written();
  };
}

/** The stand-in writes at once and settles afterwards, so that many texts are calculated together. */
async function write(kit: UniverKit, standin: Standin, { place, text }: TypedText): Promise<void> {
  const sheet = kit.univerAPI.getWorkbook(place.unitId)?.getSheetBySheetId(place.subUnitId);
  if (sheet) await standin.type(sheet.getSheetName(), a1(place), text);
}

function copyOfCell(
  { univerAPI }: UniverKit,
  { unitId, subUnitId, row, col }: ISheetLocationBase,
): ICellData | null {
  const sheet = univerAPI.getWorkbook(unitId)?.getSheetBySheetId(subUnitId)?.getSheet();
  return structuredClone(sheet?.getCellRaw(row, col)) ?? null;
}

function problemOf(work: Promise<void>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

function pushUndo(
  { univer, modules }: UniverKit,
  places: readonly ISheetLocationBase[],
  before: readonly (ICellData | null)[],
  after: readonly (ICellData | null)[],
): void {
  const [first] = places;
  if (!first) return;
  const { unitId, subUnitId } = first;
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
