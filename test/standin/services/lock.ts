import type { Book } from "../book/book.ts";
import { define } from "../member/define.ts";
import { refuse } from "../member/refusal.ts";

interface LockState {
  book: Book;
  kind: string;
}

/** A lock: README §5.4. A time below 0 is over before it begins [MEM]. What somebody else holds does not come free while the script waits. */
const lock = define<GoogleAppsScript.Lock.Lock, LockState>("Lock", {
  tryLock: (state, milliseconds: number) => milliseconds >= 0 && take(state),
  waitLock: (state, milliseconds: number) => {
    if (milliseconds < 0 || !take(state))
      refuse("Lock timeout: another process was holding the lock for too long.");
  },
  hasLock: ({ book, kind }) => book.run?.locks.has(kind) ?? false,
  releaseLock: ({ book, kind }) => {
    book.run?.locks.delete(kind);
  },
});

function take({ book, kind }: LockState): boolean {
  if (book.foreignLocks.has(kind)) return false;
  book.run?.locks.add(kind);
  return true;
}

export const lockService = define<GoogleAppsScript.Lock.LockService, { book: Book }>("LockService", {
  getDocumentLock: ({ book }) => lock({ book, kind: "document" }),
  getScriptLock: ({ book }) => lock({ book, kind: "script" }),
  getUserLock: ({ book }) => lock({ book, kind: "user" }),
});
