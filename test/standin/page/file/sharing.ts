import type { UniverKit } from "../../engine/kit.ts";
import type { Standin } from "../../interface.ts";
import type { Keeper } from "./autosave.ts";
import type { FileClock } from "./clock.ts";
import type { OtherTabs, Turn } from "./other-tabs.ts";
import type { SavedFiles } from "./saved-files.ts";

/**
 * Lets several pages work on one file, as several people do on one of Google's.
 *
 * Each page has a copy. What a page does to it — a call of the script, a person's edit — is done on what was saved
 * last, by one page at a time, so nobody's change is lost; the others take the new state over where they are, also
 * with a sidebar open, but not under the hands of somebody who is typing into a cell. (What Univer does by itself, such
 * as an undo or a column's width, is saved a moment later; of two such changes in one moment the last one stays.)
 */
export function sharing(
  { univerAPI }: UniverKit,
  standin: Standin,
  keeper: Keeper,
  tabs: OtherTabs,
  takeOver: () => Promise<void>,
): Turn {
  let behind = false;
  const catchUp = async (): Promise<void> => {
    if (!behind) return;
    behind = false;
    await takeOver();
  };
  const look = (): void => {
    const typing = univerAPI.getActiveWorkbook()?.isCellEditing() ?? false;
    if (behind && !typing) void tabs.turn(catchUp);
  };
  tabs.onSaved(() => {
    behind = true;
    look();
  });
  univerAPI.addEvent(univerAPI.Event.SheetEditEnded, () => void setTimeout(look));
  return (act) =>
    tabs.turn(async () => {
      await catchUp();
      const before = unseenChanges(standin);
      try {
        return await act();
      } finally {
        if (unseenChanges(standin) !== before) keeper.changed();
        await keeper.flush();
      }
    });
}

/** How often the script has changed what is in no cell: properties and triggers. */
function unseenChanges(standin: Standin): number {
  return Object.entries(standin.calls())
    .filter(([name]) => /^Properties\.(set|delete)|TriggerBuilder\.create$|\.deleteTrigger$/.test(name))
    .reduce((sum, [, count]) => sum + count, 0);
}

interface TakeOverParts {
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
  keeper.markSaved();
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
