import type { MenuEntry, Standin } from "../interface.ts";

import type { Turn } from "./file/other-tabs.ts";
import { declaredNames } from "./frame-realm.ts";
import type { MenuItem } from "./shell/menu.ts";
import { tellError } from "./shell/notices.ts";
import type { Words } from "./words.ts";

/** google.script.run lets ten calls run at a time; the eleventh waits (README §4.2). */
const MOST_AT_A_TIME = 10;

/** Runs calls with the delay of a server far away, at most ten at a time. */
export function callQueue(latency: number): <T>(call: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  const enter = (): Promise<void> | undefined => {
    if (running++ < MOST_AT_A_TIME) return undefined;
    return new Promise((resolve) => waiting.push(resolve));
  };
  return async (call) => {
    await enter();
    try {
      await new Promise((resolve) => setTimeout(resolve, latency));
      return await call();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}

/** The add-on as it would be pushed, and the script for its frames. */
export interface Project {
  readonly files: Record<string, string>;
  /** What google.script.run offers: top-level functions whose names do not end in `_` (README §4.2). */
  readonly functions: readonly string[];
  readonly client: string;
}

export async function loadProject(): Promise<Project> {
  const [project, client] = await Promise.all([fetch("project.json"), fetch("google-client.js")]);
  const files: Record<string, string> = await project.json();
  const scripts = Object.entries(files).filter(([name]) => /\.(js|gs)$/.test(name));
  const functions = scripts
    .flatMap(([, source]) => declaredNames(source))
    .filter((name) => !name.endsWith("_"));
  return { files, functions, client: await client.text() };
}

/** The script as the page calls it: with a server's delay, and with its errors told to the person. */
export interface Script {
  /** A call from a frame: google.script.run. */
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  /** A call from the menu. */
  choose(name: string): Promise<void>;
  /** The menu under Extensions. */
  items(): readonly MenuItem[];
}

/** The add-on's name on the Marketplace; its menu is a menu of that name under Extensions (README §5.1). */
const ADDON = "Framsteg";

interface ScriptParts {
  readonly standin: Standin;
  readonly words: Words;
  readonly latency: number;
  readonly turn: Turn;
  /** Is told while a menu's function runs. */
  readonly busy: (on: boolean) => void;
}

/** Calls the stand-in's script. */
export function script({ standin, words, latency, turn, busy }: ScriptParts): Script {
  const queued = callQueue(latency);
  const choose = async (name: string): Promise<void> => {
    busy(true);
    await queued(() => turn(() => standin.call(name))).catch(
      (error: unknown) => void tellError(words, error),
    );
    busy(false);
  };
  return {
    run: (name, args) => queued(() => turn(() => standin.run(name, [...args]))),
    choose,
    items: () => {
      const items = standin.menu().map((entry) => item(entry, (name) => void choose(name)));
      return items.length === 0 ? [] : [{ kind: "menu", label: ADDON, items }];
    },
  };
}

function item(entry: MenuEntry, choose: (name: string) => void): MenuItem {
  if ("separator" in entry) return { kind: "separator" };
  if ("functionName" in entry)
    return { kind: "item", label: entry.caption, choose: () => choose(entry.functionName) };
  return { kind: "menu", label: entry.caption, items: entry.submenu.map((line) => item(line, choose)) };
}
