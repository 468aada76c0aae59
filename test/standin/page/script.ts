import type { MenuEntry, Standin } from "../interface.ts";
import { callQueue } from "./frame/call-queue.ts";
import type { Turn } from "./sharing.ts";
import type { MenuItem } from "./shell/menu.ts";
import { tellError } from "./shell/tell.ts";
import type { Words } from "./words.ts";

/** The script as the page calls it: with a server's delay, and with its errors told to the person. */
export interface Script {
  /** A call from a frame: google.script.run. */
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  /** A call from the menu. */
  choose(name: string): Promise<void>;
  /** The menu under Extensions. */
  items(): readonly MenuItem[];
}

/** The add-on's name on the Marketplace; its menu is a menu of that name under Extensions (platform.md 5.1). */
const ADDON = "Framsteg";

export interface ScriptParts {
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
