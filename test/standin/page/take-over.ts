import type { UniverKit } from "../engine/kit.ts";
import type { Standin } from "../interface.ts";
import type { FileClock } from "./file-clock.ts";
import type { Keeper } from "./keep-saved.ts";
import type { SavedFiles } from "./store/saved-files.ts";

export interface TakeOverParts {
  readonly kit: UniverKit;
  readonly standin: Standin;
  readonly files: SavedFiles;
  readonly name: string;
  readonly clock: FileClock;
  readonly keeper: Keeper;
  /** What hangs on the workbook has to be put on the new one. */
  readonly loaded: () => void;
}

/** Puts what another page has saved in place of what is here; the person stays at the same cells. */
export async function takeOver({
  kit,
  standin,
  files,
  name,
  clock,
  keeper,
  loaded,
}: TakeOverParts): Promise<void> {
  const file = await files.read(name);
  if (!file) return;
  const goBack = placeOf(kit);
  clock.daysAhead = file.daysAhead;
  await standin.load(file.snapshot);
  loaded();
  goBack();
  keeper.seen();
}

/** Remembers where the person is: the selected cells, and how far the grid is scrolled. */
function placeOf({ univerAPI }: UniverKit): () => void {
  const sheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
  const selected = sheet?.getActiveRange()?.getA1Notation();
  const { sheetViewStartRow = 0, sheetViewStartColumn = 0 } = sheet?.getScrollState() ?? {};
  return () => {
    const now = univerAPI.getActiveWorkbook()?.getActiveSheet();
    if (selected !== undefined) now?.getRange(selected).activate();
    now?.scrollToCell(sheetViewStartRow, sheetViewStartColumn);
  };
}
