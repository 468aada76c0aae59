import type { UniverKit } from "../engine/kit.ts";
import type { Standin } from "../interface.ts";
import { slot } from "./element.ts";
import { SIDEBAR_CHANGED, sidebarIsOpen } from "./shell/sidebar.ts";
import { type Autosave, autosave, type SaveState } from "./store/autosave.ts";
import { otherTabs } from "./store/other-tabs.ts";
import type { SavedFiles } from "./store/saved-files.ts";
import type { Words } from "./words.ts";

export interface Keeper extends Autosave {
  /** Forgets the file; the page has to be loaded anew afterwards. */
  discard(): Promise<void>;
}

/** Saves the file after every change of the workbook, and takes over what another tab saved. */
export function keepSaved(
  kit: UniverKit,
  standin: Standin,
  files: SavedFiles,
  name: string,
  words: Words,
): Keeper {
  const tabs = otherTabs(name);
  let last = "";
  const save = async (): Promise<void> => {
    const file = { snapshot: standin.save(), sidebar: sidebarIsOpen() };
    const text = JSON.stringify(file);
    if (text === last) return;
    await files.write(name, file);
    if (last) tabs.announce();
    last = text;
  };
  const keeper = autosave(save, (state) => show(state, words));
  kit.univerAPI.addEvent(kit.univerAPI.Event.CommandExecuted, ({ type }) => {
    if (type === kit.modules.core.CommandType.MUTATION) keeper.changed();
  });
  document.addEventListener(SIDEBAR_CHANGED, keeper.changed);
  const discard = async (): Promise<void> => {
    keeper.stop();
    await files.remove(name);
  };
  return { ...keeper, discard };
}

function show(state: SaveState, words: Words): void {
  const text = { saving: words.saving, saved: words.saved, failed: words.notSaved };
  slot("saved").textContent = text[state];
}
