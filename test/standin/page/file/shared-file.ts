import type { UniverKit } from "../../engine/kit.ts";
import type { Standin } from "../../interface.ts";
import { connectWorkbook } from "../grid/connect.ts";
import { showBusy } from "../shell/notices.ts";
import type { Words } from "../words.ts";
import { type Keeper, keepSaved } from "./autosave.ts";
import { type FileClock, showFileDate } from "./clock.ts";
import { otherTabs, type Turn } from "./other-tabs.ts";
import type { SavedFile, SavedFiles } from "./saved-files.ts";
import { sharing, takeOver } from "./sharing.ts";

/**
 * Lets a night pass: the file's clock goes on by a day, and what the script has left for the clock runs.
 *
 * At Google nobody is told when an add-on's trigger fails (README §5.3), so here only the console is.
 */
function nextDay(clock: FileClock, standin: Standin, keeper: Keeper, turn: Turn): Promise<void> {
  return turn(async () => {
    clock.daysAhead += 1;
    keeper.changed();
    await standin.fireClock().catch(console.error);
  });
}

interface OpenFile {
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
interface SharedFile {
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
