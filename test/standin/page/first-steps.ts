import type { Standin } from "../interface.ts";
import type { Parameters } from "./parameters.ts";
import type { Script } from "./script.ts";
import { openingMessage } from "./shell/opening-message.ts";
import type { SavedFile } from "./store/saved-files.ts";
import type { Words } from "./words.ts";

/** The menu's functions that the page chooses for the person when a file is new. */
const INSERT_EXAMPLE = "insertExample";
const OPEN_SIDEBAR = "openSidebar";

/**
 * Opens the file for the add-on: its menu, then in a new file the example and the sidebar, in a known one the
 * sidebar if it was open. (At Google a person would choose both from the menu.)
 */
export async function firstSteps(
  standin: Standin,
  script: Script,
  { empty }: Parameters,
  saved: SavedFile | undefined,
  words: Words,
): Promise<void> {
  await standin.open().catch((error: unknown) => openingMessage(words.failed("onOpen"), error));
  if (standin.menu().length === 0) return openingMessage(words.noExtension, words.noProject);
  if (!saved && !empty) await script.choose(INSERT_EXAMPLE);
  if (saved?.sidebar ?? true) await script.choose(OPEN_SIDEBAR);
  await standin.settle();
}
