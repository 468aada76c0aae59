import type { Book } from "../book.ts";
import { define } from "../service/define.ts";
import { refuse } from "../service/errors.ts";

interface CacheState {
  book: Book;
  kind: string;
}

/** platform.md 5.4: key 250 characters, value 100 KB, 600 s when not said, 21600 s at most. */
const [KEY, VALUE, SECONDS, MOST_SECONDS] = [250, 100 * 1024, 600, 21_600] as const;

const cache = define<GoogleAppsScript.Cache.Cache, CacheState>("Cache", {
  get: (state, key: string) => read(state, key),
  getAll: (state, keys: string[]) =>
    Object.fromEntries(keys.flatMap((key) => (read(state, key) === null ? [] : [[key, read(state, key)]]))),
  put: (state, key: string, value: string, seconds: number = SECONDS) => write(state, key, value, seconds),
  putAll: (state, values: Record<string, string>, seconds: number = SECONDS) => {
    for (const [key, value] of Object.entries(values)) write(state, key, value, seconds);
  },
  remove: ({ book, kind }, key: string) => {
    book.cache.delete(`${kind} ${key}`);
  },
  removeAll: ({ book, kind }, keys: string[]) => {
    for (const key of keys) book.cache.delete(`${kind} ${key}`);
  },
});

function read({ book, kind }: CacheState, key: string): string | null {
  const entry = book.cache.get(`${kind} ${key}`);
  return entry && entry.until > now(book) ? entry.value : null;
}

function write({ book, kind }: CacheState, key: string, value: string, seconds: number): void {
  if (key.length > KEY) refuse("Argument too large: key");
  if (String(value).length > VALUE) refuse("Argument too large: value");
  const until = now(book) + Math.min(seconds, MOST_SECONDS) * 1000;
  book.cache.set(`${kind} ${key}`, { value: String(value), until });
}

function now({ options }: Book): number {
  return options.now?.().getTime() ?? Date.now();
}

export const cacheService = define<GoogleAppsScript.Cache.CacheService, { book: Book }>("CacheService", {
  getDocumentCache: ({ book }) => cache({ book, kind: "document" }),
  getScriptCache: ({ book }) => cache({ book, kind: "script" }),
  getUserCache: ({ book }) => cache({ book, kind: "user" }),
});
