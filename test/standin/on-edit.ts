import { userOf } from "./app/session.ts";
import type { Book } from "./book.ts";
import { scriptFunctions } from "./custom-functions.ts";
import { execute, SIMPLE_TRIGGER } from "./execution.ts";
import { enumOf } from "./service/enums.ts";
import type { Box } from "./text/a1.ts";

/** What an edit of a single cell tells: its new and its old value. */
export interface SingleEdit {
  value: string | undefined;
  oldValue: string | undefined;
}

/**
 * Fires the simple trigger onEdit for one edit of a person.
 *
 * platform.md 5.3: a script's own writing never fires it. The range is the whole block, however many cells it has;
 * value and oldValue come "only if the edited range is a single cell", oldValue not when the cell was empty.
 * https://developers.google.com/apps-script/guides/triggers/events
 *
 * Google queues two events at most and drops others; here each arrives.
 */
export async function fireOnEdit(book: Book, sheetId: string, box: Box, single?: SingleEdit): Promise<void> {
  if (!scriptFunctions(book).includes("onEdit")) return;
  const event = {
    authMode: enumOf("AuthMode", "LIMITED"),
    range: book.make.range(sheetId, box),
    source: book.make.spreadsheet(),
    user: userOf(book),
    ...single,
  };
  await execute(book, SIMPLE_TRIGGER, "onEdit", [event]);
}
