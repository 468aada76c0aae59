import type { Book, Run } from "../book/book.ts";
import type { Place } from "../engine/functions.ts";
import { sendLast } from "../member/pending-writes.ts";
import type { Mode } from "../member/refusal.ts";
import { globals } from "../services/globals.ts";
import type { RealmInstance } from "./realm.ts";
import { installZone, scriptZone } from "./zoned-date.ts";

/** The script's source: all code files, in the order of their names, share one global. README §2.1. */
function source(files: Record<string, string>): string {
  return Object.keys(files)
    .filter((name) => /\.(js|gs)$/.test(name))
    .sort()
    .map((name) => files[name])
    .join("\n");
}

/** Under which rights the script runs. */
export interface Rights {
  mode: Mode;
  /** As whom: who is at the keyboard, when not given. */
  user?: string;
  /** The cell that is calculated, for a custom function. */
  cell?: Place;
  /** How long it may run, where there is a limit. */
  milliseconds?: number;
}

/**
 * Runs something in a fresh load of the script, under the given rights.
 *
 * README §2.2: global code runs on every invocation, under that invocation's rights.
 */
export function withScript<T>(book: Book, rights: Rights, act: (realm: RealmInstance) => T): T {
  const outer = book.run;
  const run = newRun(book, rights);
  const end = (failed: boolean): void => {
    try {
      sendLast(book, run, failed);
    } finally {
      book.run = outer;
    }
    if (run.stopped) throw run.stopped;
  };
  let result: T;
  try {
    result = act(load(book, run));
  } catch (error) {
    end(true);
    throw error;
  }
  if (isPromise(result)) return whenDone(result, end) as T;
  end(false);
  return result;
}

function newRun(book: Book, { mode, cell, user = book.user }: Rights): Run {
  return {
    mode,
    user,
    cell,
    locks: new Set(),
    inService: false,
    pending: [],
    sending: undefined,
    stopped: undefined,
    realm: undefined as unknown as RealmInstance,
  };
}

/** Evaluates the script's files in a fresh global, from when on the run is the book's. */
function load(book: Book, run: Run): RealmInstance {
  run.realm = book.options.realm(source(book.options.files), globals(book), (global) => {
    installZone(global, scriptZone(book), book.options.now);
    run.realm = { global, call: () => undefined, names: () => [] };
    book.run = run;
  });
  return run.realm;
}

/** An async function still asks the services after it has returned its promise. */
function whenDone(result: PromiseLike<unknown>, end: (failed: boolean) => void): PromiseLike<unknown> {
  return result.then(
    (value) => {
      end(false);
      return value;
    },
    (error) => {
      end(true);
      throw error;
    },
  );
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}
