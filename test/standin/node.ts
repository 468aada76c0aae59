import { nodeKit } from "./engine/node-kit.ts";
import type { Standin, StandinOptions } from "./interface.ts";
import { nodeRealm } from "./realm/node-realm.ts";
import { createStandin } from "./standin.ts";

/** A stand-in without user interface, for tests and the command line. Dispose it when done. */
export function createHeadless(options: Omit<StandinOptions, "realm" | "univer">): Promise<Standin> {
  return createStandin({ ...options, univer: nodeKit(), realm: nodeRealm });
}
