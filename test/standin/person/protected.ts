import type { Book } from "../book/book.ts";
import type { ProtectionRecord } from "../book/records.ts";
import { type Box, contains, overlap } from "../text/a1.ts";

/**
 * Whether a person may edit cells: README §3.6. One who edits what is protected by a warning is asked; of other protections
 * the person here, who owns the file, is free.
 */
export function mayEdit(book: Book, sheetId: string, box: Box): boolean {
  const warning = book.extras.protections.find(
    (one) => one.warningOnly && one.sheetId === sheetId && protects(one, box),
  );
  return !warning || book.ui.editProtected(warning.description);
}

function protects({ box: own, unprotected }: ProtectionRecord, box: Box): boolean {
  return own ? overlap(own, box) : !unprotected.some((free) => contains(free, box));
}
