import type { Book } from "./book.ts";
import { facade } from "./engine/facade.ts";
import type { Snapshot } from "./interface.ts";

/** Everything that the spreadsheet is now, as JSON. */
export function snapshotOf(book: Book): Snapshot {
  return JSON.parse(
    JSON.stringify({
      version: 1,
      locale: book.locale.code,
      timeZone: book.timeZone,
      workbook: facade(book).save(),
      extras: book.extras,
      properties: {
        document: Object.fromEntries(book.stores.document),
        script: Object.fromEntries(book.stores.script),
        users: Object.fromEntries(
          [...book.stores.users].map(([email, store]) => [email, Object.fromEntries(store)]),
        ),
      },
      owner: book.owner,
      triggers: book.triggers,
    }),
  );
}
