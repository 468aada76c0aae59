import { facade } from "../engine/facade.ts";
import { settle } from "../engine/settle.ts";
import { pushRules } from "../engine/structure.ts";
import { openWorkbook } from "../engine/workbook.ts";
import type { Snapshot } from "../interface.ts";
import { activate } from "../services/spreadsheet/sheets.ts";
import type { Book } from "./book.ts";
import { extrasOf, storesOf } from "./new-book.ts";
import type { Extras } from "./records.ts";

/** Everything that the spreadsheet is now, as JSON. */
export function snapshotOf(book: Book): Snapshot {
  return JSON.parse(
    JSON.stringify({
      version: 1,
      fileId: book.fileId,
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

let copies = 0;

/**
 * A copy of the file, as File > Make a copy makes one: README §3.9. It belongs to whoever made it, and its script, a copy
 * too, has no properties and no triggers.
 */
export function copyOfFile(book: Book): Snapshot {
  const original = snapshotOf(book);
  const { workbook, extras } = original as { workbook: { name?: string }; extras: Extras };
  const { copiesMetadata = true } = book.options;
  return {
    ...original,
    fileId: `${book.fileId}-copy-${++copies}`,
    workbook: { ...workbook, name: `Copy of ${workbook.name || "Untitled spreadsheet"}` },
    extras: copiesMetadata ? extras : { ...extras, metadata: [] },
    properties: { document: {}, script: {}, users: {} },
    owner: book.user,
    triggers: [],
  };
}

/**
 * Takes over what another page of the same file has saved, in place of what is here.
 *
 * Two people in one Google file work on one document; here each page has a copy of it. The sheet that is shown
 * stays shown; what could be undone cannot any more.
 */
export async function loadInto(book: Book, snapshot: Snapshot): Promise<void> {
  const { univerAPI } = book.kit;
  const shown = book.workbook.getActiveSheet()?.getSheetId();
  univerAPI.disposeUnit(book.workbook.getUnitId());
  book.workbook = openWorkbook({ ...book.options, snapshot });
  book.extras = extrasOf(snapshot);
  book.stores = storesOf(snapshot);
  book.triggers = structuredClone(snapshot.triggers);
  book.history.steps = [];
  book.errors.clear();
  book.sparklines.clear();
  if (shown !== undefined && book.workbook.getSheetBySheetId(shown)) activate(book, shown);
  pushRules(book);
  await settle(book.kit);
}
