import type { UniverKit } from "../../engine/kit.ts";
import type { Project } from "../project.ts";
import type { Script } from "../script.ts";
import type { FrameHost } from "./html-frame.ts";

/**
 * The frames' host before there is a script to call: the stand-in wants to know who shows its frames when it
 * is made, and the frames call what is made then.
 */
export function lateFrameHost(
  project: Project,
  kit: UniverKit,
): { host: FrameHost; connect: (script: Script) => void } {
  let connected: Script | undefined;
  const host: FrameHost = {
    client: project.client,
    functions: project.functions,
    run: (name, args) => connected?.run(name, args) ?? Promise.reject(new Error("The script is not loaded.")),
    focusEditor: () => {
      window.focus();
      kit.univer
        .__getInjector()
        .get(kit.modules.core.IUniverInstanceService)
        .focusUnit(kit.univerAPI.getActiveWorkbook()?.getId() ?? "");
    },
  };
  return {
    host,
    connect: (script) => {
      connected = script;
    },
  };
}
