import { host } from "./host-client.ts";
import type { FrameAnswer } from "./messages.ts";
import { answerCall, runner } from "./run-client.ts";

/**
 * Runs inside each of the add-on's frames before its own scripts, and gives them `google.script`.
 *
 * platform.md 4.2. The page puts the names of the server's functions on this script's element.
 */
function install(): void {
  const names = document.currentScript?.dataset.functions?.split(",") ?? [];
  Object.assign(window, { google: { script: { run: runner(names), host } } });
  window.addEventListener("message", ({ source, data }: MessageEvent<FrameAnswer>) => {
    if (source === window.parent && data.kind === "answer") answerCall(data);
  });
}

install();
