import type { Book } from "../book.ts";
import { scriptZone } from "../script-zone.ts";
import { define } from "../service/define.ts";

/** A user: platform.md 1.7, the address is blank where the script has no right to it. */
export const user = define<GoogleAppsScript.Base.User, { book: Book; email?: string }>("User", {
  getEmail: ({ book, email = book.user }) => (book.run && book.run.mode !== "FULL" ? "" : email),
  getUserLoginId: ({ book, email = book.user }) => email,
});

export const session = define<GoogleAppsScript.Base.Session, { book: Book }>("Session", {
  getActiveUser: ({ book }) => user({ book }),
  getEffectiveUser: ({ book }) => user({ book }),
  getActiveUserLocale: ({ book }) => book.options.userLocale ?? "en",
  getScriptTimeZone: ({ book }) => scriptZone(book),
  getTemporaryActiveUserKey: ({ book }) => `key of ${book.user}`,
});
