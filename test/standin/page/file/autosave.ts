import type { UniverKit } from "../../engine/kit.ts";
import type { Standin } from "../../interface.ts";
import { slot } from "../element.ts";
import { SIDEBAR_CHANGED, sidebarIsOpen } from "../shell/ui-host.ts";
import type { Words } from "../words.ts";
import type { FileClock } from "./clock.ts";
import type { OtherTabs } from "./other-tabs.ts";
import type { SavedFile, SavedFiles } from "./saved-files.ts";

/** Milliseconds without a change after which the file is saved. */
const REST = 400;

interface Autosave {
  /** Something changed. */
  changed(): void;
  /** Saves now, if something changed. */
  flush(): Promise<void>;
  /** No saving any more: the file is about to be thrown away. */
  stop(): void;
}

type SaveState = "saving" | "saved" | "failed";

/** Saves after each pause in the changes, and when the page goes away. */
function autosave(save: () => Promise<void>, show: (state: SaveState) => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = async (): Promise<void> => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    await save().then(
      () => show("saved"),
      () => show("failed"),
    );
  };
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), REST);
    show("saving");
  };
  const leaving = (): void => void flush();
  window.addEventListener("pagehide", leaving);
  document.addEventListener("visibilitychange", leaving);
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
    window.removeEventListener("pagehide", leaving);
  };
  return { changed, flush, stop };
}

export interface Keeper extends Autosave {
  /** What is here now was taken over from another page, so it is saved already. */
  markSaved(): void;
  /** Forgets the file; the page has to be loaded anew afterwards. */
  discard(): Promise<void>;
}

interface KeeperParts {
  readonly kit: UniverKit;
  readonly standin: Standin;
  readonly files: SavedFiles;
  readonly name: string;
  /** What the file was when the page opened; undefined for a new one. */
  readonly saved: SavedFile | undefined;
  readonly clock: FileClock;
  readonly tabs: OtherTabs;
  readonly words: Words;
}

/** Saves the file after every change of the workbook, and tells the other pages. */
export function keepSaved(parts: KeeperParts): Keeper {
  const { kit, standin, files, name, saved, clock, tabs, words } = parts;
  const now = (): SavedFile => ({
    snapshot: standin.save(),
    sidebar: sidebarIsOpen(),
    daysAhead: clock.daysAhead,
  });
  let last = saved && essence(saved);
  const save = async (): Promise<void> => {
    const file = now();
    const text = essence(file);
    if (text === last) return;
    await files.write(name, file);
    tabs.announce();
    last = text;
  };
  const keeper = autosave(save, (state) => show(state, words));
  kit.univerAPI.addEvent(kit.univerAPI.Event.CommandExecuted, ({ type }) => {
    if (type === kit.modules.core.CommandType.MUTATION) keeper.changed();
  });
  document.addEventListener(SIDEBAR_CHANGED, keeper.changed);
  return {
    ...keeper,
    markSaved: () => {
      last = essence(now());
    },
    discard: async () => {
      keeper.stop();
      await files.remove(name);
    },
  };
}

/**
 * What people would miss of a file: not the heights that Univer gives to rows as it draws them, nor the name of a workbook
 * that was taken over. Pages that told each other of these would go on for ever.
 */
function essence({ snapshot, ...page }: SavedFile): string {
  const workbook = { ...(snapshot.workbook as object), id: "" };
  const file = { ...page, snapshot: { ...snapshot, workbook } };
  return JSON.stringify(file, (key, value) => (key === "ah" ? undefined : value));
}

function show(state: SaveState, words: Words): void {
  const text = { saving: words.saving, saved: words.saved, failed: words.notSaved };
  slot("saved").textContent = text[state];
}
