import type { UniverKit } from "../engine/kit.ts";
import type { Standin } from "../interface.ts";
import { slot } from "./element.ts";
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
  const tabs = otherTabs(name, () => location.reload());
  const save = async (): Promise<void> => {
    const sidebar = document.body.classList.contains("with-sidebar");
    await files.write(name, { snapshot: standin.save(), sidebar });
    tabs.announce();
  };
  const keeper = autosave(save, (state) => show(state, words));
  kit.univerAPI.addEvent(kit.univerAPI.Event.CommandExecuted, ({ type }) => {
    if (type === kit.modules.core.CommandType.MUTATION) keeper.changed();
  });
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
