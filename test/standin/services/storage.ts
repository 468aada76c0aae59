import type { Book } from "../book/book.ts";
import { define, SELF } from "../member/define.ts";
import { refuse } from "../member/refusal.ts";

interface CacheState {
  book: Book;
  kind: string;
}

/** README §5.4: key 250 characters, value 100 KB, 600 s when not said, 21600 s at most. */
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

interface StoreState {
  book: Book;
  kind: "document" | "script" | "user";
}

/** README §5.4: 9 KB for a value, 500 KB for a store. */
const MOST_IN_VALUE = 9 * 1024;
const MOST_IN_STORE = 500 * 1024;

const properties = define<GoogleAppsScript.Properties.Properties, StoreState>("Properties", {
  getProperty: (store, key: string) => entries(store).get(String(key)) ?? null,
  getProperties: (store) => Object.fromEntries(entries(store)),
  getKeys: (store) => [...entries(store).keys()],
  setProperty: (store, key: string, value: unknown) => {
    put(store, key, value);
    return SELF;
  },
  setProperties: (store, values: Record<string, unknown>, deleteOthers: boolean = false) => {
    if (deleteOthers) entries(store).clear();
    for (const [key, value] of Object.entries(values)) put(store, key, value);
    return SELF;
  },
  deleteProperty: (store, key: string) => {
    entries(store).delete(key);
    return SELF;
  },
  deleteAllProperties: (store) => {
    entries(store).clear();
    return SELF;
  },
});

function entries({ book, kind }: StoreState): Map<string, string> {
  return kind === "user" ? userEntries(book) : book.stores[kind];
}

/** The running user's; in a cell the owner's, whoever looks at it: README §1.7. */
function userEntries({ run, user, owner, stores }: Book): Map<string, string> {
  const whose = run?.mode === "CUSTOM_FUNCTION" ? owner : (run?.user ?? user);
  const known = stores.users.get(whose) ?? new Map<string, string>();
  stores.users.set(whose, known);
  return known;
}

function put(store: StoreState, key: string, value: unknown): void {
  const text = String(value);
  if (text.length > MOST_IN_VALUE) refuse("Argument too large: value");
  const all = entries(store);
  const size = [...all].reduce(
    (sum, [name, kept]) => sum + (name === key ? 0 : name.length + kept.length),
    0,
  );
  if (size + key.length + text.length > MOST_IN_STORE)
    refuse("You have exceeded the property storage quota. Please remove some properties and try again.");
  all.set(key, text);
}

/** PropertiesService: what a document, a script and a user keep. */
export const propertiesService = define<GoogleAppsScript.Properties.PropertiesService, { book: Book }>(
  "PropertiesService",
  {
    getDocumentProperties: ({ book }) => properties({ book, kind: "document" }),
    getScriptProperties: ({ book }) => properties({ book, kind: "script" }),
    getUserProperties: ({ book }) => properties({ book, kind: "user" }),
  },
);
