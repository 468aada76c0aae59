import type { UniverKit } from "../engine/kit.ts";
import type { Standin } from "../interface.ts";
import type { Keeper } from "./keep-saved.ts";
import type { OtherTabs } from "./store/other-tabs.ts";

/** Does something with the file on the newest state, and saves it before another page of the file has its turn. */
export type Turn = <T>(act: () => Promise<T>) => Promise<T>;

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
  tabs.heard(() => {
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
