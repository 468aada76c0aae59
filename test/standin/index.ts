import { nodeKit } from "./engine/node-kit.ts";
import type { Standin, StandinOptions } from "./interface.ts";
import { nodeRealm } from "./script/node-realm.ts";
import { createStandin } from "./standin.ts";

export type { UniverKit } from "./engine/kit.ts";
export { nodeKit } from "./engine/node-kit.ts";
export { calculateAll } from "./engine/settle.ts";
export type * from "./interface.ts";
export { bundlePage } from "./page/server/bundle.ts";
export { type RunningPage, servePage } from "./page/server/serve.ts";
export { words as pageWords } from "./page/words.ts";

/** A stand-in without user interface, for tests and the command line. Dispose it when done. */
export function createHeadless(options: Omit<StandinOptions, "realm" | "univer">): Promise<Standin> {
  return createStandin({ ...options, univer: nodeKit(), realm: nodeRealm });
}
