import type { UniverKit } from "../engine/kit.ts";
import type { Standin } from "../interface.ts";
import type { FileClock } from "./file-clock.ts";
import { connectWorkbook } from "./grid/connect.ts";
import { type Keeper, keepSaved } from "./keep-saved.ts";
import { nextDay } from "./next-day.ts";
import { sharing, type Turn } from "./sharing.ts";
import { showBusy } from "./shell/busy.ts";
import { showFileDate } from "./shell/file-date.ts";
import { otherTabs } from "./store/other-tabs.ts";
import type { SavedFile, SavedFiles } from "./store/saved-files.ts";
import { takeOver } from "./take-over.ts";
import type { Words } from "./words.ts";

export interface OpenFile {
  readonly kit: UniverKit;
  readonly standin: Standin;
  readonly files: SavedFiles;
  readonly name: string;
  /** What the file was when the page opened; undefined for a new one. */
  readonly saved: SavedFile | undefined;
  readonly clock: FileClock;
  readonly words: Words;
  readonly locale: string;
}

/** The open file: saved after each change, shared with other pages, with a clock that the person may put forward. */
export interface SharedFile {
  readonly keeper: Keeper;
  readonly turn: Turn;
  nextDay(): Promise<void>;
}

export function sharedFile(file: OpenFile): SharedFile {
  const { kit, standin, name, clock, words, locale } = file;
  const tabs = otherTabs(name);
  const keeper = keepSaved({ ...file, tabs });
  const loaded = (): void => {
    connectWorkbook(kit, standin, locale);
    showFileDate(clock, words);
  };
  const turn = sharing(kit, standin, keeper, tabs, () => takeOver({ ...file, keeper, loaded }));
  return {
    keeper,
    turn,
    async nextDay() {
      showBusy(words, true);
      await nextDay(clock, standin, keeper, turn);
      showFileDate(clock, words);
      showBusy(words, false);
    },
  };
}
