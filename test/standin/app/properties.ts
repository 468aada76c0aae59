import type { Book } from "../book.ts";
import { define, SELF } from "../service/define.ts";
import { refuse } from "../service/errors.ts";

interface StoreState {
  book: Book;
  kind: "document" | "script" | "user";
}

/** platform.md 5.4: 9 KB for a value, 500 KB for a store. */
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

/** The running user's; in a cell the owner's, whoever looks at it: platform.md 1.7. */
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
