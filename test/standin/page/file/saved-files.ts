import type { Snapshot } from "../../interface.ts";

/** A file as this browser keeps it. */
export interface SavedFile {
  readonly snapshot: Snapshot;
  /** Whether the sidebar was open; it opens again after a reload. */
  readonly sidebar: boolean;
  /** How far the file's clock is ahead. */
  readonly daysAhead: number;
}

const STORE = "files";

/** The files of this browser, by name. */
export interface SavedFiles {
  read(name: string): Promise<SavedFile | undefined>;
  write(name: string, file: SavedFile): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Opens the browser's database; it stays open, so that a write can be sent off while the page goes away. */
export async function savedFiles(): Promise<SavedFiles> {
  const opening = indexedDB.open("framsteg-standin", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await answer(opening);
  const store = (mode: IDBTransactionMode): IDBObjectStore =>
    database.transaction(STORE, mode).objectStore(STORE);
  const change = (act: (store: IDBObjectStore) => IDBRequest): Promise<void> => {
    const files = store("readwrite");
    const done = answer(act(files)).then(() => undefined);
    files.transaction.commit();
    return done;
  };
  return {
    read: (name) => answer<SavedFile | undefined>(store("readonly").get(name)),
    write: (name, file) => change((files) => files.put(file, name)),
    remove: (name) => change((files) => files.delete(name)),
  };
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
