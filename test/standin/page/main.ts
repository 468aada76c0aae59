import type { UniverKit } from "../engine/kit.ts";
import type { Standin } from "../interface.ts";
import { createStandin } from "../standin.ts";
import { slot } from "./element.ts";
import { fileClock } from "./file/clock.ts";
import { type SavedFile, savedFiles } from "./file/saved-files.ts";
import { sharedFile } from "./file/shared-file.ts";
import { lateFrameHost } from "./frame/html-frame.ts";
import { frameRealm } from "./frame-realm.ts";
import { connectGrid } from "./grid/connect.ts";
import { gridKit, whenRendered } from "./grid/kit.ts";
import { type Parameters, parseParameters, titleOf } from "./parameters.ts";
import { loadProject, type Script, script } from "./script.ts";
import { mountHeader } from "./shell/header.ts";
import { openingMessage, showBusy } from "./shell/notices.ts";
import { uiHost } from "./shell/ui-host.ts";
import { type Words, words } from "./words.ts";

/** The menu's functions that the page chooses for the person when a file is new. */
const INSERT_EXAMPLE = "insertExample";
const OPEN_SIDEBAR = "openSidebar";

/**
 * Opens the file for the add-on: its menu, then in a new file the example and the sidebar, in a known one the
 * sidebar if it was open. (At Google a person would choose both from the menu.)
 */
async function firstSteps(
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

declare global {
  interface Window {
    /** For tests and for the curious. */
    standin: Standin;
    univerAPI: UniverKit["univerAPI"];
  }
}

/** Opens a file as Google Sheets does: the workbook, the add-on's menu, and on the first day its example. */
async function openFile(parameters: Parameters): Promise<void> {
  const text = words(parameters.language);
  document.documentElement.lang = parameters.language;
  document.title = titleOf(parameters);
  slot("grid").setAttribute("aria-label", text.spreadsheet);
  const files = await savedFiles();
  if (parameters.fresh) await files.remove(parameters.file);
  const [project, saved] = await Promise.all([loadProject(), files.read(parameters.file)]);
  const locale = parameters.locale ?? saved?.snapshot.locale ?? "sv_SE";
  const kit = gridKit(slot("grid"));
  const clock = fileClock(saved?.daysAhead ?? 0);
  const frames = lateFrameHost(project, kit);
  const standin = await createStandin({
    files: project.files,
    locale,
    userLocale: parameters.language,
    user: parameters.user,
    // The page's people are colleagues of who made the add-on.
    sameDomain: true,
    now: clock.now,
    univer: kit,
    realm: frameRealm,
    ui: uiHost(text, frames.host),
    ...(saved && { snapshot: { ...saved.snapshot, locale } }),
  });
  const file = { kit, standin, files, name: parameters.file, saved, clock, words: text, locale };
  const { keeper, turn, nextDay } = sharedFile(file);
  const { latency } = parameters;
  const calls = script({ standin, words: text, latency, turn, busy: (on) => showBusy(text, on) });
  frames.connect(calls);
  mountHeader({ words: text, parameters, locale, script: calls, keeper, clock, nextDay });
  connectGrid({ kit, standin, words: text, locale, files: project.files, turn });
  Object.assign(window, { standin, univerAPI: kit.univerAPI });
  await firstSteps(standin, calls, parameters, saved, text);
  await whenRendered(kit);
  document.body.dataset.ready = "true";
}

void openFile(parseParameters(location.search));
