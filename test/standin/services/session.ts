import type { Book } from "../book/book.ts";
import { define } from "../member/define.ts";

import { scriptZone } from "../script/zoned-date.ts";

/** Somebody, as one execution sees him: the address may be blank. */
interface UserState {
  book: Book;
  email: string;
}

export const user = define<GoogleAppsScript.Base.User, UserState>("User", {
  getEmail: ({ email }) => email,
  getUserLoginId: ({ email }) => email,
});

/**
 * Who is at the keyboard, for a simple trigger's event and for a cell.
 *
 * "not available in any context that allows a script to run without that user's authorization, like a simple
 * onOpen(e) or onEdit(e) trigger, a custom function […] these restrictions generally do not apply if the developer
 * […] belongs to the same Google Workspace domain as the user"
 * https://developers.google.com/apps-script/reference/base/session#getActiveUser()
 */
export function userOf(book: Book): GoogleAppsScript.Base.User {
  return user({ book, email: book.options.sameDomain ? book.user : "" });
}

/** The user as whom the script runs; a trigger's is the one who made it. */
function running(book: Book): GoogleAppsScript.Base.User {
  return book.run && book.run.mode !== "FULL"
    ? userOf(book)
    : user({ book, email: book.run?.user ?? book.user });
}

export const session = define<GoogleAppsScript.Base.Session, { book: Book }>("Session", {
  getActiveUser: ({ book }) => running(book),
  getEffectiveUser: ({ book }) => running(book),
  getActiveUserLocale: ({ book }) => book.options.userLocale ?? "en",
  getScriptTimeZone: ({ book }) => scriptZone(book),
  getTemporaryActiveUserKey: ({ book }) => `key of ${book.run?.user ?? book.user}`,
});
