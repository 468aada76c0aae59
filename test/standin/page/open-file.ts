import type { UniverKit } from "../engine/kit.ts";
import type { Standin } from "../interface.ts";
import { createStandin } from "../standin.ts";
import { slot } from "./element.ts";
import { fileClock } from "./file-clock.ts";
import { firstSteps } from "./first-steps.ts";
import { lateFrameHost } from "./frame/late-host.ts";
import { connectGrid } from "./grid/connect.ts";
import { gridKit, rendered } from "./grid/kit.ts";
import { type Parameters, titleOf } from "./parameters.ts";
import { loadProject } from "./project.ts";
import { frameRealm } from "./realm/frame-realm.ts";
import { script } from "./script.ts";
import { sharedFile } from "./shared-file.ts";
import { showBusy } from "./shell/busy.ts";
import { mountHeader } from "./shell/mount-header.ts";
import { uiHost } from "./shell/ui-host.ts";
import { savedFiles } from "./store/saved-files.ts";
import { words } from "./words.ts";

declare global {
  interface Window {
    /** For tests and for the curious. */
    standin: Standin;
    univerAPI: UniverKit["univerAPI"];
  }
}

/** Opens a file as Google Sheets does: the workbook, the add-on's menu, and on the first day its example. */
export async function openFile(parameters: Parameters): Promise<void> {
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
  await rendered(kit);
  document.body.dataset.ready = "true";
}
